import { homedir } from 'node:os';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder of package.json: in a checkout, in a build (dist/) and in an installed package. */
export const PROJECT_FOLDER = (() => {
  const here = dirname(dirname(fileURLToPath(import.meta.url)));
  return here.endsWith(`${sep}dist`) ? dirname(here) : here;
})();

// An upgrade replaces the folder of an installed package, so user data must not be inside it.
const installed = PROJECT_FOLDER.includes(`${sep}node_modules${sep}`);

/** Folder of the embedded database unless WIREROOM_HOME is set. */
export const DEFAULT_HOME = join(installed ? homedir() : PROJECT_FOLDER, '.wireroom');

/** File with values for environment variables that are not set. */
export const ENVIRONMENT_FILE = join(installed ? DEFAULT_HOME : PROJECT_FOLDER, '.env');
