import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { stopEmbedded } from '../../db/embedded/index.ts';
import { placeOf } from '../../db/embedded/place.ts';
import { fastFolder } from './fast-folder.ts';

/**
 * A home in a folder that only its owner may enter, as mktemp makes it. Its server is stopped when
 * the test is done.
 */
export async function newHome(name = 'home'): Promise<string> {
  return homeIn(await mkdtemp(join(tmpdir(), 'wireroom-home-')), name);
}

/** The same where its server is quick, for tests of what is in the database. The server's account may enter it. */
export async function fastHome(): Promise<string> {
  const folder = await mkdtemp(join(await fastFolder(), 'wireroom-home-'));
  await chmod(folder, 0o755);
  return homeIn(folder, 'home');
}

const homeIn = (folder: string, name: string): string => {
  const home = join(folder, name);
  onTestFinished(async () => {
    await stopEmbedded(home);
    await rm(placeOf(home).folder, { recursive: true, force: true });
    await rm(folder, { recursive: true, force: true });
  });
  return home;
};
