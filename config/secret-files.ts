import { readSmallFile } from './environment/small-file.ts';
import type { SettingName } from './settings-table.ts';

/** Variables in the form of `process.env`. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Settings that can also be read from a file named by `…_FILE`. */
const SECRETS = ['DATABASE_URL', 'DATABASE_READER_URL', 'REDIS_URL'] as const satisfies readonly SettingName[];

/** Adds the contents of the files that `…_FILE` variables name to the environment. `fromFile` lists these settings. */
export function readSecretFiles(
  variables: Environment,
  report: (line: string) => void,
): { readonly environment: Environment; readonly fromFile: ReadonlySet<SettingName> } {
  const contents = new Map<SettingName, string>();
  for (const name of SECRETS) {
    const file = variables[`${name}_FILE`];
    if (!file) continue;
    if (variables[name]) report(`${name} and ${name}_FILE are both set; unset one of them`);
    else
      try {
        contents.set(name, readSmallFile(file));
      } catch (error) {
        report(`${name}_FILE: ${(error as Error).message}`);
      }
  }
  return { environment: { ...variables, ...Object.fromEntries(contents) }, fromFile: new Set(contents.keys()) };
}
