import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { looksLikeFeed } from '../../../admin/commands/inspect/looks-like-feed.ts';
import { type LoopbackSite, startSite, stopSites } from '../../pipelines/fetch/loopback-site.ts';
import { runWireroom } from '../run-wireroom.ts';

const ATOM = `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Harbour</title><id>urn:h</id>
  <entry><id>urn:h:1</id><title>The ferry is back</title><link href="/ferry"/><updated>2026-03-04T10:00:00Z</updated></entry></feed>`;
const PARAGRAPHS = [
  'The ferry between Lisbon and Porto returned on Tuesday after a pause of two years, said Maria Santos, who runs the harbour.',
  'Hundreds of people came to the quay to see it arrive at noon, and a band of the fire brigade played until the last car had left.',
  'Santos expects forty thousand passengers this summer, most of them visitors from Spain who used to take the motorway instead.',
];
const PAGE = `<?xml version="1.0"?><!doctype html><html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>The ferry is back</title></head>
  <body><article><h1>The ferry is back</h1>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`;

let site: LoopbackSite;
const folder = await mkdtemp(join(tmpdir(), 'wireroom-inspect-'));
beforeAll(async () => {
  site = await startSite((request, response) => {
    if (request.url === '/atom') response.writeHead(200, { 'content-type': 'text/xml' }).end(ATOM);
    else if (request.url === '/paper.pdf')
      response.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF-1.7 …');
    else if (request.url === '/robots.txt') response.end('User-agent: *\nDisallow: /members');
    else if (request.url === '/ferry' || request.url === '/members/ferry')
      response.writeHead(200, { 'content-type': 'text/html' }).end(PAGE);
    else response.writeHead(404).end();
  });
});
afterAll(async () => {
  await stopSites();
  await rm(folder, { recursive: true, force: true });
});

// A database that nothing answers for: inspecting must not ask for it.
const env = {
  DATABASE_URL: 'postgres://nobody@127.0.0.1:1/nothing',
  WIREROOM_ALLOW_NETWORKS: '127.0.0.1/32',
  WIREROOM_HOST_DELAY_MS: '0',
};
const inspect = (target: string, ...options: string[]) => runWireroom(['inspect', target, ...options], { env });

test('a feed is printed as it is understood, with what was fetched said aside', async () => {
  const { code, stdout, stderr } = await inspect(site.at('/atom'));
  expect(JSON.parse(stdout)).toMatchObject({
    format: 'atom',
    title: 'Harbour',
    entries: [{ guid: 'urn:h:1', url: site.at('/ferry'), title: 'The ferry is back' }],
  });
  expect(stderr).toMatch(/\/atom answered 200 in \d+ ms: text\/xml, \d+ bytes\n$/);
  expect(code).toBe(0);
});

test('an article is printed with its tags, even when it begins as XML does', async () => {
  const { code, stdout } = await inspect(site.at('/ferry'));
  const record = JSON.parse(stdout);
  expect(record).toMatchObject({
    title: 'The ferry is back',
    text: PARAGRAPHS.join('\n\n'),
    outcome: 'ok',
    tags: { language: 'en' },
  });
  const porto = record.tags.entities.find((entity: { name: string }) => entity.name === 'Porto');
  expect(porto.reason).toMatch(/^found by the model; city in the gazetteer/);
  expect(code).toBe(0);
});

test('a page that robots.txt disallows is not fetched, and gets one line', async () => {
  const { code, stdout, stderr } = await inspect(site.at('/members/ferry'));
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toBe(`wireroom: robots.txt of 127.0.0.1:${site.port} forbids it\n`);
  expect(site.requests.map(({ url }) => url)).not.toContain('/members/ferry');
});

test('topics are printed with what decided', async () => {
  const file = join(folder, 'ferry-tagged.html');
  await writeFile(file, PAGE);
  const { stdout } = await inspect(file, '--url', 'https://harbour.example/sport/sailing/ferry');
  expect(JSON.parse(stdout).tags.topics).toContainEqual({
    qcode: 'medtop:15000000',
    name: 'sport',
    score: 0.7,
    source: 'publisher',
    reason: 'the URL contains "sport"',
  });
});

test('an article is explained: where fields come from, what is not in the text and why, and the time', async () => {
  const file = join(folder, 'ferry.html');
  await writeFile(
    file,
    PAGE.replace('<article>', '<p>Post of the islands</p><article><nav class="top">Harbour news</nav>'),
  );
  const { code, stdout, stderr } = await inspect(file, '--explain', '--url', 'https://harbour.example/2026/ferry');
  expect(stderr).toBe('');
  expect(stdout).toMatch(/^outcome +ok/m);
  expect(stdout).toMatch(/^site rule +none$/m);
  expect(stdout).toMatch(/^title +page +The ferry is back$/m);
  expect(stdout).toMatch(/^text +page +\d+ characters in 3 paragraphs$/m);
  expect(stdout).toMatch(/^beside the article +\d+ +p +Post of the islands +outside the box with the headline/m);
  expect(stdout).toMatch(/^page tags +12 +nav\.top +Harbour news +its tag, role or hidden state/m);
  expect(stdout).toMatch(/^Time: \d+\.\d ms$/m);
  expect(stdout).toMatch(/^readability +\d+\.\d +\d$/m);
  expect(code).toBe(0);
});

test('only articles are explained', async () => {
  const file = join(folder, 'feed.xml');
  await writeFile(file, ATOM);
  const { code, stdout, stderr } = await inspect(file, '--explain');
  expect(stderr).toBe(`wireroom: --explain is for articles, but ${file} is a feed\n`);
  expect([code, stdout]).toEqual([1, '']);
});

test('a file is read as if it had come from a URL', async () => {
  const file = join(folder, 'atom.xml');
  await writeFile(file, ATOM);
  const { code, stdout } = await inspect(file, '--url', 'https://harbour.example/news/');
  expect(JSON.parse(stdout).entries[0].url).toBe('https://harbour.example/ferry');
  expect(code).toBe(0);
});

test('what is neither feed nor article gets one line', async () => {
  const runs = await Promise.all([
    inspect(site.at('/paper.pdf')),
    inspect(site.at('/missing')),
    inspect(join(folder, 'missing.html')),
    inspect('ftp://harbour.example/'),
  ]);
  expect(runs.map(({ code, stdout }) => [code, stdout])).toEqual(Array(4).fill([1, '']));
  expect(runs.map(({ stderr }) => stderr.split('\n').at(-2))).toEqual([
    'wireroom: the page is application/pdf',
    `wireroom: 127.0.0.1:${site.port} answered 404`,
    `wireroom: cannot read ${join(folder, 'missing.html')}: no such file`,
    'wireroom: not a URL: ftp://harbour.example/ (only http and https can be fetched)',
  ]);
});

describe('a document is tried as a feed', () => {
  const body = (text: string): Uint8Array => new TextEncoder().encode(text);
  test.each([
    ['RSS', '\ufeff \n<rss version="2.0">'],
    ['Atom with a prefix', '<atom:feed xmlns:atom="x">'],
    ['RDF', '<rdf:RDF>'],
    ['a sitemap', '<urlset>'],
    ['any XML', '<?xml version="1.0"?>'],
    ['JSON', '{"version": "https://jsonfeed.org/version/1.1"}'],
  ])('when its text begins like %s', (_, text) => {
    expect(looksLikeFeed({ body: body(text) })).toBe(true);
  });
  test('when its type says so', () => {
    expect(looksLikeFeed({ body: body('?'), contentType: 'application/atom+xml; charset=utf-8' })).toBe(true);
  });
  test('but not when it is a page', () => {
    expect(looksLikeFeed({ body: body('<!doctype html><html>'), contentType: 'text/html' })).toBe(false);
    expect(looksLikeFeed({ body: body('<feedback>') })).toBe(false);
  });
});
