import { type Environment, readSecretFiles } from './secret-files.ts';
import { defaultOf } from './settings.ts';
import { SETTING_NAMES, SETTINGS, type Setting, type SettingName } from './settings-table.ts';

export interface SettingDescription {
  readonly name: SettingName;
  /** What it may be, in words. */
  readonly values: string;
  /** What its number counts. */
  readonly unit: string | undefined;
  /** In words where it depends on the machine. */
  readonly default: string | undefined;
  readonly means: string;
}

/** Everything there is to say about each setting, whatever it is set to. */
export const describeSettings = (): SettingDescription[] =>
  SETTING_NAMES.map((name) => {
    const { default: value, defaultIs, means, form }: Setting = SETTINGS[name];
    const { values = '', unit } = (form.meta() ?? {}) as { readonly values?: string; readonly unit?: string };
    return { name, values, unit, default: typeof value === 'function' ? defaultIs : (defaultIs ?? value), means };
  });

export interface SettingInUse extends SettingDescription {
  /** Without its password. */
  readonly value: string | undefined;
  readonly from: 'environment' | '.env' | 'file' | 'default' | undefined;
}

/**
 * Each setting with its value and where that came from.
 * @param fromEnvironmentFile names of the variables that only the file `.env` set
 */
export const settingsInUse = (
  variables: Environment,
  fromEnvironmentFile: ReadonlySet<string>,
  cores: number,
): SettingInUse[] => {
  // What cannot be read has been complained about when the settings were loaded.
  const { environment, fromFile } = readSecretFiles(variables, () => undefined);
  return describeSettings().map((description) => {
    const { name } = description;
    const { secret }: Setting = SETTINGS[name];
    const given = environment[name] || undefined;
    const value = given ?? defaultOf(name, cores);
    const place = fromFile.has(name) ? 'file' : fromEnvironmentFile.has(name) ? '.env' : 'environment';
    return {
      ...description,
      value: value !== undefined && secret ? withoutSecrets(value) : value,
      from: given === undefined ? (value === undefined ? undefined : 'default') : place,
    };
  });
};

/** A URL with stars for its password, wherever it stands. */
const withoutSecrets = (text: string): string => {
  const url = new URL(text);
  if (url.password) url.password = '***';
  for (const name of ['password', 'sslpassword']) if (url.searchParams.has(name)) url.searchParams.set(name, '***');
  return url.href;
};
