import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { stopEmbedded } from '../../db/embedded/index.ts';
import { placeOf } from '../../db/embedded/place.ts';

/**
 * A home in a folder that only its owner may enter, as mktemp makes it. Its server is stopped when
 * the test is done.
 */
export async function newHome(name = 'home'): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'wireroom-home-'));
  const home = join(folder, name);
  onTestFinished(async () => {
    await stopEmbedded(home);
    await rm(placeOf(home).folder, { recursive: true, force: true });
    await rm(folder, { recursive: true, force: true });
  });
  return home;
}
