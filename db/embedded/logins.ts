import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { OperatorError } from '../../config/operator-error.ts';
import { readPlainFile, writePlainFile } from './plain-file.ts';

/**
 * Who can log in to the embedded server. The superuser is for setting it up and bringing it up to date alone; the
 * service works as the owner of the database, consumers as its reader.
 */
export type Login = 'superuser' | 'owner' | 'reader';

export const USERS: Readonly<Record<Login, string>> = {
  superuser: 'postgres',
  owner: 'wireroom',
  reader: 'wireroom_reader',
};

export const DATABASE = 'wireroom';

const FILES: Readonly<Record<Login, string>> = {
  superuser: 'superuser-password',
  owner: 'password',
  reader: 'reader-password',
};

/** The passwords of one server, each in a file that only we can read. */
export const createLogins = (folder: string) => {
  const fileOf = (login: Login): string => join(folder, FILES[login]);
  const passwordOf = (login: Login): string | undefined => {
    const password = readPlainFile(fileOf(login))?.trim();
    if (password !== undefined && !/^[\x21-\x7e]{1,200}$/.test(password))
      throw new OperatorError(`${fileOf(login)} is damaged: it does not hold a password`);
    return password;
  };
  return {
    fileOf,
    /** Makes the passwords that are not there yet. */
    complete(): void {
      for (const login of ['superuser', 'owner', 'reader'] as const) {
        if (passwordOf(login) === undefined) writePlainFile(fileOf(login), randomBytes(24).toString('base64url'));
      }
    },
    passwordOf: (login: Login): string => passwordOf(login) ?? '',
    urlAt: (login: Login, port: number, database = DATABASE): string =>
      `postgres://${USERS[login]}:${encodeURIComponent(passwordOf(login) ?? '')}@127.0.0.1:${port}/${database}`,
  };
};

export type Logins = ReturnType<typeof createLogins>;
