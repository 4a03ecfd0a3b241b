import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { matchChanges } from '../../../db/watches/match-changes.ts';
import { createDatabase } from '../../support/database.ts';
import { openReceiver, publishNews, verified } from '../../support/watches.ts';
import { wireroomHere } from '../run-here.ts';
import { linesOf } from '../run-wireroom.ts';

const { url, pool } = await createDatabase('prepared');
const wireroom = wireroomHere(url, { WIREROOM_ALLOW_NETWORKS: '127.0.0.0/8' });

beforeEach(async () => {
  await pool.query('truncate wireroom.watches, wireroom.articles, wireroom.changes restart identity cascade');
  await pool.query('update wireroom.watch_cursor set seq = 0');
});

const watches = (...args: string[]) => wireroom(['watches', ...args]);
const lines = async (...args: string[]) => linesOf((await watches(...args)).stdout);
const TARGET = 'https://hooks.example/services/T0/sesame?key=sesame';

test('watches are added, listed, shown and removed, and listings name no secret', async () => {
  expect(await lines('add', 'sea', '--query', 'harbor or port', '--language', 'en', '--to', TARGET)).toEqual([
    `added: sea: query 'harbor or port', language en`,
  ]);
  expect(
    await lines('add', 'opinions', '--kind', 'opinion', '--kind', 'analysis', '--no-paywalled', '--stories', '3'),
  ).toEqual([
    'added: opinions: kind opinion or analysis, not paywalled; one article of each story with 3 independent sources',
  ]);
  expect((await watches('show', 'opinions')).stdout).toMatch(/^Feeds have +one article of each story with 3/m);
  expect(await lines('list')).toEqual([
    'NAME      STATE   RECEIVER       WAITING  DELIVERED  MATCHES',
    'opinions  saved                                      kind opinion or analysis, not paywalled',
    `sea       active  hooks.example        0             query 'harbor or port', language en`,
  ]);
  const shown = await watches('show', 'sea');
  expect(shown.stdout).toContain('http://127.0.0.1:9464/feeds/sea.atom?token=');
  expect(shown.stdout).toContain('every article');
  const outputs = [
    shown,
    await watches('list'),
    await watches('list', '--json'),
    await watches('show', 'sea', '--json'),
  ];
  for (const { stdout, stderr } of outputs) expect(stdout + stderr).not.toMatch(/sesame|whsec_/);
  const open = JSON.parse((await watches('show', 'sea', '--secret', '--json')).stdout);
  expect(open).toMatchObject({ name: 'sea', target: TARGET, secret: expect.stringMatching(/^whsec_/), deliveries: [] });
  expect((await watches('show', 'sea', '--secret')).stdout).toContain(open.secret);
  const removal = await watches('remove', 'sea', 'seas');
  expect([removal.code, removal.stdout, removal.stderr]).toEqual([
    1,
    'removed: sea\n',
    'wireroom: there is no watch seas\n',
  ]);
  expect((await watches('show', 'opinion')).stderr).toBe(
    'wireroom: there is no watch opinion; did you mean opinions?\n',
  );
});

test.each([
  [['add', 'Big News'], 2, 'lower-case letters'],
  [['add', 'x', '--stories', '0'], 2, 'Allowed are first, or a number of sources from 2 to 99.'],
  [['add', 'x', '--changes'], 2, `'--changes' needs '--to <url>'`],
  [['add', 'x', '--to', TARGET, '--changes', '--stories', 'first'], 2, `either '--changes' or '--stories <sources>'`],
  [['add', 'x', '--to', 'sesame'], 1, `'--to' and '--to-file' need the URL of a receiver`],
  [['add', 'x', '--to', 'ftp://hooks.example/sesame'], 1, 'not an http(s) URL'],
  [['add', 'x', '--to', 'https://user:sesame@hooks.example/'], 1, 'contains a user name or password'],
  [['add', 'x', '--to', 'http://10.0.0.1/sesame'], 1, 'WIREROOM_ALLOW_NETWORKS'],
  [
    ['add', 'x', '--to', TARGET, '--to-file', 'x'],
    2,
    `option '--to-file <path>' cannot be used with option '--to <url>'`,
  ],
  [['add', 'x', '--to-file', 'no-such-file'], 1, 'no such file'],
  [['add', 'x', '--topic', 'politcs'], 2, 'there is no topic politcs; did you mean politics?'],
  [['add', 'x', '--story', '7'], 2, 'there is no story 7'],
  [['set', 'x'], 2, '--to <url>'],
  [['set', 'x', '--clear', 'topics'], 2, 'did you mean topic?'],
  [['set', 'x', '--query', 'sea'], 1, 'there is no watch x'],
])('watches %j fails with %i and says why', async (args, code, reason) => {
  const run = await watches(...args);
  expect(run.code).toBe(code);
  expect(run.stderr).toContain(reason);
  expect(run.stderr).not.toContain('sesame');
});

test('a name that no article has had is kept, and told at once', async () => {
  await pool.query(
    `insert into wireroom.entities (type, key, name) values ('person', 'angela merkel', 'Angela Merkel')`,
  );
  await pool.query(
    `insert into wireroom.aliases (entity_id, folded, name, source) select id, key, name, 'name' from wireroom.entities`,
  );
  const added = await watches(
    'add',
    'new',
    '--entity',
    'Angela Merkl',
    '--publisher',
    'new.example',
    '--topic',
    'Politics',
  );
  expect([added.code, added.stdout]).toEqual([
    0,
    'added: new: publisher new.example, topic Politics, entity Angela Merkl\n',
  ]);
  expect(added.stderr).toContain('not seen yet: entity Angela Merkl; did you mean Angela Merkel?');
  expect(added.stderr).toContain('not seen yet: publisher new.example');
  expect((await watches('list')).stdout).toContain('entity Angela Merkl');
  expect((await watches('show', 'new')).stdout).toContain('entity Angela Merkl');
  const none = await watches('test', 'new');
  expect([none.code, none.stderr]).toEqual([0, expect.stringContaining('not seen yet: entity Angela Merkl')]);
});

test('a watch whose name was lost before names were kept says so', async () => {
  await watches('add', 'old');
  await pool.query(`update wireroom.watches set filter = '{"entities": []}'`);
  expect((await watches('list')).stdout).toContain('entity that was unknown');
  const lost = await watches('test', 'old');
  expect([lost.code, lost.stderr]).toEqual([2, expect.stringContaining('wireroom watches set old')]);
});

test('a watch is changed but for its name, its keys and its deliveries', async () => {
  await watches('add', 'sea', '--query', 'harbor', '--language', 'en', '--site', 'a.example', '--to', TARGET);
  const keys = async () => JSON.parse((await watches('show', 'sea', '--secret', '--json')).stdout);
  const before = await keys();
  expect(
    await lines(
      'set',
      'sea',
      '--query',
      'die Fähre',
      '--language',
      'de',
      '--clear',
      'site',
      '--entity',
      'Lisbon',
      '--changes',
    ),
  ).toEqual([
    `set: sea: query 'die Fähre', language de, entity Lisbon; every article, and again when it changes to hooks.example`,
  ]);
  const stories = await watches('set', 'sea', '--stories', 'first');
  expect([stories.code, stories.stderr]).toEqual([2, expect.stringContaining('--clear changes')]);
  await watches('set', 'sea', '--stories', 'first', '--clear', 'changes', '--clear', 'entity', '--clear', 'language');
  const after = await keys();
  expect(after).toEqual({
    ...before,
    query: 'die Fähre',
    language: undefined,
    filter: {},
    changes: false,
    minIndependentCount: 1,
    feeds: before.feeds,
  });
  expect((await watches('set', 'sea', '--clear', 'to')).stdout).toMatch(/the first article of each story$/m);
  await watches('set', 'sea', '--to', 'https://new.example/');
  expect(await keys()).toMatchObject({ target: 'https://new.example/', secret: before.secret });
});

test('the URL of a receiver comes from a file, so that it is not seen among the arguments of processes', async () => {
  const path = join(mkdtempSync(join(tmpdir(), 'wireroom-')), 'url');
  writeFileSync(path, `${TARGET}\n`);
  onTestFinished(() => rmSync(dirname(path), { recursive: true }));
  expect(await lines('add', 'sea', '--to-file', path)).toEqual(['added: sea: all articles']);
  await watches('set', 'sea', '--to', 'https://new.example/');
  await watches('set', 'sea', '--to-file', path);
  expect(JSON.parse((await watches('show', 'sea', '--secret', '--json')).stdout)).toMatchObject({ target: TARGET });
});

test('a name is taken once', async () => {
  await watches('add', 'sea');
  const again = await watches('add', 'sea', '--query', 'x');
  expect([again.code, again.stderr]).toEqual([1, expect.stringContaining('there is a watch sea already')]);
});

test('a test shows what matches, and sends the latest on request', async () => {
  const receiver = await openReceiver('127.0.9.50');
  await watches('add', 'sea', '--query', 'harbor', '--to', receiver.url);
  expect((await watches('test', 'sea')).stderr).toBe('no articles match\n');
  const [, latest] = await publishNews(
    pool,
    { title: 'Old', at: '2026-03-01T00:00:00Z' },
    { title: 'New', at: '2026-03-05T00:00:00Z' },
  );
  const shown = await lines('test', 'sea');
  expect(shown[1]).toMatch(/New$/);
  expect(receiver.requests).toEqual([]);
  const sent = await watches('test', 'sea', '--send');
  expect([sent.code, sent.stdout]).toEqual([0, expect.stringMatching(/127\.0\.9\.50:\d+ answered 204 after \d+ ms/)]);
  const { secret } = JSON.parse((await watches('show', 'sea', '--secret', '--json')).stdout);
  const [request] = receiver.requests;
  expect(request && verified(secret, request)).toMatchObject({
    type: 'test',
    data: { watch: 'sea', articles: [{ id: latest }] },
  });
  receiver.answerWith(500);
  expect((await watches('test', 'sea', '--send')).code).toBe(1);
  await watches('add', 'saved');
  const nobody = await watches('test', 'saved', '--send');
  expect([nobody.code, nobody.stderr]).toEqual([1, expect.stringContaining('wireroom watches set saved --to URL')]);
});

test('a watch is paused, resumed, told elsewhere, repeated, and gets other keys', async () => {
  await watches('add', 'sea', '--to', TARGET);
  const [id] = await publishNews(pool, {});
  await matchChanges(pool);
  expect(await lines('pause', 'sea')).toEqual(['paused: sea']);
  expect(await lines('pause', 'sea')).toEqual(['already paused: sea']);
  const set = await watches('set', 'sea', '--to', 'http://127.0.0.1:8080/x');
  expect(set.stdout).toBe('set: sea: all articles; every article to 127.0.0.1:8080\n');
  expect(set.stderr).toContain('it is paused');
  expect(await lines('resume', 'sea')).toEqual(['resumed: sea']);
  await pool.query(`update wireroom.deliveries set state = 'dead_lettered', ended_at = now()`);
  expect((await watches('show', 'sea')).stdout).toMatch(/^Dead-lettered +1$/m);
  expect(await lines('redeliver', 'sea')).toEqual(['1 delivery to send again: sea']);
  expect(await lines('redeliver', 'sea', '--article', String(id))).toEqual(['0 deliveries to send again: sea']);
  const keys = async () => JSON.parse((await watches('show', 'sea', '--secret', '--json')).stdout);
  const before = await keys();
  await watches('rotate', 'sea');
  const after = await keys();
  expect(after.secret).not.toBe(before.secret);
  expect(after.feeds).toEqual(before.feeds);
  await watches('rotate', 'sea', '--feeds');
  expect((await keys()).feeds).not.toEqual(before.feeds);
});

test('status tells of receivers that fail', async () => {
  expect((await wireroom(['status'])).stdout).not.toContain('Watches');
  await watches('add', 'sea', '--to', TARGET);
  await publishNews(pool, {});
  await matchChanges(pool);
  await pool.query(
    `update wireroom.watches set attempts = 3, last_outcome = 'server_error', last_detail = 'hooks.example answered 507'`,
  );
  const { stdout } = await wireroom(['status']);
  expect(stdout).toMatch(/^Watches +1 active, 1 to deliver for 0 s$/m);
  expect(stdout).toMatch(
    /^FAILING WATCH +LAST DELIVERY +WAITING +LAST FAILURE\nsea +never +1 +hooks\.example answered 507$/m,
  );
});
