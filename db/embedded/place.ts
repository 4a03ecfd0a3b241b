import { createHash } from 'node:crypto';
import { chmodSync, existsSync, lstatSync, mkdirSync, type Stats, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { OperatorError } from '../../config/operator-error.ts';
import { type Account, accountForServer, accountNamed, existingAccount, nameOf } from './account.ts';
import { areUsable, installedBinaries, prepareBinaries } from './binaries.ts';

/** Where the embedded server's parts are. */
export interface Place {
  /** Whom the data belongs to, or will belong to; undefined when that is us. */
  readonly account: Account | undefined;
  /** bin, lib and share of Postgres, readable by the account. */
  readonly binaries: string;
  /** Holds everything of the server. It is ours; of what is in it only data/ and run/ are the account's. */
  readonly folder: string;
  /** Said once to the user when the data is not where they asked for it. */
  readonly remark: string | undefined;
}

/** Where data goes when the account cannot enter the folder it was meant for. */
const SHARED_FOLDER = '/var/lib/wireroom';

const isRoot = (): boolean => process.getuid?.() === 0;

/**
 * Decides where the server of `home` lives. An ordinary user gets it inside home; for root, everything that the
 * server's own account cannot reach moves to /var/lib/wireroom. Creates nothing.
 */
export const placeOf = (home: string): Place => {
  const installed = installedBinaries();
  const copy = `binaries-${digestOf(`${installed} ${statSync(join(installed, 'bin', 'postgres')).mtimeMs}`)}`;
  if (!isRoot()) {
    const folder = join(home, 'postgres');
    // Somebody else installed the package, with its scripts switched off, where we cannot make up for them.
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
};

const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12);

/** Whether there is a database in a place. */
export const hasData = ({ folder }: Place): boolean => existsSync(join(folder, 'data', 'PG_VERSION'));

/**
 * Makes the folder of a place, the programs and the account that the data is to belong to.
 * @returns the place with that account
 * @throws OperatorError with one line when somebody else could change what is in the folder
 */
export const preparePlace = (place: Place): Place => {
  const { binaries, folder } = place;
  const account = isRoot() ? accountForServer() : undefined;
  const parent = dirname(folder);
  makeFolders(parent);
  if (isRoot()) requireOurs(parent);
  if (!existsSync(folder)) mkdirSync(folder, { recursive: true, mode: 0o700 });
  requireOurs(folder, isRoot() && isClosed(parent) ? accountsOfBefore() : []);
  if (dirname(binaries) === SHARED_FOLDER) {
    makeFolders(SHARED_FOLDER);
    requireOurs(SHARED_FOLDER);
  }
  prepareBinaries(binaries);
  return { ...place, account };
};

/** Makes a folder and those above it so that the server's account can pass through, whatever our umask is. */
const makeFolders = (folder: string): void => {
  if (existsSync(folder)) return;
  makeFolders(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return; // another process was quicker
    throw error;
  }
  if (isRoot()) chmodSync(folder, 0o755);
};

/** Earlier versions gave the whole folder to this account. */
const accountsOfBefore = (): number[] => [accountNamed('nobody')?.uid ?? 65_534];

/** Whether only the owner of a folder may write in it. */
const isClosed = (folder: string): boolean => (statSync(folder).mode & 0o022) === 0;

/**
 * Makes sure that a folder is a real one and ours (or one of `others`), and that nobody else can change what is ours in
 * it: in a sticky one such as /tmp they cannot.
 */
const requireOurs = (folder: string, others: readonly number[] = []): void => {
  const us = process.getuid?.();
  if (us === undefined) return; // a system without such owners
  const link = lstatSync(folder);
  const { uid, mode } = link.isSymbolicLink() && link.uid === us ? statSync(folder) : link;
  if (link.isSymbolicLink() ? link.uid !== us : !link.isDirectory())
    throw new OperatorError(`${folder} is not a folder of ours; delete it, or set WIREROOM_HOME to another`);
  if (uid !== us && !others.includes(uid)) {
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

/** Whether an account, or without one any other than root, may pass through every folder down to this path (those that exist already). */
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
