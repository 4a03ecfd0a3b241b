import type { Machine } from './environment/machine.ts';
import { proxyUrlOf, withProxyVariables } from './environment/proxy-variables.ts';
import { type Environment, readSecretFiles } from './secret-files.ts';
import { defaultOf } from './settings.ts';
import { SETTING_NAMES, SETTINGS, type Setting, type SettingName } from './settings-table.ts';

export interface SettingDescription {
  readonly name: SettingName;
  /** Describes the allowed values. */
  readonly values: string;
  /** Unit of a number. */
  readonly unit: string | undefined;
  /** A description if the default depends on the machine. */
  readonly default: string | undefined;
  readonly description: string;
}

/** Describes each setting, independent of its value. */
export function describeSettings(): SettingDescription[] {
  return SETTING_NAMES.map((name) => {
    const { default: value, defaultDescription, description, schema }: Setting = SETTINGS[name];
    const { values = '', unit } = (schema.meta() ?? {}) as { readonly values?: string; readonly unit?: string };
    const shown = typeof value === 'function' ? defaultDescription : (defaultDescription ?? value);
    return { name, values, unit, default: shown, description };
  });
}

export interface EffectiveSetting extends SettingDescription {
  /** A password is replaced by asterisks. */
  readonly value: string | undefined;
  readonly source: 'environment' | '.env' | 'file' | 'default' | undefined;
}

/**
 * Returns each setting with its effective value and the source of the value.
 * @param fromEnvironmentFile names of the variables that only the file `.env` set
 */
export function effectiveSettings(
  variables: Environment,
  fromEnvironmentFile: ReadonlySet<string>,
  machine: Machine,
): EffectiveSetting[] {
  // `loadSettings` has already reported unreadable files.
  const { environment, fromFile } = readSecretFiles(withProxyVariables(variables), () => undefined);
  return describeSettings().map((description) => {
    const { name } = description;
    const { secret }: Setting = SETTINGS[name];
    const given = environment[name] || undefined;
    const value = given ?? defaultOf(name, machine);
    const place = fromFile.has(name)
      ? 'file'
      : fromEnvironmentFile.has(name) || fromEnvironmentFile.has(name.toLowerCase())
        ? '.env'
        : 'environment';
    return {
      ...description,
      value: value !== undefined && secret ? withoutSecrets(value) : value,
      source: given === undefined ? (value === undefined ? undefined : 'default') : place,
    };
  });
}

/** Replaces passwords in a URL by asterisks, in the user part and in the query. */
const withoutSecrets = (text: string): string => {
  const url = new URL(proxyUrlOf(text));
  if (url.password) url.password = '***';
  for (const name of ['password', 'sslpassword']) if (url.searchParams.has(name)) url.searchParams.set(name, '***');
  return url.href;
};
