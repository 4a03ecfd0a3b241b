import { createHash } from 'node:crypto';
import { chmodSync, existsSync, lstatSync, mkdirSync, type Stats, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { OperatorError } from '../../config/operator-error.ts';
import { type Account, accountForServer, existingAccount, nameOf } from './account.ts';
import { areUsable, installedBinaries, prepareBinaries } from './binaries.ts';

/** Location of the embedded server's files. */
export interface Place {
  /** Owner of the data; undefined if that is us. */
  readonly account: Account | undefined;
  /** Folder with bin, lib and share of Postgres, readable by the account. */
  readonly binaries: string;
  /** Folder of all files of the server. It is ours; only data/ and run/ in it belong to the account. */
  readonly folder: string;
  /** Message for the user if the data is not in the home folder. */
  readonly remark: string | undefined;
}

/** Folder for the data if the account cannot enter the home folder. */
const SHARED_FOLDER = '/var/lib/wireroom';

const isRoot = (): boolean => process.getuid?.() === 0;

/**
 * Determines the location of the server of a home folder: inside it for an ordinary user; for root,
 * everything that the server's account cannot reach is in /var/lib/wireroom. Creates nothing.
 */
export function placeOf(home: string): Place {
  const installed = installedBinaries();
  const copy = `binaries-${digestOf(`${installed} ${statSync(join(installed, 'bin', 'postgres')).mtimeMs}`)}`;
  if (!isRoot()) {
    const folder = join(home, 'postgres');
    // Copied if another user installed the package with npm's scripts disabled, so that we cannot create its links.
    const binaries = areUsable(installed) ? installed : join(folder, copy);
    return { account: undefined, binaries, folder, remark: undefined };
  }
  const account = existingAccount();
  const binaries = canEnter(installed, account) ? installed : join(SHARED_FOLDER, copy);
  const inside = canEnter(home, account);
  const folder = inside ? join(home, 'postgres') : join(SHARED_FOLDER, `home-${digestOf(home)}`);
  const remark = inside
    ? undefined
    : `Postgres does not run as root: its account cannot enter ${home}, so the data is in ${folder}`;
  return { account: ownerOf(join(folder, 'data')) ?? account, binaries, folder, remark };
}

const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12);

/** Whether a place has a database. */
export function hasData({ folder }: Place): boolean {
  return existsSync(join(folder, 'data', 'PG_VERSION'));
}

/**
 * Creates the folder of a place, the copy of the programs, and the account that will own the data.
 * @returns the place with that account
 * @throws OperatorError with one line when another user could change the contents of the folder
 */
export function preparePlace(place: Place): Place {
  const { binaries, folder } = place;
  const account = isRoot() ? accountForServer() : undefined;
  const parent = dirname(folder);
  createFolders(parent);
  if (isRoot()) requireOurs(parent);
  if (!existsSync(folder)) mkdirSync(folder, { recursive: true, mode: 0o700 });
  requireOurs(folder);
  if (dirname(binaries) === SHARED_FOLDER) {
    createFolders(SHARED_FOLDER);
    requireOurs(SHARED_FOLDER);
  }
  prepareBinaries(binaries);
  return { ...place, account };
}

/** Creates a folder and its parents so that the server's account can enter them, whatever our umask is. */
const createFolders = (folder: string): void => {
  if (existsSync(folder)) return;
  createFolders(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return; // another process has created it
    throw error;
  }
  if (isRoot()) chmodSync(folder, 0o755);
};

/**
 * Checks that a folder is a real one and owned by us, and that no other user can change our files in
 * it; in a sticky folder such as /tmp they cannot.
 * @throws OperatorError when that is not so
 */
const requireOurs = (folder: string): void => {
  const us = process.getuid?.();
  if (us === undefined) return; // a system without such owners
  const link = lstatSync(folder);
  const { uid, mode } = link.isSymbolicLink() && link.uid === us ? statSync(folder) : link;
  if (link.isSymbolicLink() ? link.uid !== us : !link.isDirectory())
    throw new OperatorError(`${folder} is not a folder of ours; delete it, or set WIREROOM_HOME to another`);
  if (uid !== us) {
    const [owner, we] = [nameOf(uid), nameOf(us)];
    throw new OperatorError(
      `${folder} belongs to ${owner}, not to ${we}; run this as ${owner}, or set WIREROOM_HOME to another folder`,
    );
  }
  if ((mode & 0o022) !== 0 && (mode & 0o1000) === 0)
    throw new OperatorError(`others may write in ${folder}; run: chmod go-w ${folder}`);
};

const ownerOf = (path: string): Account | undefined => {
  const stat: Stats | undefined = lstatSync(path, { throwIfNoEntry: false });
  return stat && { name: nameOf(stat.uid), uid: stat.uid, gid: stat.gid };
};

/** Whether an account, or without one any user, may enter every existing folder down to this path. */
const canEnter = (path: string, account: Account | undefined): boolean => {
  for (let folder = path; ; folder = dirname(folder)) {
    if (existsSync(folder)) {
      const { mode, uid, gid } = statSync(folder);
      const bit = uid === account?.uid ? 0o100 : gid === account?.gid ? 0o010 : 0o001;
      if (!(mode & bit)) return false;
    }
    if (folder === dirname(folder)) return true;
  }
};
