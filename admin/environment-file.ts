import { existsSync } from 'node:fs';
import { ENVIRONMENT_FILE } from '../config/project-folder.ts';
import { SettingsError } from '../config/settings.ts';

/**
 * Adds the lines of the file `.env`, if there is one, to the environment, where they are not set.
 * @returns the names it added
 * @throws SettingsError when it cannot be read
 */
export const readEnvironmentFile = (): ReadonlySet<string> => {
  const before = new Set(Object.keys(process.env));
  try {
    if (existsSync(ENVIRONMENT_FILE)) process.loadEnvFile(ENVIRONMENT_FILE);
  } catch (error) {
    throw new SettingsError(`${ENVIRONMENT_FILE} cannot be read: ${(error as Error).message}`);
  }
  return new Set(Object.keys(process.env).filter((name) => !before.has(name)));
};
