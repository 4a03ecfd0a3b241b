import { join } from 'node:path';
import { OperatorError } from '../../config/operator-error.ts';
import { remarkOnShared } from './account.ts';
import { withFileLock } from './file-lock.ts';
import { hasData, type Place, placeOf, preparePlace } from './place.ts';
import { createServerControl } from './server.ts';
import { isLaidOutOtherwise, takeOver } from './take-over.ts';
import { createUsers } from './users.ts';

export interface EmbeddedOptions {
  /** Create the database when there is none. Only `start` and `demo` do. */
  readonly create: boolean;
  /** Receives remarks for the user, such as where the data is. */
  readonly say: (line: string) => void;
}

export interface EmbeddedServer {
  /** For the service: the owner of the database, who is no superuser. */
  readonly url: string;
  /** For consumers: reads schema `news` and nothing else. */
  readonly readerUrl: string;
  /** Says that this process is done with it; the last one stops the server. */
  release(): Promise<void>;
}

/**
 * Opens the embedded Postgres of a home folder: adopts it when it is up (started by another command, or left behind by
 * a process that was killed), starts it otherwise. What an earlier version made is brought up to date by the first start.
 * @throws OperatorError with one line when it cannot be had
 */
export const openEmbedded = async (home: string, { create, say }: EmbeddedOptions): Promise<EmbeddedServer> => {
  const found = placeOf(home);
  if (!hasData(found) && !create) {
    throw new OperatorError(
      `there is no database in ${found.folder} yet; start the service once, or set DATABASE_URL or WIREROOM_HOME`,
    );
  }
  const place = preparePlace(found);
  const control = createServerControl(place);
  const lock = join(place.folder, 'lock');
  const users = createUsers(place.folder);
  const port = await withFileLock(lock, async () => {
    if (isLaidOutOtherwise(place)) await bringUpToDate(found, place);
    if (!control.exists()) {
      await control.create();
      for (const line of [place.remark, place.account && remarkOnShared(place.account)]) if (line) say(line);
    }
    let running = await control.running();
    if (running === undefined) {
      await stopUnfinished(place);
      running = await control.start();
    }
    users.enter();
    return running;
  });
  let released: Promise<void> | undefined;
  const release = () =>
    withFileLock(lock, async () => {
      if (users.leave()) await control.stop();
    });
  return {
    url: control.urlAt('owner', port),
    readerUrl: control.urlAt('reader', port),
    release: () => {
      released ??= release();
      return released;
    },
  };
};

/** Lays the files of an earlier version out as this one has them. */
const bringUpToDate = async (found: Place, place: Place): Promise<void> => {
  await stopUnfinished(found);
  takeOver(place);
};

/**
 * Stops a server that is up but was not set up by this version: it is set up when it starts.
 * @throws OperatorError when other processes use it
 */
const stopUnfinished = async (place: Place): Promise<void> => {
  const control = createServerControl(place);
  if (!hasData(place) || !control.isUp()) return;
  const others = createUsers(place.folder).others();
  if (others.length > 0) {
    throw new OperatorError(
      `the database was made by an earlier version and process ${others.join(', ')} still uses it; stop that first, so that it can be brought up to date`,
    );
  }
  await control.stop();
};

/** Keeps the server up when its last user leaves, until `stopEmbedded`. */
export const keepEmbedded = async (home: string): Promise<void> => {
  const { folder } = placeOf(home);
  await withFileLock(join(folder, 'lock'), async () => createUsers(folder).keep());
};

/**
 * Stops the embedded server unless other processes use it.
 * @returns false when none was running
 * @throws OperatorError naming the processes that use it
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
      throw new OperatorError(`the database is in use by process ${others.join(', ')}; stop that first`);
    }
    if (!control.isUp()) return false;
    await control.stop();
    return true;
  });
};
