import { join } from 'node:path';
import { OperatorError } from '../../config/operator-error.ts';
import { sharedAccountWarning } from './account.ts';
import { withFileLock } from './file-lock.ts';
import { hasForeignOwners, takeOver } from './folder-owners.ts';
import { hasData, placeOf, preparePlace } from './place.ts';
import { createServerControl } from './server.ts';
import { createUsers } from './users.ts';

export interface EmbeddedOptions {
  /** Whether to create the database if there is none. Only `start` and `demo` do. */
  readonly create: boolean;
  /** Receives messages for the user, such as where the data is, or for whom it waits. */
  readonly say: (line: string) => void;
}

export interface EmbeddedServer {
  /** URL for programs of ours: the owner of the database, who is not a superuser, by the Unix socket if possible. */
  readonly url: string;
  /** URL of the owner for any client, by TCP on loopback. */
  readonly ownerUrl: string;
  /** URL for consumers: reads schema `news` only, by TCP on loopback. */
  readonly readerUrl: string;
  /** Ends the use by this process; the last one stops the server. */
  release(): Promise<void>;
}

/**
 * Opens the embedded Postgres of a home folder. Adopts a running server (started by another
 * command, or left by a killed process), or starts it.
 * @throws OperatorError with the reason in one line
 */
export async function openEmbedded(home: string, { create, say }: EmbeddedOptions): Promise<EmbeddedServer> {
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
  const urls = await withFileLock(lock, say, async () => {
    if (hasForeignOwners(place)) {
      if (createServerControl(found).isUp())
        throw new OperatorError(`the server in ${place.folder} runs as another account; run: wireroom db stop`);
      takeOver(place);
    }
    if (!control.exists()) {
      await control.create();
      for (const line of [place.remark, place.account && sharedAccountWarning(place.account)]) if (line) say(line);
    }
    const port = (await control.adopt()) ?? (await control.start(say));
    users.enter();
    return {
      url: control.ownUrlAt(port),
      ownerUrl: control.urlAt('owner', port),
      readerUrl: control.urlAt('reader', port),
    };
  });
  let released: Promise<void> | undefined;
  const release = () =>
    withFileLock(lock, say, async () => {
      if (users.leave()) await control.stop();
    });
  return {
    ...urls,
    release: () => {
      released ??= release();
      return released;
    },
  };
}

/** Keeps the server running after its last user, until `stopEmbedded`. */
export async function keepEmbedded(home: string, say: EmbeddedOptions['say']): Promise<void> {
  const { folder } = placeOf(home);
  await withFileLock(join(folder, 'lock'), say, async () => createUsers(folder).keep());
}

/** Returns the ids of other processes that use the embedded server of a home folder. */
export async function otherUsers(home: string, say: (line: string) => void): Promise<readonly string[]> {
  const { folder } = placeOf(home);
  return withFileLock(join(folder, 'lock'), say, async () => createUsers(folder).others());
}

/**
 * Stops the embedded server unless other processes use it.
 * @returns false if it was not running
 * @throws OperatorError naming the processes that use it
 */
export async function stopEmbedded(home: string, say: EmbeddedOptions['say'] = () => undefined): Promise<boolean> {
  const place = placeOf(home);
  const control = createServerControl(place);
  if (!control.exists()) return false;
  return withFileLock(join(place.folder, 'lock'), say, async () => {
    const users = createUsers(place.folder);
    users.stopKeeping();
    const others = users.others();
    if (others.length > 0) {
      throw new OperatorError(`the database is in use by process ${others.join(', ')}; stop that process first`);
    }
    if (!control.isUp()) return false;
    await control.stop();
    return true;
  });
}
