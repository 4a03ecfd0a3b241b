import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Account that the server runs as if we are root, because Postgres refuses to run as root. */
export interface Account {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

/** Account that a set-up as root creates. Nothing else runs as it, and it owns the server's data only. */
export const SERVER_ACCOUNT = 'wireroom-postgres';

/** Returns the account with a name, if it exists. */
export function accountNamed(name: string): Account | undefined {
  return accounts().find((account) => account.name === name);
}

/** Returns the name of a user id, or the id if it has none. */
export function nameOf(uid: number): string {
  return accounts().find((account) => account.uid === uid)?.name ?? `user ${uid}`;
}

const accounts = (): Account[] =>
  readOrEmpty('/etc/passwd')
    .split('\n')
    .map((line) => line.split(':'))
    .filter((fields) => fields.length === 7)
    .map(([name = '', , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }));

const readOrEmpty = (path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return ''; // a container without any accounts
  }
};

// The commands of Debian and Fedora, then those of Alpine.
const CREATE_COMMANDS: readonly (readonly (readonly [string, ...string[]])[])[] = [
  [
    [
      'useradd',
      '--system',
      '--user-group',
      '--no-create-home',
      '--home-dir',
      '/nonexistent',
      '--shell',
      '/usr/sbin/nologin',
      SERVER_ACCOUNT,
    ],
  ],
  [
    ['addgroup', '-S', SERVER_ACCOUNT],
    ['adduser', '-S', '-D', '-H', '-h', '/nonexistent', '-s', '/sbin/nologin', '-G', SERVER_ACCOUNT, SERVER_ACCOUNT],
  ],
];

const TIME_LIMIT_MS = 20_000;

/** Creates the server's account. @returns undefined if that fails, such as on a read-only root file system */
const createAccount = (): Account | undefined => {
  for (const commands of CREATE_COMMANDS) {
    for (const [program, ...args] of commands) spawnSync(program, args, { stdio: 'ignore', timeout: TIME_LIMIT_MS });
    const created = accountNamed(SERVER_ACCOUNT); // not the exit code: another process may have created it
    if (created) return created;
  }
  return undefined;
};

/** Last resort: the account of daemons without their own. */
const NOBODY: Account = { name: 'nobody', uid: 65_534, gid: 65_534 };

/** Returns the server's own account, or undefined if it has not been created yet. */
export function existingAccount(): Account | undefined {
  return accountNamed(SERVER_ACCOUNT);
}

/** Returns the account for the server and creates it if necessary; the last resort is a shared one. */
export function accountForServer(): Account {
  return existingAccount() ?? createAccount() ?? accountNamed('postgres') ?? accountNamed('nobody') ?? NOBODY;
}

/** Returns a warning if the server has no account of its own. */
export function sharedAccountWarning({ name }: Account): string | undefined {
  return name === SERVER_ACCOUNT
    ? undefined
    : `the account ${SERVER_ACCOUNT} could not be created, so Postgres runs as ${name}: every other program that runs as ${name} can read and change its data; create that account, or do not run this as root`;
}
