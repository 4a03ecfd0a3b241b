import { join } from 'node:path';
import { WireroomError } from '../config/wireroom-error.ts';
import { withFileLock } from './embedded/file-lock.ts';
import { placeOf, preparePlace } from './embedded/place.ts';
import { createServerControl } from './embedded/server.ts';
import { createUsers } from './embedded/users.ts';

export interface EmbeddedOptions {
  /** Create the database when there is none. Only `start` and `demo` do. */
  readonly create: boolean;
  /** Receives remarks for the user, such as where the data is. */
  readonly say: (line: string) => void;
}

export interface EmbeddedServer {
  readonly url: string;
  /** Says that this process is done with it; the last one stops the server. */
  release(): Promise<void>;
}

/**
 * Opens the embedded Postgres of a home folder: adopts it when it is up (started by another command, or left behind by
 * a process that was killed), starts it otherwise.
 * @throws WireroomError('internal') with one line when it cannot be had
 */
export const openEmbedded = async (home: string, { create, say }: EmbeddedOptions): Promise<EmbeddedServer> => {
  const place = placeOf(home);
  const control = createServerControl(place);
  if (!control.exists() && !create) {
    throw new WireroomError(
      'internal',
      `there is no database in ${place.folder} yet; start the service once, or set DATABASE_URL or WIREROOM_HOME`,
    );
  }
  preparePlace(place);
  const lock = join(place.folder, 'lock');
  const users = createUsers(place.folder);
  const url = await withFileLock(lock, async () => {
    const created = !control.exists();
    if (created) await control.create();
    if (created && place.remark) say(place.remark);
    const running = (await control.running()) ?? (await control.start());
    users.enter();
    return running;
  });
  let released: Promise<void> | undefined;
  const release = () =>
    withFileLock(lock, async () => {
      if (users.leave()) await control.stop();
    });
  return {
    url,
    release: () => {
      released ??= release();
      return released;
    },
  };
};

/** Keeps the server up when its last user leaves, until `stopEmbedded`. */
export const keepEmbedded = async (home: string): Promise<void> => {
  const { folder } = placeOf(home);
  await withFileLock(join(folder, 'lock'), async () => createUsers(folder).keep());
};

/**
 * Stops the embedded server unless other processes use it.
 * @returns false when none was running
 * @throws WireroomError('internal') naming the processes that use it
 */
export const stopEmbedded = async (home: string): Promise<boolean> => {
  const place = placeOf(home);
  const control = createServerControl(place);
  if (!control.exists()) return false;
  return withFileLock(join(place.folder, 'lock'), async () => {
    const users = createUsers(place.folder);
    users.stopKeeping();
    const others = users.others();
    if (others.length > 0) {
      throw new WireroomError('internal', `the database is in use by process ${others.join(', ')}; stop that first`);
    }
    if (!(await control.running())) return false;
    await control.stop();
    return true;
  });
};
