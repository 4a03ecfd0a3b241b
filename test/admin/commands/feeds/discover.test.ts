import { afterAll, beforeEach, expect, test } from 'vitest';
import { type LoopbackSite, startSite, stopSites } from '../../../pipelines/fetch/loopback-site.ts';
import { createDatabase } from '../../../support/database.ts';
import { tooEarly } from '../../../support/spacing.ts';
import { linesOf, runWireroom, wireroomOn } from '../../run-wireroom.ts';

const OPEN = { WIREROOM_ALLOW_NETWORKS: '127.0.0.0/8', WIREROOM_HOST_DELAY_MS: '0' };
const { url, pool } = await createDatabase();
const wireroom = wireroomOn(url, OPEN);
const discover = (...args: string[]) => runWireroom(['feeds', 'discover', ...args], { env: OPEN });

const TODAY = new Date().toUTCString();
const feed = (
  title: string,
  words = 20,
): string => `<?xml version="1.0"?><rss version="2.0"><channel><title>${title}</title>
  <item><title>Old</title><link>https://harbour.example/1</link><pubDate>Wed, 04 Mar 2020 10:00:00 GMT</pubDate></item>
  <item><title>New</title><link>https://harbour.example/2</link><pubDate>${TODAY}</pubDate>
    <description>${'word '.repeat(words)}</description></item></channel></rss>`;
const names = (path: string, title = ''): string =>
  `<link rel="alternate" type="application/rss+xml" href="${path}" title="${title}">`;

let pages: Record<string, string> = {};
const site: LoopbackSite = await startSite((request, response) => {
  const page = pages[request.url ?? ''];
  if (page === undefined) response.writeHead(404).end();
  else response.writeHead(200, { 'content-type': page.startsWith('<?xml') ? 'text/xml' : 'text/html' }).end(page);
}, '127.0.8.3');
afterAll(stopSites);
beforeEach(async () => {
  pages = {};
  await pool.query('truncate wireroom.due, wireroom.claims, wireroom.feeds restart identity cascade');
});

const NEWSPAPER = {
  '/': `<!doctype html>${names('/broken.rss')}${names('/comments.rss', 'Comments')}${names('/short.rss')}${names('/full.rss')}
    <a href="/sport/rss.xml">Sport</a><a href="/about/rss">What is RSS?</a>`,
  '/broken.rss': '<!doctype html>Moved',
  '/comments.rss': feed('Comments on everything'),
  '/short.rss': feed('Headlines'),
  '/full.rss': feed('Full', 200),
  '/sport/rss.xml': feed('Sport'),
  '/about/rss': '<!doctype html>RSS is a format.',
};

test('discovery shows every feed that a site has, which would be added, and why the others would not', async () => {
  pages = NEWSPAPER;
  const { code, stdout, stderr } = await discover(site.at('/'));
  const lines = linesOf(stdout).map((line) => line.trim().replace(/ {2,}/g, ' | '));
  expect(lines).toEqual([
    'FOUND | FORMAT | ENTRIES | TEXT | NEWEST | TITLE | URL',
    expect.stringMatching(
      `^declared by the page \\| rss \\| 2 \\| full texts \\| .* \\| Full \\| ${site.at('/full.rss')}$`,
    ),
    expect.stringMatching(
      `^declared by the page \\| rss \\| 2 \\| summaries \\| .* \\| Headlines \\| ${site.at('/short.rss')}$`,
    ),
    expect.stringMatching(
      `^linked on the page \\| rss \\| 2 \\| summaries \\| .* \\| Sport \\| ${site.at('/sport/rss.xml')}$`,
    ),
    expect.stringMatching(
      `^declared by the page \\| rss \\| 2 \\| summaries \\| .* \\| Comments on everything \\| ${site.at('/comments.rss')}$`,
    ),
    `"feeds add ${site.at('/')}" adds ${site.at('/full.rss')}: it has full texts, the others do not`,
    `not ${site.at('/short.rss')}: it has only summaries`,
    `not ${site.at('/sport/rss.xml')}: it covers one section`,
    `not ${site.at('/comments.rss')}: it contains comments`,
  ]);
  expect(linesOf(stderr)).toEqual([
    `looks like a feed but is not: ${site.at('/broken.rss')}: not a feed but an HTML page`,
    `looks like a feed but is not: ${site.at('/about/rss')}: not a feed but an HTML page`,
  ]);
  expect(code).toBe(0);
});

test('as JSON it says the same', async () => {
  pages = { '/home': '<!doctype html><p>Nothing', '/atom.xml': feed('All') };
  expect(JSON.parse((await discover(site.at('/home'), '--json')).stdout)).toEqual([
    {
      url: site.at('/atom.xml'),
      found: 'at a common address',
      kind: 'main',
      format: 'rss',
      title: 'All',
      entries: 2,
      text: 'summaries',
      newest: new Date(TODAY).toISOString(),
      added_by_add: true,
      why: 'it is the only feed found',
    },
  ]);
});

test('adding a site adds that feed, tells of the others, and is done once', async () => {
  pages = NEWSPAPER;
  const first = await wireroom(['feeds', 'add', site.at('/')]);
  expect(first).toEqual({
    code: 0,
    stdout: `added: ${site.at('/full.rss')} (feed 1, Full, found on ${site.at('/')}: it has full texts, the others do not)\n`,
    stderr: [
      `  other feed: ${site.at('/short.rss')} (Headlines): it has only summaries`,
      `  other feed: ${site.at('/comments.rss')} (Comments): not fetched`,
      '  most of its entries lead to harbour.example; to use its texts for them too: wireroom feeds set 1 --trusted',
      'the service is not running; it will poll them when it starts',
      '',
    ].join('\n'),
  });
  const again = JSON.parse((await wireroom(['feeds', 'add', '--json', site.at('/')])).stdout);
  expect(again).toMatchObject([
    { result: 'already there', id: 1, others: [{ url: site.at('/short.rss') }, { url: site.at('/comments.rss') }] },
  ]);

  // The site turns its feeds round: the one that is there already is as much its feed.
  pages = { ...NEWSPAPER, '/short.rss': feed('Full now', 200), '/full.rss': feed('Short now') };
  const third = await wireroom(['feeds', 'add', site.at('/')]);
  expect(third.stdout).toMatch(/^already there: .*\/full\.rss \(feed 1, /);
  expect((await pool.query('select url from wireroom.feeds')).rows).toEqual([{ url: site.at('/full.rss') }]);
});

test('adding a page whose feeds are none says what is wrong with the first that it names', async () => {
  pages = { '/': `<!doctype html><a href="/rss.xml">x</a>${names('/gone.rss')}` };
  const { code, stdout } = await wireroom(['feeds', 'add', site.at('/')]);
  const named = `the feed it names, ${site.at('/gone.rss')}: 127.0.8.3:${site.port} answered 404`;
  expect(stdout).toBe(`not added: ${site.at('/')}: an HTML page; ${named}\n`);
  expect(code).toBe(1);
});

test('comments alone are not added unasked, and can be when asked for', async () => {
  pages = { '/': `<!doctype html>${names('/c.rss', 'Comments')}`, '/c.rss': feed('Comments on everything') };
  const { code, stdout } = await wireroom(['feeds', 'add', site.at('/'), site.at('/c.rss')]);
  expect(linesOf(stdout)).toEqual([
    `not a feed: ${site.at('/')}: it leads only to ${site.at('/c.rss')}: it contains comments`,
    `added: ${site.at('/c.rss')} (feed 1, Comments on everything)`,
  ]);
  expect(code).toBe(1);
});

test('requests to a site keep their distance, also from those of the service', async () => {
  pages = { '/': `<!doctype html>${names('/a.rss')}`, '/a.rss': feed('A', 200) };
  const times: number[] = [];
  const paced = await startSite((request, response) => {
    if (request.url !== '/robots.txt') times.push(performance.now());
    response.setHeader('content-type', 'text/html').end(pages[request.url ?? ''] ?? '');
  }, '127.0.8.4');
  const env = { WIREROOM_HOST_DELAY_MS: '700' };
  expect((await wireroom(['feeds', 'add', paced.at('/')], { env })).code).toBe(0);
  expect((await runWireroom(['feeds', 'discover', paced.at('/')], { env: { ...OPEN, ...env } })).code).toBe(0);
  expect(times).toHaveLength(4);
  for (const run of [times.slice(0, 2), times.slice(2)]) expect(tooEarly(run, 700), run.join(' ')).toEqual([]);
  await pool.query(`update wireroom.hosts set blocked_until = now() + interval '2 hours' where host = '127.0.8.4'`);
  const blocked = await wireroom(['feeds', 'add', paced.at('/new')], { env });
  expect(blocked.stdout).toMatch(
    /^not added: .*: 127\.0\.8\.4 is rate limited; next request possible in (?:2 hours|120 minutes)$/m,
  );
  expect(times).toHaveLength(4);
});

test('a site that asks for peace while it is looked at gets it from the service, too', async () => {
  const tired = await startSite((_, response) => response.writeHead(503, { 'retry-after': '7200' }).end(), '127.0.8.5');
  expect((await wireroom(['feeds', 'add', tired.at('/')])).code).toBe(1);
  const { rows } = await pool.query(
    `select blocked_until > now() + interval '119 minutes' as blocked from wireroom.hosts where host = '127.0.8.5'`,
  );
  expect(rows).toEqual([{ blocked: true }]);
});

test('a port of another service is refused by name', async () => {
  for (const command of ['add', 'discover']) {
    const { code, stdout, stderr } = await wireroom(['feeds', command, 'http://127.0.8.3:6379/feed']);
    expect({ code, said: stdout + stderr }).toEqual({
      code: 1,
      said: expect.stringMatching(
        /^.*127\.0\.8\.3:6379: port 6379 \(Redis\) is refused; WIREROOM_ALLOW_PORTS=6379 allows it\n$/,
      ),
    });
  }
});

test('what is no site gets one line', async () => {
  const runs = await Promise.all([discover('nonsense'), discover(site.at('/missing'))]);
  expect(runs).toEqual([
    { code: 1, stdout: '', stderr: 'wireroom: not a URL: nonsense\n' },
    { code: 1, stdout: '', stderr: `wireroom: 127.0.8.3:${site.port} answered 404\n` },
  ]);
});
