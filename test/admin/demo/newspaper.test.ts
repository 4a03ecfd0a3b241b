import { get } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Newspaper, startNewspaper } from '../../../admin/demo/newspaper.ts';
import { renderPlaceholders } from '../../../admin/demo/placeholders.ts';

/** The links of a feed's entries as they stand in it, relative ones included. */
function entryLinks(feed: string): string[] {
  if (feed.startsWith('{')) return JSON.parse(feed).items.map((item: { url: string }) => item.url);
  const entries = feed.split(/<(?:item|entry)>/).slice(1);
  return entries.map((entry) => /<link>([^<]+)<|<link [^>]*href="([^"]+)"/.exec(entry)?.slice(1).join('') ?? '');
}

async function textOf(response: Response): Promise<string> {
  const declared = /charset=([\w-]+)/.exec(response.headers.get('content-type') ?? '')?.[1];
  const bytes = await response.arrayBuffer();
  return new TextDecoder(declared ?? 'windows-1252', { fatal: true }).decode(bytes);
}

function originOf(newspaper: Newspaper, key: string): string {
  const site = newspaper.sites.find((candidate) => candidate.key === key);
  if (!site) throw new Error(`no site ${key}`);
  return site.origin;
}

async function linksOf(newspaper: Newspaper): Promise<string[]> {
  const links = newspaper.feeds.map(async ({ url }) => {
    const response = await fetch(url);
    return entryLinks(await textOf(response)).map((link) => new URL(link.replaceAll('&amp;', '&'), response.url).href);
  });
  return (await Promise.all(links)).flat();
}

describe('the demo newspaper', () => {
  let newspaper: Newspaper;
  const at = (key: string, path: string) => fetch(originOf(newspaper, key) + path);

  beforeAll(async () => {
    newspaper = await startNewspaper();
  });
  afterAll(() => newspaper.close());

  test('has six sites, each at an origin of its own', () => {
    expect(newspaper.feeds).toHaveLength(6);
    expect(new Set(newspaper.sites.map(({ origin }) => origin)).size).toBe(6);
  });

  test.each([
    ['elbkurier', '/feed/', 'application/rss+xml; charset=utf-8'],
    ['gazette', '/feeds/news.rss', 'application/rss+xml'],
    ['lodestar', '/atom', 'application/atom+xml; charset=utf-8'],
    ['standard', '/rss', 'application/rss+xml; charset=utf-8'],
    ['touchline', '/feed.rss', 'application/rss+xml; charset=utf-8'],
    ['wire', '/feed.json', 'application/feed+json; charset=utf-8'],
  ])('%s serves its feed at %s as %s', async (key, path, type) => {
    const subscribed = newspaper.feeds[newspaper.sites.findIndex((site) => site.key === key)];
    const response = await fetch(subscribed?.url ?? '');
    expect(response.status).toBe(200);
    expect(response.url).toBe(originOf(newspaper, key) + path);
    expect(response.headers.get('content-type')).toBe(type);
    expect(await textOf(response)).not.toContain('{{');
  });

  test('answers every entry of every feed, and only the withdrawn and the dead link badly', async () => {
    const links = await linksOf(newspaper);
    const answers = await Promise.all(links.map((link) => fetch(link)));
    const bad = answers
      .filter(({ status }) => status !== 200)
      .map(({ url, status }) => [new URL(url).pathname, status]);
    expect(links).toHaveLength(34);
    expect(bad.sort()).toEqual([
      ['/football/transfer-blog.html', 404],
      ['/n/4399', 410],
    ]);
    for (const answer of answers) {
      expect(answer.headers.get('content-type')).toMatch(/^text\/html/);
      expect(await textOf(answer), answer.url).not.toContain('{{');
    }
  });

  test('answers 304 to the ETag or the date of a feed it has sent', async () => {
    for (const { url } of newspaper.feeds) {
      const first = await fetch(url);
      const etag = first.headers.get('etag') ?? '';
      const date = first.headers.get('last-modified') ?? '';
      expect((await fetch(url, { headers: { 'if-none-match': etag } })).status, url).toBe(304);
      expect((await fetch(url, { headers: { 'if-modified-since': date } })).status, url).toBe(304);
      expect((await fetch(url, { headers: { 'if-none-match': '"other"', 'if-modified-since': date } })).status).toBe(
        200,
      );
    }
  });

  test('sends the regional paper in windows-1252, with nothing lost, and leaves saying so to the document', async () => {
    const response = await at('gazette', '/news/cafe-fire.html');
    expect(response.headers.get('content-type')).toBe('text/html');
    const bytes = Buffer.from(await response.arrayBuffer());
    expect(bytes.includes(Buffer.from([0x93]))).toBe(true);
    expect(bytes.toString('latin1')).toContain('charset=windows-1252');
    expect(bytes.toString('latin1')).toContain('Zoë Brannigan, who lives across the road and whose café');
    expect(bytes.toString('latin1')).not.toMatch(/\w\?\w/);
  });

  test('compresses the wire for those who accept it', async () => {
    const encodingFor = (accepted: string) =>
      new Promise((resolve, reject) => {
        const options = { headers: { 'accept-encoding': accepted } };
        get(`${originOf(newspaper, 'wire')}/n/4411`, options, (response) => {
          response.resume();
          resolve(response.headers['content-encoding']);
        }).once('error', reject);
      });
    expect(await encodingFor('gzip, br')).toBe('gzip');
    expect(await encodingFor('identity')).toBeUndefined();
  });

  test('moves an article, a feed, and makes one page wait', async () => {
    const moved = await fetch(`${originOf(newspaper, 'gazette')}/news/story.asp`, { redirect: 'manual' });
    expect([moved.status, moved.headers.get('location')]).toEqual([301, '/news/lido-reopens.html']);
    const feed = await fetch(`${originOf(newspaper, 'lodestar')}/feed`, { redirect: 'manual' });
    expect([feed.status, feed.headers.get('location')]).toEqual([301, '/atom']);
    const asked = performance.now();
    expect((await at('wire', '/n/4418')).status).toBe(200);
    expect(performance.now() - asked).toBeGreaterThan(1900);
  });

  test('prints the wire story in the same words on two sites', async () => {
    const paragraphs = async (key: string, path: string) =>
      (await (await at(key, path)).text()).match(/<p>(?:BRASILIA|The monetary|“The shock|Consumer)[^<]*<\/p>/g);
    const wire = await paragraphs('wire', '/n/4411');
    expect(wire).toHaveLength(4);
    expect(await paragraphs('standard', '/business/brazil-central-bank-pauses-rate-cuts')).toEqual(wire);
  });

  test('names the first address of the article with two as canonical on both', async () => {
    const canonical = `<link rel="canonical" href="${originOf(newspaper, 'standard')}/world/2026/sahel-grain-corridor">`;
    expect(await (await at('standard', '/world/2026/sahel-grain-corridor')).text()).toContain(canonical);
    expect(await (await at('standard', '/world/africa/sahel-grain-corridor')).text()).toContain(canonical);
  });

  test('forbids two pages by robots.txt and asks for no delay', async () => {
    const robots = await Promise.all(newspaper.sites.map(async ({ key }) => (await at(key, '/robots.txt')).text()));
    expect(robots.join('\n')).toMatch(/Disallow: \/members\//);
    expect(robots.join('\n')).toMatch(/Disallow: \/premium\//);
    expect(robots.join('\n')).not.toMatch(/crawl-delay/i);
  });

  test('serves neither parts nor its own settings', async () => {
    for (const path of ['/_top.html', '/site.json', '/../wire/feed.json', '/%2e%2e/wire/feed.json']) {
      expect((await at('standard', path)).status, path).toBe(404);
    }
  });

  test('keeps a log of what was asked of which host', async () => {
    await at('lodestar', '/nowhere?really=1');
    const { host } = new URL(originOf(newspaper, 'lodestar'));
    expect(newspaper.requests.at(-1)).toMatchObject({ host, path: '/nowhere?really=1', status: 404 });
  });
});

describe('a correction', () => {
  test('changes the page, the entry, its date, and the validators of that feed alone', async () => {
    const newspaper = await startNewspaper();
    try {
      const look = async () => {
        const atom = await fetch(`${originOf(newspaper, 'lodestar')}/atom`);
        const page = await fetch(`${originOf(newspaper, 'lodestar')}/stories/south-georgia-petrels`);
        const other = await fetch(`${originOf(newspaper, 'wire')}/feed.json`);
        const [feedText, pageText] = [await atom.text(), await page.text()];
        const entry = feedText.split('<entry>')[1] ?? '';
        return {
          entryTitle: /<title>([^<]+)/.exec(entry)?.[1],
          updated: /<updated>([^<]+)/.exec(entry)?.[1] ?? '',
          published: /<published>([^<]+)/.exec(entry)?.[1],
          heading: /<h1[^>]*>([^<]+)/.exec(pageText)?.[1],
          note: pageText.includes('class="correction"'),
          etag: atom.headers.get('etag') ?? '',
          lastModified: atom.headers.get('last-modified') ?? '',
          otherEtag: other.headers.get('etag'),
        };
      };
      const before = await look();
      newspaper.publishCorrection();
      const after = await look();

      expect(before.entryTitle).toMatch(/2\.1 million/);
      expect(before.heading).toBe(before.entryTitle);
      expect(before.note).toBe(false);
      expect(after.entryTitle).toMatch(/1\.2 million/);
      expect(after.heading).toBe(after.entryTitle);
      expect(after.note).toBe(true);
      expect(after.published).toBe(before.published);
      expect(Date.parse(after.updated)).toBeGreaterThan(Date.parse(before.updated));
      expect(after.otherEtag).toBe(before.otherEtag);

      const feed = `${originOf(newspaper, 'lodestar')}/atom`;
      expect((await fetch(feed, { headers: { 'if-none-match': before.etag } })).status).toBe(200);
      expect((await fetch(feed, { headers: { 'if-modified-since': before.lastModified } })).status).toBe(200);
      expect((await fetch(feed, { headers: { 'if-none-match': after.etag } })).status).toBe(304);
    } finally {
      await newspaper.close();
    }
  });
});

describe('where there is only one loopback address', () => {
  test('the sites share it on different ports, and closing frees them', async () => {
    const newspaper = await startNewspaper({ oneAddress: true });
    const origins = newspaper.sites.map(({ origin }) => new URL(origin));
    expect(new Set(origins.map(({ hostname }) => hostname))).toEqual(new Set(['127.0.0.1']));
    expect(new Set(origins.map(({ port }) => port)).size).toBe(6);
    expect((await fetch(newspaper.feeds[0]?.url ?? '')).status).toBe(200);
    await newspaper.close();
    await expect(fetch(newspaper.feeds[0]?.url ?? '')).rejects.toThrow();
  });

  test('closing does not wait for a reader of the slow page', async () => {
    const newspaper = await startNewspaper();
    const reading = fetch(`${originOf(newspaper, 'wire')}/n/4418`).then(
      () => 'answered',
      () => 'cut off',
    );
    await fetch(`${originOf(newspaper, 'wire')}/robots.txt`);
    await newspaper.close();
    expect(await reading).toBe('cut off');
  });
});

describe('a placeholder', () => {
  const context = {
    startedAt: new Date('2026-03-01T00:10:00Z'),
    correctedAt: undefined,
    site: 'wire',
    origins: new Map([['wire', 'http://127.0.0.2:80']]),
    include: (name: string) => `[${name} of {{origin}}]`,
  };

  test.each([
    ['{{origin}}/n/1', 'http://127.0.0.2:80/n/1'],
    ['{{minutesAgo:35}}', '2026-02-28T23:35:00Z'],
    ['{{minutesAgo:35:rfc822}}', 'Sat, 28 Feb 2026 23:35:00 GMT'],
    ['{{minutesAgo:35:day}}, a {{minutesAgo:35:weekday}}', '28 February 2026, a Saturday'],
    ['{{minutesAgo:35:tag}}, ein {{minutesAgo:35:wochentag}}', '28. Februar 2026, ein Samstag'],
    ['{{corrected:10}}', '2026-03-01T00:00:00Z'],
    ['{{#before}}nine{{/before}}{{#after}}eight{{/after}}', 'nine'],
    ['{{include:_foot.html}}', '[_foot.html of http://127.0.0.2:80]'],
  ])('%s becomes %s', (text, expected) => {
    expect(renderPlaceholders(text, context)).toBe(expected);
  });

  test.each(['{{orign}}', '{{origin:nobody}}', '{{minutesAgo:soon}}', '{{minutesAgo:35:fortnight}}'])(
    '%s is an error, not a page',
    (text) => {
      expect(() => renderPlaceholders(text, context)).toThrow(/placeholder/);
    },
  );
});
