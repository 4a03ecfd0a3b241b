import { homedir } from 'node:os';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds package.json, in a checkout, a build (dist/) and an installed package alike. */
export const PROJECT_FOLDER = (() => {
  const here = dirname(dirname(fileURLToPath(import.meta.url)));
  return here.endsWith(`${sep}dist`) ? dirname(here) : here;
})();

// An installed package is replaced as a whole by its next version: what is the user's does not belong inside it.
const installed = PROJECT_FOLDER.includes(`${sep}node_modules${sep}`);

/** Folder of the embedded database, where WIREROOM_HOME names no other. */
export const DEFAULT_HOME = join(installed ? homedir() : PROJECT_FOLDER, '.wireroom');

/** The file whose lines count as environment variables that are not set. */
export const ENVIRONMENT_FILE = join(installed ? DEFAULT_HOME : PROJECT_FOLDER, '.env');
