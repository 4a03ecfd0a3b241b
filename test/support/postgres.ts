import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { openEmbedded } from '../../db/embedded.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** A Postgres server in which tests create databases of their own. */
    serverUrl: string;
  }
}

/** One embedded server for the whole run; TEST_DATABASE_URL names another server to use instead. */
const setup = async (project: TestProject): Promise<(() => Promise<void>) | undefined> => {
  const own = process.env['TEST_DATABASE_URL'];
  if (own) {
    project.provide('serverUrl', own);
    return undefined;
  }
  const folder = await mkdtemp(join(tmpdir(), 'wireroom-test-'));
  const server = await openEmbedded(join(folder, 'home'), { create: true, say: () => undefined });
  project.provide('serverUrl', server.url);
  return async () => {
    await server.release();
    await rm(folder, { recursive: true, force: true });
  };
};

export default setup;
