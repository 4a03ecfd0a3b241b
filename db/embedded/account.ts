import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** The account the server runs as, when it is not our own. Postgres refuses to run as root. */
export interface Account {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

/** The account that a set-up as root makes: nothing else runs as it and it owns nothing but the server's data. */
export const SERVER_ACCOUNT = 'wireroom-postgres';

/** The account of a name, if the machine has one. */
export const accountNamed = (name: string): Account | undefined => accounts().find((account) => account.name === name);

/** The name that goes with a number, or the number. */
export const nameOf = (uid: number): string => accounts().find((account) => account.uid === uid)?.name ?? `user ${uid}`;

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

// As Debian and Fedora have it, then as Alpine does.
const WAYS: readonly (readonly (readonly [string, ...string[]])[])[] = [
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

/** Makes the server's account. @returns undefined where the system does not let us, as under a read-only root */
const makeAccount = (): Account | undefined => {
  for (const commands of WAYS) {
    for (const [program, ...args] of commands) spawnSync(program, args, { stdio: 'ignore', timeout: TIME_LIMIT_MS });
    const made = accountNamed(SERVER_ACCOUNT); // another process may have been quicker, so no exit code decides
    if (made) return made;
  }
  return undefined;
};

/** An account as it is where nothing can be made: what every daemon without a better one runs as. */
const NOBODY: Account = { name: 'nobody', uid: 65_534, gid: 65_534 };

/** The account for the server without making any: its own, or undefined when that has yet to be made. */
export const existingAccount = (): Account | undefined => accountNamed(SERVER_ACCOUNT);

/** The account for the server, made when there is none; the last resort is one that others use too. */
export const accountForServer = (): Account =>
  existingAccount() ?? makeAccount() ?? accountNamed('postgres') ?? accountNamed('nobody') ?? NOBODY;

/** What is lost when the server has no account of its own. */
export const remarkOnShared = ({ name }: Account): string | undefined =>
  name === SERVER_ACCOUNT
    ? undefined
    : `the account ${SERVER_ACCOUNT} could not be made, so Postgres runs as ${name}: every other program that runs as ${name} can read and change its data; make that account, or do not run this as root`;
