import { chownSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { expect, test, vi } from 'vitest';
import { accountNamed } from '../../../db/embedded/account.ts';
import { openEmbedded, stopEmbedded } from '../../../db/embedded/index.ts';
import { placeOf } from '../../../db/embedded/place.ts';
import { newHome } from '../../support/new-home.ts';
import { superuserUrl } from '../../support/superuser.ts';

vi.setConfig({ testTimeout: 120_000 });

const isRoot = process.getuid?.() === 0;

const open = (home: string) => openEmbedded(home, { create: true, say: () => undefined });

const query = async (url: string, sql: string): Promise<Record<string, unknown>[]> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
};

test('a set-up that was interrupted is completed while the server runs', async () => {
  const home = await newHome();
  const { url, release } = await open(home);
  // Its login comes last in the set-up.
  await query(superuserUrl(home, url), 'alter role wireroom_reader nologin');
  const again = await open(home);
  expect(await query(again.readerUrl, 'select current_user')).toEqual([{ current_user: 'wireroom_reader' }]);
  await again.release();
  await release();
});

if (!isRoot) console.warn('not root: what belongs to another account is not tested');

test.skipIf(!isRoot)('a folder of another account is refused, and data of one is taken over', async () => {
  const home = await newHome();
  await (await open(home)).release();
  await stopEmbedded(home);
  const { folder } = placeOf(home);
  const nobody = accountNamed('nobody')?.uid ?? 65_534;
  chownSync(folder, nobody, nobody);
  await expect(open(home)).rejects.toThrow(/belongs to nobody, not to root/);
  chownSync(folder, 0, 0);
  chownSync(join(folder, 'data'), nobody, nobody);
  const { url, release } = await open(home);
  expect(await query(url, 'select 1 as one')).toEqual([{ one: 1 }]);
  await release();
});
