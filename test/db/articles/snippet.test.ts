import { decodeHTML } from 'entities';
import { expect, test } from 'vitest';
import { documentAfterLoading, withoutChromium } from '../../support/chromium.ts';
import { createDatabase } from '../../support/database.ts';
import { openSite } from '../../support/site.ts';

const { pool } = await createDatabase();
await pool.query(`insert into wireroom.sites (domain) values ('paper.example')`);

/** Publishes texts. */
const publish = async (bodies: readonly string[]): Promise<void> => {
  await pool.query(
    `with made as (
       insert into wireroom.articles (site_id, host, url, state, outcome, title, ready_at)
       select 1, 'paper.example', 'https://paper.example/' || gen_random_uuid() || '/' || n, 'ready', 'ok', 'Title', now()
       from generate_series(1, cardinality($1::text[])) n
       returning id, regexp_replace(url, '^.*/', '')::int as n)
     insert into wireroom.texts (article_id, title, body, language) select id, 'Title', ($1::text[])[n], 'en' from made`,
    [bodies],
  );
};

const snippetsOf = async (query: string, max = 1_000): Promise<string[]> => {
  const { rows } = await pool.query<{ snippet: string }>(`select snippet from news.search($1, 'en', $2)`, [query, max]);
  return rows.map(({ snippet }) => snippet);
};

/** What a reader sees of a snippet; fails when it has other markup than the marks, or something unescaped. */
const shown = (snippet: string): string => {
  const text = snippet.replaceAll(/<\/?b>/g, '');
  expect(text, snippet).not.toMatch(/[<>"']|&(?!(?:amp|lt|gt|quot|#39);)/);
  return decodeHTML(text);
};

test.each([
  [
    'typed markup',
    'zanzibar',
    'zanzibar <img src=x onerror=alert(1)>',
    '<b>zanzibar</b> &lt;img src=x onerror=alert(1)&gt;',
  ],
  ['quotes', 'zebra', `a "zebra" isn't`, 'a &quot;<b>zebra</b>&quot; isn&#39;t'],
  ['what looks like an entity', 'yak', 'a yak &lt;b&gt; &amp;lt;', 'a <b>yak</b> &amp;lt;b&amp;gt; &amp;amp;lt;'],
  ['what looks like a mark', 'okapi', '<[okapi<] < [ </b>', '&lt;[<b>okapi</b>&lt;] &lt; [ &lt;/b&gt;'],
  [
    'a word with such a character',
    'Q&X',
    'Of Q&X and Q&amp;X',
    'Of <b>Q</b>&amp;<b>X</b> and <b>Q</b>&amp;amp;<b>X</b>',
  ],
  ['a word in angle brackets', 'quokka', 'if <quokka> then', 'if &lt;<b>quokka</b>&gt; then'],
  [
    'a phrase across such a character',
    '"ibex & gnu"',
    'an ibex & gnu "x"',
    'an <b>ibex</b> &amp; <b>gnu</b> &quot;x&quot;',
  ],
])('a snippet is HTML: %s', async (_, query, body, snippet) => {
  await publish([`${query.replaceAll(/["&]/g, ' ')}. ${body}`]);
  const [found] = await snippetsOf(query);
  expect(found?.replace(/^.*?\. /, '')).toBe(snippet);
});

test('a snippet reads as its text does, whatever that is made of', async () => {
  const pieces = [
    '<',
    '>',
    '&',
    '"',
    "'",
    '<[',
    '<]',
    '<b>',
    '</b>',
    '< ',
    '&lt;',
    '&amp;',
    '&#60;',
    ' ',
    ';',
    'word',
    'Straße',
    '日本',
    '<!--',
    'http://a.test/x?y=1&z=<',
    'a-b',
    'x@y.test',
  ];
  let seed = 7;
  const random = (below: number): number => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % below;
  };
  const some = (): string => Array.from({ length: 12 }, () => pieces[random(pieces.length)]).join('');
  const bodies = Array.from({ length: 400 }, () => `numbat ${some()} numbat ${some()}`);
  await publish(bodies);
  const snippets = await snippetsOf('numbat');
  expect(snippets).toHaveLength(bodies.length);
  for (const snippet of snippets) {
    expect(snippet).toContain('<b>numbat</b>');
    const text = shown(snippet);
    expect(
      bodies.some((body) => body.includes(text)),
      text,
    ).toBe(true);
  }
});

test.skipIf(withoutChromium)('a browser runs nothing of a snippet', { timeout: 150_000 }, async () => {
  const vectors = [
    '<img src=x onerror=alert(1)>',
    '<script>alert(1)</script>',
    '<svg onload=alert(1)>',
    '"><img src=x onerror=alert(1)>',
    '<img src=x onerror=alert(1)',
    '<b onmouseover=alert(1)>',
    '&lt;img src=x onerror=alert(1)&gt;',
  ];
  await publish(vectors.map((vector) => `kakapo ${vector} and more`));
  const snippets = await snippetsOf('kakapo');
  const page = `<!doctype html><script>alert = () => { document.title = 'it ran'; }</script><title>nothing ran</title>${snippets.map((snippet) => `<p>${snippet}</p>`).join('')}`;
  const site = await openSite('127.0.9.2', { '/': page });
  const document = await documentAfterLoading(`${site.origin}/`);
  expect(document).toContain('<title>nothing ran</title>');
  expect(document.match(/<b>kakapo<\/b>/g)).toHaveLength(vectors.length);
  expect(site.requests.map(({ path }) => path)).not.toContain('/x');
});
