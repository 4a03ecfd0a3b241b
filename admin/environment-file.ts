import { existsSync } from 'node:fs';
import { ENVIRONMENT_FILE } from '../config/project-folder.ts';
import { SettingsError } from '../config/settings.ts';

/**
 * Adds the variables in the file `.env`, if it exists, to the environment. Variables that are set
 * already stay.
 * @returns the names of the added variables
 * @throws SettingsError when the file cannot be read
 */
export function readEnvironmentFile(): ReadonlySet<string> {
  const before = new Set(Object.keys(process.env));
  try {
    if (existsSync(ENVIRONMENT_FILE)) process.loadEnvFile(ENVIRONMENT_FILE);
  } catch (error) {
    throw new SettingsError(`${ENVIRONMENT_FILE} cannot be read: ${(error as Error).message}`);
  }
  return new Set(Object.keys(process.env).filter((name) => !before.has(name)));
}
