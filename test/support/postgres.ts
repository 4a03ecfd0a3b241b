import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { openEmbedded } from '../../db/embedded/index.ts';
import { placeOf } from '../../db/embedded/place.ts';
import { fastFolder } from './fast-folder.ts';
import { openPostgres } from './other-postgres.ts';
import { superuserUrl } from './superuser.ts';
import { createTemplates, type Templates } from './templates.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** A Postgres server in which tests create databases of their own, as somebody who may. */
    serverUrl: string;
    /** The same as whom these databases belong to: no superuser, like the service. */
    ownerUrl: string;
    templates: Templates;
  }
}

interface Server {
  readonly url: string;
  readonly ownerUrl: string;
  stop(): Promise<void>;
}

const openServer = async (): Promise<Server> => {
  const { TEST_DATABASE_URL: own, TEST_POSTGRES_MAJOR: major } = process.env;
  if (own) return { url: own, ownerUrl: own, stop: async () => undefined };
  if (major) {
    const { url, createOwner, stop } = await openPostgres(Number(major), await fastFolder());
    return { url, ownerUrl: await createOwner(), stop: async () => stop() };
  }
  const folder = await mkdtemp(join(await fastFolder(), 'wireroom-test-'));
  await chmod(folder, 0o711); // the account of the server may enter it
  const home = join(folder, 'home');
  const server = await openEmbedded(home, { create: true, say: () => undefined });
  return {
    url: superuserUrl(home, server.url),
    ownerUrl: server.ownerUrl,
    stop: async () => {
      await server.release();
      await rm(placeOf(home).folder, { recursive: true, force: true }); // as root it is elsewhere
      await rm(folder, { recursive: true, force: true });
    },
  };
};

/**
 * One embedded server for the whole run; TEST_POSTGRES_MAJOR=15 has one of that version instead,
 * TEST_DATABASE_URL names one that is there.
 */
const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  const server = await openServer();
  const { templates, drop } = await createTemplates(server.url, server.ownerUrl);
  project.provide('serverUrl', server.url);
  project.provide('ownerUrl', server.ownerUrl);
  project.provide('templates', templates);
  return async () => {
    await drop();
    await server.stop();
  };
};

export default setup;
