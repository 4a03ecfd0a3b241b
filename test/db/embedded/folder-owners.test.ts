import { chmodSync, chownSync, lstatSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { expect, test, vi } from 'vitest';
import { accountNamed } from '../../../db/embedded/account.ts';
import { openEmbedded, stopEmbedded } from '../../../db/embedded/index.ts';
import { placeOf } from '../../../db/embedded/place.ts';
import { runChild } from '../../support/child.ts';
import { newHome } from '../../support/new-home.ts';
import { superuserUrl } from '../../support/superuser.ts';

vi.setConfig({ testTimeout: 120_000 });

const HOLD = 'test/support/hold-embedded.ts';
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

test('while a process uses a server that this version has not set up, the next one says so', async () => {
  const home = await newHome();
  const { url, release } = await open(home);
  // Its login comes last in the set-up.
  await query(superuserUrl(home, url), 'alter role wireroom_reader nologin');
  const refused = runChild(HOLD, [home]);
  expect(await refused.line(/^failed/)).toBe(
    `failed the database was set up by another version and process ${process.pid} still uses it; stop that process first, so that this version can set it up`,
  );
  await release();
  const again = await open(home);
  expect(await query(again.readerUrl, 'select current_user')).toEqual([{ current_user: 'wireroom_reader' }]);
  await again.release();
});

if (!isRoot) console.warn('not root: what another account could put in root’s way is not tested');

test.skipIf(!isRoot)('links that the account of a copied folder put in our way are not followed', async () => {
  const home = await newHome();
  await (await open(home)).release();
  await stopEmbedded(home);
  const { folder } = placeOf(home);
  const account = accountNamed('nobody');
  chownSync(folder, account?.uid ?? 0, account?.gid ?? 0);
  const canary = join(home, '..', `canary-${process.pid}`);
  writeFileSync(canary, 'untouched', { mode: 0o600 });
  for (const name of ['log', 'port', `output-${process.pid}`, 'run', 'users']) {
    rmSync(join(folder, name), { force: true, recursive: true });
    symlinkSync(canary, join(folder, name));
  }
  symlinkSync(canary, join(folder, 'data', 'own-link'));
  mkdirSync(join(folder, 'backup'));
  chmodSync(folder, 0o700);
  const { url, release } = await open(home);
  expect(await query(url, 'select 1 as one')).toEqual([{ one: 1 }]);
  await release();
  const { uid, gid, mode } = lstatSync(canary);
  expect({ uid, gid, mode: mode & 0o777 }).toEqual({ uid: 0, gid: 0, mode: 0o600 });
  expect(readFileSync(canary, 'utf8')).toBe('untouched');
  rmSync(canary);
});
