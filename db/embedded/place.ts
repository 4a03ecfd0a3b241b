import { createHash } from 'node:crypto';
import {
  accessSync,
  chmodSync,
  chownSync,
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { installedBinaries } from './binaries.ts';

/** The account the server runs as, when it is not our own. Postgres refuses to run as root. */
export interface Account {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

/** Where the embedded server's parts are. */
export interface Place {
  readonly account: Account | undefined;
  /** bin, lib and share of Postgres, readable by the account. */
  readonly binaries: string;
  /** Holds data/, log, password and locks; only ours and the account's. */
  readonly folder: string;
  /** Said once to the user when the data is not where they asked for it. */
  readonly remark: string | undefined;
}

/** Where data goes when the account cannot enter the folder it was meant for. */
const SHARED_FOLDER = '/var/lib/wireroom';

/**
 * Decides where the server of `home` lives. An ordinary user gets it inside home; for root, everything that the
 * server's own account cannot reach moves to /var/lib/wireroom. Creates nothing.
 */
export const placeOf = (home: string): Place => {
  const installed = installedBinaries();
  const copy = `binaries-${digestOf(`${installed} ${statSync(join(installed, 'bin', 'postgres')).mtimeMs}`)}`;
  if (process.getuid?.() !== 0) {
    const folder = join(home, 'postgres');
    // Somebody else installed the package, with its scripts switched off, where we cannot make up for them.
    const usable = missingLinks(installed).length === 0 || isWritable(join(installed, 'lib'));
    return { account: undefined, binaries: usable ? installed : join(folder, copy), folder, remark: undefined };
  }
  const account = unprivilegedAccount();
  const binaries = canEnter(installed, account) ? installed : join(SHARED_FOLDER, copy);
  if (canEnter(home, account)) return { account, binaries, folder: join(home, 'postgres'), remark: undefined };
  const folder = join(SHARED_FOLDER, `home-${digestOf(home)}`);
  const remark = `Postgres does not run as root: it runs as ${account.name}, which cannot enter ${home}, so the data is in ${folder}`;
  return { account, binaries, folder, remark };
};

const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12);

/** Makes the folders of a place, and a copy of the programs where it needs one. */
export const preparePlace = ({ account, binaries, folder }: Place): void => {
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  if (account) chownSync(folder, account.uid, account.gid);
  chmodSync(folder, 0o700);
  const installed = installedBinaries();
  if (binaries === installed) linkLibraries(installed);
  if (existsSync(binaries)) return;
  // Copied beside and renamed, so that a copy that was interrupted is never taken for a whole one.
  const half = `${binaries}.${process.pid}`;
  cpSync(installed, half, { recursive: true, verbatimSymlinks: true });
  linkLibraries(half);
  try {
    renameSync(half, binaries);
  } catch (error) {
    rmSync(half, { recursive: true, force: true });
    if (!existsSync(binaries)) throw error; // otherwise another process was quicker
  }
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

/** The account a server runs as when we are root. */
export const unprivilegedAccount = (): Account => {
  const lines = existsSync('/etc/passwd') ? readFileSync('/etc/passwd', 'utf8').split('\n') : [];
  const [name = 'nobody', , uid = '65534', gid = '65534'] =
    lines.find((line) => line.startsWith('nobody:'))?.split(':') ?? [];
  return { name, uid: Number(uid), gid: Number(gid) };
};

/** Whether an account may pass through every folder down to this path (those that exist already). */
const canEnter = (path: string, { uid, gid }: Account): boolean => {
  for (let folder = path; ; folder = dirname(folder)) {
    if (existsSync(folder)) {
      const { mode, uid: owner, gid: group } = statSync(folder);
      const bit = owner === uid ? 0o100 : group === gid ? 0o010 : 0o001;
      if (!(mode & bit)) return false;
    }
    if (folder === dirname(folder)) return true;
  }
};
