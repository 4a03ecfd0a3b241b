import type { IncomingMessage, ServerResponse } from 'node:http';
import { describe, expect, test } from 'vitest';
import { blockHost } from '../../../../db/hosts/hosts.ts';
import { fetchArticle } from '../../../../workers/stages/articles/fetch-article.ts';
import { claimRow, discovered } from '../../../support/articles.ts';
import { createDatabase } from '../../../support/database.ts';
import { freePort } from '../../../support/free-port.ts';
import { newsPage, openSite, type Site } from '../../../support/site.ts';
import { createStageContext } from '../../../support/stage-context.ts';
import { PLANNED_ARTICLES, waitFor } from '../../../support/work.ts';

const { pool } = await createDatabase();
const context = createStageContext(pool, { allow: ['127.0.13.0/24'] });

const part = (number: number, next?: string): string =>
  newsPage('The long walk', `Part ${number} of the walk.`, next ? `<link rel="next" href="${next}">` : '');

let sites = 0;
/** Opens a site with an article in parts, whose first part is fine. */
const newSite = async (robots = ''): Promise<{ site: Site; id: number }> => {
  const site = await openSite(`127.0.13.${++sites}`, { '/walk': part(1, '/walk/2') });
  site.serve('/robots.txt', (_, response) => void response.end(robots));
  const [id = 0] = await discovered(pool, `${site.origin}/walk`);
  return { site, id };
};

const fetchOnce = async (id: number) => {
  await fetchArticle(context, await claimRow(pool, 'articles', id));
  const { rows } = await pool.query(
    `select a.state, a.outcome, a.attempts, t.body, extract(epoch from a.due_at - now())::float8 as "dueInS",
       (select detail from wireroom.attempts l where l.article_id = a.id and l.stage = 'articles' order by l.id desc limit 1) as detail
     from ${PLANNED_ARTICLES} a left join wireroom.texts t on t.article_id = a.id where a.id = $1`,
    [id],
  );
  const { body, ...row } = rows[0];
  return { ...row, parts: [...new Set([...(body ?? '').matchAll(/Part (\d)/g)].map(([, n]) => Number(n)))] };
};

type Answer = (request: IncomingMessage, response: ServerResponse, site: Site) => void;
const status =
  (code: number) =>
  (_: IncomingMessage, response: ServerResponse): void =>
    void response.writeHead(code).end();

describe('an article is kept with its first part, and the attempt says where it ends, if the second', () => {
  test.each<[what: string, answer: Answer, why: RegExp]>([
    ['is not there', status(404), /answered 404/],
    ['is gone', status(410), /answered 410/],
    ['is refused', status(403), /answered 403/],
    ['fails', status(500), /answered 500/],
    ['is too large', (_, response) => void response.end('x'.repeat(5_000_000)), /larger than/],
    [
      'is a document of another kind',
      (_, response) => void response.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF-1.7 …'),
      /not an HTML|PDF|HTML page/i,
    ],
    ['breaks off', (_, response) => void response.destroy(), /closed the connection/],
    [
      'redirects to a closed port',
      async (_, response, { host }) =>
        void response.writeHead(302, { location: `http://${host}:${await freePort()}/` }).end(),
      /refused the connection/,
    ],
    ['has no text', (_, response) => void response.end('<title>Sorry</title><p>Nothing here.</p>'), /\/walk\/2: /],
    [
      'leads to a mail server',
      (_, response, { host }) => void response.writeHead(302, { location: `http://${host}:25/` }).end(),
      /port 25 /,
    ],
  ])('%s', async (_what, answer, why) => {
    const { site, id } = await newSite();
    site.serve('/walk/2', (request, response) => answer(request, response, site));
    const row = await fetchOnce(id);
    expect(row).toMatchObject({ state: 'ready', outcome: 'ok', parts: [1] });
    expect(row.detail).toMatch(/^ends before part 2: http:/);
    expect(row.detail).toMatch(why);
    expect(site.requests.map(({ path }) => path)).toEqual(['/robots.txt', '/walk', '/walk/2']);
  });

  test('may not be fetched', async () => {
    const { site, id } = await newSite('User-agent: *\nDisallow: /*/2$');
    site.serve('/walk/2', part(2));
    const row = await fetchOnce(id);
    expect(row).toMatchObject({
      outcome: 'ok',
      parts: [1],
      detail: expect.stringMatching(/robots\.txt .* forbids it$/),
    });
    expect(site.requests.map(({ path }) => path)).toEqual(['/robots.txt', '/walk']);
  });

  test('is on another site', async () => {
    const { site, id } = await newSite();
    const other = await openSite(`127.0.13.${++sites}`, { '/walk/2': part(2) });
    site.serve('/walk/2', (_, response) => void response.writeHead(302, { location: `${other.origin}/walk/2` }).end());
    expect(await fetchOnce(id)).toMatchObject({
      parts: [1],
      detail: expect.stringContaining('it leads to another site'),
    });
  });

  test('redirects back to the first', async () => {
    const { site, id } = await newSite();
    site.serve('/walk/2', (_, response) => void response.writeHead(302, { location: '/walk' }).end());
    expect(await fetchOnce(id)).toMatchObject({ outcome: 'ok', parts: [1] });
    const { rows } = await pool.query(`select body from wireroom.texts where article_id = $1`, [id]);
    expect(rows[0].body.match(/Part 1/g), 'no paragraph is duplicated').toHaveLength(5);
  });

  test('is on a host with Retry-After', async () => {
    const { site, id } = await newSite();
    site.serve('/walk', async (_, response) => {
      await blockHost(pool, site.host, 3_600_000);
      response.setHeader('content-type', 'text/html').end(part(1, '/walk/2'));
    });
    const row = await fetchOnce(id);
    expect(row).toMatchObject({
      outcome: 'ok',
      parts: [1],
      detail: expect.stringMatching(/next request possible in 60 minutes$/),
    });
    expect(site.requests.map(({ path }) => path)).toEqual(['/robots.txt', '/walk']);
  });
});

test('a failing third part is treated like a failing second one', async () => {
  const { site, id } = await newSite();
  site.serve('/walk/2', part(2, '/walk/3'));
  expect(await fetchOnce(id)).toMatchObject({ parts: [1, 2], detail: expect.stringMatching(/^ends before part 3: /) });
});

test('a stored text is not replaced by a part of it while a later part fails: the article is retried', async () => {
  const { site, id } = await newSite();
  site.serve('/walk/2', part(2));
  expect(await fetchOnce(id)).toMatchObject({ parts: [1, 2], detail: null });
  const fetchAgain = () => pool.query(waitFor('articles', `a.id = ${id}`));
  await fetchAgain();
  site.serve('/walk/2', status(503));
  expect(await fetchOnce(id)).toMatchObject({ state: 'ready', outcome: 'server_error', attempts: 1, parts: [1, 2] });
  site.serve('/walk/2', status(410));
  await fetchAgain();
  expect(await fetchOnce(id), 'a permanent failure of a part ends the article there').toMatchObject({
    outcome: 'ok',
    parts: [1],
  });
});
