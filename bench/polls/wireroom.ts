import { type ChildProcess, spawn } from 'node:child_process';
import { openSync } from 'node:fs';
import type pg from 'pg';
import sql from 'sql-template-tag';
import { PROJECT_FOLDER } from '../../config/project-folder.ts';
import { requeuedRows } from '../../db/life-cycle/work.ts';
import { canonicalizeUrl } from '../../model/url/canonicalize-url.ts';
import { digestOf } from '../../pipelines/text/digest.ts';

/** Fills the table of feeds, all of them due; with `unchanged` they know the version that their sites have. */
export async function fillWireroom(pool: pg.Pool, urls: readonly string[], unchanged: boolean): Promise<void> {
  const feeds = urls.flatMap((url) => canonicalizeUrl(url) ?? []);
  await pool.query(
    'truncate wireroom.due, wireroom.claims, wireroom.feeds, wireroom.hosts, wireroom.articles, wireroom.sites, wireroom.attempts cascade',
  );
  await pool.query('insert into wireroom.hosts (host) select distinct unnest($1::text[])', [
    feeds.map((feed) => feed.host),
  ]);
  await pool.query('insert into wireroom.sites (domain) select distinct unnest($1::text[])', [
    feeds.map((feed) => feed.site),
  ]);
  const { rows } = await pool.query<{ id: number; url: string }>(
    `with fed as (
       insert into wireroom.feeds (site_id, host, url, etag, body_digest, last_ok_at, pace)
       select s.id, host, url, $4, case when $4::text is not null then $5::bytea end, now() - interval '1 hour', $6
       from unnest($1::text[], $2::text[], $3::text[]) as f (host, site, url) join wireroom.sites s on s.domain = f.site
       returning id, host, url
     ), planned as (
       insert into wireroom.due (stage, id, host, due_at) select 'feeds', id, host, now() - random() * interval '1 hour' from fed
     )
     select id, url from fed`,
    [
      feeds.map((feed) => feed.host),
      feeds.map((feed) => feed.site),
      feeds.map((feed) => feed.url),
      unchanged ? '"same"' : undefined,
      digestOf('same'),
      { recent: 1, usual: 1, observedHours: 168, window: 20 },
    ],
  );
  const digests = new Map(feeds.map((feed) => [feed.url, feed.digest]));
  await pool.query(
    'insert into wireroom.feed_urls (feed_id, url, url_digest) select * from unnest($1::bigint[], $2::text[], $3::bytea[])',
    [rows.map((row) => row.id), rows.map((row) => row.url), rows.map((row) => digests.get(row.url))],
  );
  await pool.query('vacuum analyze wireroom.feeds, wireroom.due, wireroom.hosts');
}

/** Makes all feeds due once more. */
export async function wireroomAgain(pool: pg.Pool): Promise<void> {
  await pool.query(sql`
    with ended as (delete from wireroom.claims returning *), requeued as (insert into wireroom.due ${requeuedRows('abandon')})
    update wireroom.feeds set etag = null`);
  await pool.query(`update wireroom.due set due_at = now() - random() * interval '1 hour'`);
  await pool.query('truncate wireroom.attempts');
  await pool.query('vacuum analyze');
}

/** Starts the service for feeds alone. @param profileFolder where it leaves a profile of its processor time */
export function startWireroom(
  databaseUrl: string,
  environment: NodeJS.ProcessEnv,
  logFile: string,
  profileFolder?: string,
): ChildProcess {
  return spawn(
    process.execPath,
    [
      ...(profileFolder === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${profileFolder}`]),
      '--import',
      'tsx',
      'admin/cli.ts',
      'start',
      '--roles',
      'feeds',
    ],
    {
      cwd: PROJECT_FOLDER,
      env: {
        ...environment,
        DATABASE_URL: databaseUrl,
        WIREROOM_ALLOW_NETWORKS: '127.0.0.0/8',
        // Pacing is on; with thousands of hosts nobody waits for it.
        WIREROOM_HOST_DELAY_MS: '100',
        WIREROOM_OPS_PORT: '0',
      },
      // Its log is part of the work, and of no interest here.
      stdio: ['ignore', 'ignore', openSync(logFile, 'a')],
    },
  );
}

export async function pollsOfWireroom(pool: pg.Pool): Promise<number> {
  const { rows } = await pool.query<{ count: number }>(
    `select count(*) from wireroom.attempts where outcome in ('ok', 'not_modified')`,
  );
  return rows[0]?.count ?? 0;
}
