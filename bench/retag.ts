// Articles per second that `wireroom retag` tags again from the text that is stored, one process,
// nothing fetched.
//   npm run bench:retag -- [--articles 2000] [--words 400]
// It runs on an embedded Postgres of its own in a temporary folder; with REDIS_URL the queue is
// there.
import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { thisMachine } from '../config/environment/machine.ts';
import { loadSettings, PROJECT_FOLDER } from '../config/settings.ts';
import { openDatabase } from '../db/database.ts';
import { runningProcesses } from '../db/reports/status.ts';
import { TAGGER_VERSION } from '../pipelines/tagging/version.ts';
import { prepareDatabase } from '../workers/service/prepare-database.ts';
import { startServiceProcess } from './chaos/service-process.ts';
import { cpuSeconds } from './polls/cpu.ts';
import { inventedTexts } from './retag/texts.ts';

const { values } = parseArgs({
  options: { articles: { type: 'string', default: '2000' }, words: { type: 'string', default: '400' } },
});

const home = mkdtempSync(join(tmpdir(), 'wireroom-bench-'));
// Run by root, the server is another user, who keeps its data elsewhere when it cannot get here;
// nobody would remove them.
chmodSync(home, 0o755);
const env: Record<string, string> = {
  WIREROOM_HOME: home,
  ...(process.env['REDIS_URL'] === undefined ? {} : { REDIS_URL: process.env['REDIS_URL'] }),
};
const settings = loadSettings(env, thisMachine());
const database = await openDatabase(settings, { create: true, say: () => undefined, name: 'wireroom bench' });
const { pool } = database;

const fill = async (): Promise<void> => {
  const texts = inventedTexts(Number(values.articles), Number(values.words));
  await pool.query(`insert into wireroom.sites (domain) values ('news.example')`);
  const given = JSON.stringify(texts.map((text, n) => ({ ...text, n })));
  await pool.query(
    `insert into wireroom.articles (site_id, host, url, title, state, outcome, ready_at, published_at, tagger_version)
     select s.id, s.domain, 'https://news.example/' || n, title, 'ready', 'ok', now(), now(), 'wireroom-0'
     from jsonb_to_recordset($1) as t (n int, title text) join wireroom.sites s on true`,
    [given],
  );
  await pool.query(
    `insert into wireroom.texts (article_id, title, body, language)
     select a.id, t.title, t.body, 'en'
     from jsonb_to_recordset($1) as t (n int, title text, body text) join wireroom.articles a on a.url = 'https://news.example/' || n`,
    [given],
  );
  await pool.query('vacuum analyze');
};

const waitFor = async (holds: () => Promise<boolean>): Promise<void> => {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 100));
};

/** The process that all others of the database server are children of; the service's account may not read it there. */
const serverPid = (): number =>
  Number(readFileSync(join(home, 'postgres/data/postmaster.pid'), 'utf8').split('\n', 1)[0]);

/** Of processor time, which other work on the machine distorts less than the clock. */
const millisecondsPer = (articles: number, seconds: number): number => Math.round((seconds * 10_000) / articles) / 10;

const retag = (...which: readonly string[]): Promise<number | null> => {
  const child = spawn(process.execPath, ['--import', 'tsx', 'admin/cli.ts', 'retag', '--wait', ...which], {
    cwd: PROJECT_FOLDER,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return new Promise((resolve) => child.once('exit', resolve));
};

try {
  await prepareDatabase(database, settings);
  await fill();
  const service = startServiceProcess(env, join(home, 'service.log'));
  await waitFor(async () => service.ended !== undefined || (await runningProcesses(pool)).length > 0);
  if (service.ended !== undefined) throw new Error(readFileSync(join(home, 'service.log'), 'utf8'));
  const server = serverPid();
  // Each thread loads the tagger and warms up; then nobody has tags, as if each article got others than it had.
  await retag();
  await pool.query('truncate wireroom.article_entities, wireroom.article_topics');
  const rounds: object[] = [];
  for (const tags of ['all are new', 'all stay as they are', 'all stay as they are']) {
    const { rows: before } = await pool.query<{ seq: number; at: Date }>(
      `select coalesce(max(seq), 0) as seq, clock_timestamp() as at from wireroom.changes`,
    );
    const cpuBefore = [cpuSeconds(service.pid), cpuSeconds(server)] as const;
    const code = await retag('--all');
    const { rows } = await pool.query<{ told: number; seconds: number; left: number }>(
      `select count(*) as told, extract(epoch from max(at) - min(at))::float8 as seconds,
         (select count(*) from wireroom.articles where tagger_version is distinct from $2) as left
       from wireroom.changes where seq > $1 and kind = 'retagged'`,
      [before[0]?.seq, TAGGER_VERSION],
    );
    const { told = 0, seconds = 0, left = 0 } = rows[0] ?? {};
    rounds.push({
      tags,
      exit: code,
      'told as retagged': told,
      'of another version': left,
      'articles per second': Math.round(told / seconds),
      'ms of the service per article': millisecondsPer(told, cpuSeconds(service.pid) - cpuBefore[0]),
      'ms of the database per article': millisecondsPer(told, cpuSeconds(server) - cpuBefore[1]),
      load: loadavg()[0]?.toFixed(1),
    });
  }
  console.table(rounds);
  service.signal('SIGTERM');
  await service.exit;
} finally {
  await database.close();
  rmSync(home, { recursive: true, force: true });
}
