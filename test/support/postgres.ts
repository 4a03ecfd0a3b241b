import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { openEmbedded } from '../../db/embedded/index.ts';
import { placeOf } from '../../db/embedded/place.ts';
import { superuserUrl } from './superuser.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** A Postgres server in which tests create databases of their own, as somebody who may. */
    serverUrl: string;
    /** The same as whom these databases belong to: no superuser, like the service. */
    ownerUrl: string;
  }
}

/** One embedded server for the whole run; TEST_DATABASE_URL names another server to use instead. */
const setup = async (project: TestProject): Promise<(() => Promise<void>) | undefined> => {
  const own = process.env['TEST_DATABASE_URL'];
  if (own) {
    project.provide('serverUrl', own);
    project.provide('ownerUrl', own);
    return undefined;
  }
  const folder = await mkdtemp(join(tmpdir(), 'wireroom-test-'));
  const home = join(folder, 'home');
  const server = await openEmbedded(home, { create: true, say: () => undefined });
  project.provide('serverUrl', superuserUrl(home, server.url));
  project.provide('ownerUrl', server.ownerUrl);
  return async () => {
    await server.release();
    await rm(placeOf(home).folder, { recursive: true, force: true }); // as root it is elsewhere
    await rm(folder, { recursive: true, force: true });
  };
};

export default setup;
