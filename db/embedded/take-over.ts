import {
  chmodSync,
  lchownSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';
import { OperatorError } from '../../config/operator-error.ts';
import type { Account } from './account.ts';
import type { Place } from './place.ts';

/** The server's log, in a folder of its account's: the server opens it, never we. */
export const logOf = (folder: string): string => join(folder, 'run', 'log');

/** Whether the files of a place are as an earlier version left them, or as a take-over that was interrupted did. */
export const isLaidOutOtherwise = ({ folder, account }: Place): boolean => {
  const run = lstatSync(join(folder, 'run'), { throwIfNoEntry: false });
  const data = lstatSync(join(folder, 'data'), { throwIfNoEntry: false });
  if (!run?.isDirectory()) return true;
  return account !== undefined && (statSync(folder).uid !== 0 || run.uid !== account.uid || isForeign(data, account));
};

const isForeign = (stat: { readonly uid: number } | undefined, { uid }: Account): boolean =>
  stat !== undefined && stat.uid !== uid;

/**
 * Gives every file of a place to whom it belongs: the folder, with passwords, port and locks, to us, data/ and run/ to
 * the account. Until now the account may have owned all of it and put links where files are expected: none is followed,
 * and what is not what it should be goes. Call only while holding the lock and while the server is down.
 */
export const takeOver = (place: Place): void => {
  const { account } = place;
  const folder = realpathSync(place.folder); // a link to it is ours, as was made sure
  if (account) {
    lchownSync(folder, 0, account.gid);
    chmodSync(folder, 0o710);
    for (const name of readdirSync(folder)) takeEntry(join(folder, name), name);
  } else {
    chmodSync(folder, 0o700);
  }
  mkdirSync(join(folder, 'run'), { recursive: true, mode: 0o700 });
  keepLog(folder);
  if (account) for (const part of ['run', 'data', 'data.new']) giveTree(join(folder, part), account);
};

const FOLDERS: ReadonlySet<string> = new Set(['data', 'data.new', 'run', 'users']);

const takeEntry = (path: string, name: string): void => {
  const stat = lstatSync(path);
  if (stat.isDirectory()) {
    if (name !== 'users') return;
    lchownSync(path, 0, 0);
    chmodSync(path, 0o700);
  } else if (name === 'data') {
    throw new OperatorError(`${path} is not a folder; move the data there`);
  } else if (!stat.isFile() || stat.nlink > 1 || FOLDERS.has(name)) {
    rmSync(path);
  } else {
    lchownSync(path, 0, 0);
    chmodSync(path, 0o600);
  }
};

/** Earlier versions had the log beside the data. */
const keepLog = (folder: string): void => {
  const before = join(folder, 'log');
  if (!lstatSync(before, { throwIfNoEntry: false })?.isFile()) return;
  if (lstatSync(logOf(folder), { throwIfNoEntry: false })) rmSync(before);
  else renameSync(before, logOf(folder));
};

/**
 * Gives a folder and everything in it to an account. Each folder is ours alone while its entries are looked at, so
 * nobody can exchange one for a link meanwhile; links themselves change hands, not what they lead to. The top one
 * changes last: after an interruption it is still seen that there is something to do.
 */
const giveTree = (path: string, account: Account): void => {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (!stat) return;
  if (stat.isDirectory()) {
    lchownSync(path, 0, 0);
    chmodSync(path, 0o700);
    for (const name of readdirSync(path)) giveTree(join(path, name), account);
    chmodSync(path, stat.mode & 0o7777);
  } else if (stat.isFile() && stat.nlink > 1) {
    throw new OperatorError(`${path} has a second name elsewhere; find out who gave it that, and delete one`);
  }
  lchownSync(path, account.uid, account.gid);
};
