import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { OperatorError } from '../../config/operator-error.ts';
import { readPlainFile, writePlainFile } from './plain-file.ts';

/**
 * Logins of the embedded server. The superuser is used for set-up and upgrades only; the service
 * connects as the owner of the database, consumers as the reader.
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

/** The passwords of a server, each in a file that only we can read. */
export function createLogins(folder: string) {
  const fileOf = (login: Login): string => join(folder, FILES[login]);
  const passwordOf = (login: Login): string | undefined => {
    const password = readPlainFile(fileOf(login))?.trim();
    if (password !== undefined && !/^[\x21-\x7e]{1,200}$/.test(password))
      throw new OperatorError(`${fileOf(login)} is damaged: it does not contain a password`);
    return password;
  };
  return {
    fileOf,
    /** Creates the missing passwords. */
    complete(): void {
      for (const login of ['superuser', 'owner', 'reader'] as const) {
        if (passwordOf(login) === undefined) writePlainFile(fileOf(login), randomBytes(24).toString('base64url'));
      }
    },
    passwordOf: (login: Login): string => passwordOf(login) ?? '',
    urlAt: (login: Login, port: number, database = DATABASE): string =>
      `postgres://${USERS[login]}:${encodeURIComponent(passwordOf(login) ?? '')}@127.0.0.1:${port}/${database}`,
  };
}

export type Logins = ReturnType<typeof createLogins>;
