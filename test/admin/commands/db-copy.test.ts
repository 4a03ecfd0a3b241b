import { readFile } from 'node:fs/promises';
import { expect, onTestFinished, test, vi } from 'vitest';
import { heartbeat } from '../../../db/claims/processes.ts';
import { openPool } from '../../../db/connection/pool.ts';
import { openEmbedded } from '../../../db/embedded/index.ts';
import { runChild } from '../../support/child.ts';
import { contentsOf } from '../../support/contents.ts';
import { createDatabase } from '../../support/database.ts';
import { fastHome } from '../../support/new-home.ts';
import { writeNews } from '../../support/newsroom.ts';
import { startPostgres, withoutPostgres } from '../../support/other-postgres.ts';
import { newsPage, openSite, rss } from '../../support/site.ts';
import { wireroomHere } from '../run-here.ts';
import { linesOf, type Run, runWireroom } from '../run-wireroom.ts';

// Servers and processes start, which takes its time where others are at work as well.
vi.setConfig({ testTimeout: 240_000 });

const open = (url: string) => {
  const pool = openPool(url, { max: 4, name: 'wireroom test' });
  onTestFinished(() => pool.end());
  return pool;
};

/** A database with rows of every kind: a small desk long ago, and what the service commits. */
const filled = async () => {
  const source = await createDatabase('prepared');
  const rows = await readFile(new URL('../../fixtures/admin/database.sql', import.meta.url), 'utf8');
  await source.pool.query(rows.replace(/^insert into wireroom\.topics .*$/m, ''));
  await source.pool.query(`select setval('wireroom.stories_id_seq', 2)`);
  await writeNews(source.pool, 1);
  await source.pool.query(`
    select news.subscribe('mirror'), news.ack('mirror', 3);
    insert into wireroom.watches (name, query, token, after_seq) values ('harbor', 'harbor', 'token', 2);
    insert into wireroom.deliveries (watch_id, article_id, seq, kind, state) values (1, 1, 3, 'added', 'waiting');
    insert into wireroom.rules (verdict, titles) values ('drop', '{sport}');
    insert into wireroom.blocked_sites (domain) values ('blocked.example');
    update wireroom.watch_cursor set seq = 3`);
  return source;
};

const done = ({ code, stdout, stderr }: Run): string => {
  expect(code, stderr).toBe(0);
  return stdout;
};

test.skipIf(withoutPostgres(15))(
  'a database goes to a server of an older version, and back to the newer one, with all that it holds',
  async () => {
    const source = await filled();
    const older = await (await startPostgres(15)).createOwner();
    // Servers may be set to write values otherwise.
    await open(older).query(
      `alter role current_user set datestyle = 'German, DMY'; alter role current_user set extra_float_digits = -9`,
    );
    const out = done(await wireroomHere(source.url)(['db', 'copy', '--to', older]));
    expect(out).toMatch(/^copied \d+ tables with [\d,]+ rows; counts and digests are the same on both sides$/m);
    const before = await contentsOf(source.url);
    expect(await contentsOf(older)).toEqual(before);

    const installation = async (url: string) => (await open(url).query('select id from wireroom.installation')).rows[0];
    expect(await installation(older)).not.toEqual(await installation(source.url));

    const newer = await createDatabase('empty');
    // The URL comes by stdin, where no other user of the machine sees it.
    done(await wireroomHere(older)(['db', 'copy', '--to', '-'], { input: `${newer.url}\n` }));
    expect(await contentsOf(newer.url)).toEqual(before);

    // Work goes on: new rows get new numbers, readers see the next changes, and old and new articles are found.
    const { pool } = newer;
    const { rows: last } = await pool.query(
      'select max(id) as id, (select max(seq) from wireroom.changes) as seq from wireroom.articles',
    );
    await writeNews(pool, 2);
    const { rows: next } = await pool.query<{ seq: number; article_id: number }>(
      `select seq, article_id from news.next('mirror')`,
    );
    expect(next[0]?.seq).toBe(4);
    expect(next.filter(({ seq }) => seq > last[0].seq).length).toBeGreaterThan(5);
    const { rows: added } = await pool.query<{ id: number }>('select id from wireroom.articles where id > $1', [
      last[0].id,
    ]);
    expect(added.length).toBe(4);
    const found = async (words: string) =>
      (await pool.query('select article_id from news.search($1)', [words])).rows.length;
    expect(await found('ferry')).toBe(2);
    expect(await found('"one 2"')).toBe(1);
    expect(done(await wireroomHere(newer.url)(['db', 'recount']))).toBe('all counts are right\n');
  },
);

test.skipIf(withoutPostgres(15))(
  'the embedded database goes to a server of your own and another embedded one, and the service goes on there',
  async () => {
    const env = {
      WIREROOM_HOME: await fastHome(),
      WIREROOM_ALLOW_NETWORKS: '127.0.0.0/8',
      WIREROOM_HOST_DELAY_MS: '0',
      WIREROOM_THREADS: '1',
      WIREROOM_OPS_PORT: '0',
    };
    const site = await openSite('127.0.3.90');
    const publish = (...names: string[]): void => {
      for (const name of names)
        site.serve(`/${name}`, newsPage(`The ${name} report`, `What the ${name} said about harbors.`));
      site.serve('/feed', rss(names.map((name) => ({ link: `${site.origin}/${name}`, title: `The ${name} report` }))));
    };
    const wireroom = async (args: readonly string[], more: Record<string, string> = {}) =>
      done(await runWireroom(args, { env: { ...env, ...more } }));
    const poll = async (more: Record<string, string>) => {
      await wireroom(['feeds', 'poll'], more);
      return wireroom(['start', '--once', '--no-starter'], more);
    };
    const titles = async (query: string, more: Record<string, string>) =>
      JSON.parse(await wireroom(['search', query, '--json'], more))
        .articles.map(({ title }: { title: string }) => title)
        .sort();

    publish('walrus');
    await wireroom(['start', '--once', '--no-starter']);
    await wireroom(['feeds', 'add', `${site.origin}/feed`]);
    expect(await wireroom(['start', '--once', '--no-starter'])).toContain('1 article ready');

    const own = await (await startPostgres(15)).createOwner();
    const said = await wireroom(['db', 'copy', '--to', own]);
    expect(said).toMatch(/DATABASE_URL=postgres:\/\/wireroom(?::…)?@127\.0\.0\.1:\d+\/wireroom /);
    publish('heron', 'walrus');
    expect(await poll({ DATABASE_URL: own })).toContain('1 article ready');
    expect(await titles('harbors', { DATABASE_URL: own })).toEqual(['The heron report', 'The walrus report']);

    const back = { WIREROOM_HOME: await fastHome() };
    await wireroom(['db', 'copy', '--to', 'embedded'], { ...back, DATABASE_URL: own });
    publish('otter', 'heron', 'walrus');
    expect(await poll(back)).toContain('1 article ready');
    expect(await titles('harbors', back)).toEqual(['The heron report', 'The otter report', 'The walrus report']);
    expect(site.requests.filter(({ path }) => path === '/walrus')).toHaveLength(1);
  },
);

/** Starts a copy and kills it when it waits for a table in its middle. */
const killInTheMiddle = async (from: string, to: string): Promise<void> => {
  done(await wireroomHere(to)(['db', 'migrate']));
  const pool = open(to);
  const holder = await pool.connect();
  // Readers of the table do not wait.
  await holder.query('begin; lock table wireroom.changes in share mode');
  const copy = runChild('admin/cli.ts', ['db', 'copy', '--to', to], { env: { DATABASE_URL: from } });
  await expect
    .poll(
      async () =>
        (await pool.query(`select from pg_locks where not granted and relation = 'wireroom.changes'::regclass`))
          .rowCount,
      {
        timeout: 60_000,
      },
    )
    .toBe(1);
  copy.process.kill('SIGKILL');
  await copy.exit;
  await holder.query('rollback');
  holder.release();
};

test('a copy that was killed in the middle is no database to work with, and goes on where it was', async () => {
  const [source, target] = [await filled(), await createDatabase('empty')];
  await killInTheMiddle(source.url, target.url);
  for (const command of [['status'], ['start', '--once']])
    expect(await wireroomHere(target.url)(command)).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^wireroom: .*is an unfinished copy; .*wireroom db copy.*\n$/),
    });
  const again = await wireroomHere(source.url)(['db', 'copy', '--to', target.url]);
  done(again);
  expect(again.stderr).toMatch(/continuing: \d+ tables are copied and have not changed since/);
  expect(await contentsOf(target.url)).toEqual(await contentsOf(source.url));
  expect(done(await wireroomHere(target.url)(['status', '--json']))).toContain('"ready"');
});

test('a copy begins again when its source has changed since it was interrupted, and says so', async () => {
  const [source, target] = [await filled(), await createDatabase('empty')];
  await killInTheMiddle(source.url, target.url);
  await source.pool.query(`insert into wireroom.blocked_sites (domain) values ('other.example')`);
  const again = await wireroomHere(source.url)(['db', 'copy', '--to', target.url]);
  done(again);
  expect(again.stderr).toMatch(/the source has changed .*beginning again/);
  expect(await contentsOf(target.url)).toEqual(await contentsOf(source.url));
});

test('nothing is copied while a process works on either side', async () => {
  const [source, target] = [await filled(), await createDatabase('prepared')];
  const copy = async () => {
    const { code, stdout, stderr } = await wireroomHere(source.url)(['db', 'copy', '--to', target.url]);
    return [code, stdout, ...linesOf(stderr).filter((line) => line.startsWith('wireroom:'))];
  };
  for (const side of [source, target]) {
    await heartbeat(side.pool, '00000000-0000-0000-0000-000000000001', 'news-1');
    expect(await copy()).toEqual([
      1,
      '',
      expect.stringMatching(/^wireroom: process news-1 works on the database at .*; stop it first/),
    ]);
    await side.pool.query(`update wireroom.processes set seen_at = seen_at - interval '16 s'`);
  }
  expect((await copy())[0]).toBe(0);

  const home = await fastHome();
  const server = await openEmbedded(home, { create: true, say: () => undefined });
  const holder = runChild('test/support/hold-embedded.ts', [home]);
  await holder.line(/^open/);
  await server.release();
  const embedded = await runWireroom(['db', 'copy', '--to', 'embedded'], {
    env: { DATABASE_URL: source.url, WIREROOM_HOME: home },
  });
  expect(embedded).toMatchObject({ code: 1, stdout: '' });
  expect(embedded.stderr).toContain(`process ${holder.process.pid} uses the embedded database; stop it first`);
  holder.process.stdin?.write('end\n');
  await holder.exit;
});

test('a target with data, the source itself, an empty source and what is no target are refused in one line', async () => {
  const [source, other, empty] = [await filled(), await createDatabase('prepared'), await createDatabase('prepared')];
  await other.pool.query(`insert into wireroom.sites (domain) values ('own.example')`);
  const refusal = async (from: string, to: string, input = '') => {
    const { code, stdout, stderr } = await wireroomHere(from)(['db', 'copy', '--to', to], { input });
    expect(stdout).toBe('');
    expect(linesOf(stderr)).toHaveLength(1);
    return `${code} ${stderr.trim()}`;
  };
  expect(await refusal(source.url, other.url)).toMatch(
    /^1 wireroom: the database at \S+ has data of its own \(wireroom.sites\); copy into an empty one$/,
  );
  expect(await refusal(source.url, source.url)).toMatch(/^1 .* has data of its own \(.*\); copy into an empty one$/);
  expect(await refusal(empty.url, other.url)).toMatch(/^1 .*nothing to copy/);
  expect(await refusal(source.url, 'mysql://host/news')).toMatch(/^2 .*postgres:\/\/.* embedded; not mysql:/);
  expect(await refusal(source.url, '-', '\n')).toMatch(/^2 .*postgres:\/\//);
  expect(await refusal(source.url, 'postgres://nobody@127.0.0.1:1/news')).toMatch(
    /^1 .*127.0.0.1:1\/news is not available: .*; check --to$/,
  );
  const { rows } = await other.pool.query('select domain from wireroom.sites');
  expect(rows).toEqual([{ domain: 'own.example' }]);
});
