import { chmodSync, lchownSync, lstatSync, mkdirSync, readdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { OperatorError } from '../../config/operator-error.ts';
import type { Account } from './account.ts';
import type { Place } from './place.ts';

/** Folder of the server's account for its log and its Unix socket: only that account may enter it. */
export function runFolderOf(folder: string): string {
  return join(folder, 'run');
}

/** Path of the server's log: only the server opens it for writing. */
export function logOf(folder: string): string {
  return join(runFolderOf(folder), 'log');
}

/** Whether a part does not belong to whom it should: in a new folder, one that was copied, or after an interruption. */
export function hasForeignOwners({ folder, account }: Place): boolean {
  const run = lstatSync(join(folder, 'run'), { throwIfNoEntry: false });
  const data = lstatSync(join(folder, 'data'), { throwIfNoEntry: false });
  if (!run?.isDirectory()) return true;
  return account !== undefined && (run.uid !== account.uid || isForeign(data, account));
}

const isForeign = (stat: { readonly uid: number } | undefined, { uid }: Account): boolean =>
  stat !== undefined && stat.uid !== uid;

/**
 * Sets the owners in a place, which is ours: data/ and run/ belong to the account. Call it only while
 * holding the lock and while the server is down.
 */
export function takeOver(place: Place): void {
  const { account } = place;
  const folder = realpathSync(place.folder); // requireOurs() has checked that a link to it is ours
  if (account) lchownSync(folder, 0, account.gid);
  chmodSync(folder, account ? 0o710 : 0o700);
  mkdirSync(join(folder, 'run'), { recursive: true, mode: 0o700 });
  if (account) for (const part of ['run', 'data', 'data.new']) giveTree(join(folder, part), account);
}

/**
 * Gives a folder and everything in it to an account. Each folder is ours and closed while its
 * entries are read, so that none can be replaced by a link meanwhile. Links themselves change
 * owner, not their targets. The top folder changes last, so that an interrupted run is detected.
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
    throw new OperatorError(`${path} has a second hard link; find out who created it, and delete one`);
  }
  lchownSync(path, account.uid, account.gid);
};
