import type { SettingName } from './settings-table.ts';
import { readSmallFile } from './small-file.ts';

/** Names and values as `process.env` has them. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** The settings that may also be given as the name of a file that holds them. */
const SECRETS = ['DATABASE_URL', 'DATABASE_READER_URL', 'REDIS_URL'] as const satisfies readonly SettingName[];

/** The environment with what the `…_FILE` variables point to put in its place, and which settings came so. */
export const readSecretFiles = (
  variables: Environment,
  complain: (line: string) => void,
): { readonly environment: Environment; readonly fromFile: ReadonlySet<SettingName> } => {
  const contents = new Map<SettingName, string>();
  for (const name of SECRETS) {
    const file = variables[`${name}_FILE`];
    if (!file) continue;
    if (variables[name]) complain(`${name} and ${name}_FILE are both set; unset one of them`);
    else
      try {
        contents.set(name, readSmallFile(file));
      } catch (error) {
        complain(`${name}_FILE: ${(error as Error).message}`);
      }
  }
  return { environment: { ...variables, ...Object.fromEntries(contents) }, fromFile: new Set(contents.keys()) };
};
