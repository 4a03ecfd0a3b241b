import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import type pg from 'pg';
import { expect, onTestFinished, test } from 'vitest';
import { addFeed } from '../../../db/feeds/feeds.ts';
import { named } from '../../support/articles.ts';
import { runChild } from '../../support/child.ts';
import { createDatabase } from '../../support/database.ts';
import { openSite } from '../../support/site.ts';

/** As many URLs as fit into the 10 MB that a sitemap may have. */
const URLS = 160_000;

const megabytes = (pid: number, name: 'VmHWM' | 'RssAnon'): number =>
  Number(new RegExp(`${name}:\\s+(\\d+)`).exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1_024;

/**
 * Watches what each backend of the service has for itself, without the buffers that all share.
 * @returns its largest growth in MB
 */
const watchBackends = (pool: pg.Pool): (() => Promise<number>) => {
  const first = new Map<number, number>();
  let growth = 0;
  let isOver = false;
  const watching = (async () => {
    for (; !isOver; await wait(20)) {
      const { rows } = await pool.query<{ pid: number }>(
        `select pid from pg_stat_activity where datname = current_database() and application_name not like '%test%'`,
      );
      for (const { pid } of rows) {
        const now = existsSync(`/proc/${pid}/status`) ? megabytes(pid, 'RssAnon') : Number.NaN;
        if (Number.isNaN(now)) continue; // it has ended since
        first.set(pid, first.get(pid) ?? now);
        growth = Math.max(growth, now - (first.get(pid) ?? now));
      }
    }
  })();
  return async () => {
    isOver = true;
    await watching;
    return growth;
  };
};

const sitemap = (origin: string, urls: number): string =>
  `<?xml version="1.0"?><urlset>${Array.from({ length: urls }, (_, n) => `<url><loc>${origin}/${n}</loc></url>`).join('\n')}</urlset>`;

test.skipIf(process.platform !== 'linux').each([
  [1, 150, 50], // measured: 119 to 142, 21 to 24
  [4, 450, 70], // measured: 234 to 367, 33 to 39, as their polls overlap
])(
  '%i large sitemaps take at most %i MB in the service and %i MB in Postgres',
  async (feeds, service, postgres) => {
    const { pool, url } = await createDatabase('prepared');
    const sites = await Promise.all(Array.from({ length: feeds + 1 }, (_, n) => openSite(`127.0.9.${n + 1}`)));
    for (const [n, site] of sites.entries()) {
      const body = sitemap(site.origin, n === 0 ? 1 : URLS);
      site.serve('/sitemap.xml', (_, response) => void response.setHeader('content-type', 'text/xml').end(body));
    }
    const child = runChild('admin/cli.ts', ['start'], {
      env: { DATABASE_URL: url, WIREROOM_OPS_PORT: '0', WIREROOM_THREADS: '2', WIREROOM_ALLOW_NETWORKS: '127.0.0.0/8' },
    });
    onTestFinished(() => void child.process.kill('SIGKILL'));
    await child.line(/wireroom is running/);
    const pid = child.process.pid ?? 0;
    const polled = async (): Promise<unknown[]> =>
      (await pool.query('select last_detail as told from wireroom.feeds where last_outcome is not null order by id'))
        .rows;
    // The first one loads the parser.
    await addFeed(pool, named(`${sites[0]?.origin}/sitemap.xml`));
    await expect.poll(polled, { timeout: 60_000 }).toHaveLength(1);

    writeFileSync(`/proc/${pid}/clear_refs`, '5'); // forgets the peak
    const before = megabytes(pid, 'VmHWM');
    const backends = watchBackends(pool);
    for (const site of sites.slice(1)) await addFeed(pool, named(`${site.origin}/sitemap.xml`));
    await expect.poll(polled, { timeout: 240_000 }).toHaveLength(1 + feeds);
    const more = { service: Math.round(megabytes(pid, 'VmHWM') - before), postgres: Math.round(await backends()) };
    console.log(`${feeds} sitemaps: MB more`, more);
    for (const { told } of (await polled()).slice(1) as { told: string }[])
      expect(told).toMatch(/^140000 older URLs left out.*; 15000 new or changed entries wait for later polls/);
    expect(more.service).toBeLessThan(service);
    expect(more.postgres).toBeLessThan(postgres);
    child.process.kill('SIGTERM');
    expect(await child.exit).toBe(0);
  },
  360_000,
);
