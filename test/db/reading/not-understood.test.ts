import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PROJECT_FOLDER } from '../../../config/project-folder.ts';
import { whyNothingMatches } from '../../../db/reading/query-words.ts';
import { readerOf } from '../../../db/reading/read.ts';
import { createDatabase } from '../../support/database.ts';

const { pool } = await createDatabase();
await pool.query(`
  insert into wireroom.sites (domain) values ('paper.example');
  insert into wireroom.articles (id, site_id, host, url, state, ready_at, language) overriding system value
  values (1, 1, 'x', 'https://x.example/1', 'ready', now(), 'en')`);

test.each([
  ['*hafen', '*hafen'],
  ['colo?r', 'colo?r'],
  ['harbor~', 'harbor~'],
  ['harbour~2 strike', 'harbour~2'],
  ['strike^3 port', 'strike^3'],
  ['title:(court or ruling)', 'title:'],
  ['allintitle:court ruling', 'allintitle:'],
  ['port near/0 strike', 'near/0'],
  ['port NEAR/21 strike', 'NEAR/21'],
  ['near/5 strike', 'near/5'],
  ['port near/5', 'near/5'],
  ['(port near/5) strike', 'near/5'],
  ['port near/5 (strike or dock)', 'near/5'],
  ['port near/5 -strike', 'near/5'],
  ['-port near/5 strike', 'near/5'],
  ['port or near/5 strike', 'near/5'],
  ['port near/5 strike near/5 dock', 'near/5'],
  ['strike site:paper.example', 'site:'],
  ['Strike AND language:de', 'language:'],
  ['strike after:2026-01-01', 'after:'],
  ['Port w/3 Strike', 'w/3'],
  ['port AROUND(5) strike', 'AROUND('],
  ['NEAR(port strike, 5)', 'NEAR('],
  ['port NEAR strike', 'NEAR'],
  ['Hamburg NEAR Hafen', 'NEAR'],
  ['port NOT strike', 'NOT'],
  ['Hamburg NOT Bremen', 'NOT'],
  ['Hamburg AND NOT Bremen', 'NOT'],
  ['port AND NOT strike wave', 'NOT'],
  ['-', '-'],
  ['port - strike', '-'],
  ['port strike -', '-'],
  ['Merkel - Scholz', '-'],
  ['port - "general strike"', '-'],
  ['port || harbor', '||'],
])('%s is refused because of %s', async (query, part) => {
  const reason = await whyNothingMatches(readerOf(pool), query, undefined);
  expect(reason).toMatch(/^"[^\n]+" in a query is not understood: [^\n]+$/);
  expect(reason).toContain(`"${part}" in a query`);
  await expect(pool.query('select from news.search($1)', [query])).rejects.toMatchObject({
    code: '22023',
    message: reason,
  });
});

test.each([
  'hafen*',
  'Häfen* Streik',
  'strike -(port* or dock*)',
  'title:court',
  'court -intitle:"supreme court"',
  'port NEAR/5 strike',
  'dock "port strike" near/20 title:union*',
  'Trump: we will not leave',
  'Trump:we will',
  'Breaking:Storm hits the coast',
  'Title: a story of 1,000 days',
  'Storm hits the coast - BBC News',
  'Guerre en Ukraine - les dernières informations',
  '停電続く - NHK',
  'Storm hits the coast | News | Reuters',
  'Why C* is back',
  '5*-Hotel am Hafen',
  'Das 5* Hotel',
  'Leser*innen und Kolleg*innen streiken',
  'The f*** word, again',
  '*NSYNC reunites',
  'Is this the end? Not yet',
  'This is NOT normal, says mayor',
  'Fire NEAR airport, says mayor',
  'fire near airport',
  'not in my backyard',
  'STORM IS NOT OVER',
  'Police say "title: unknown" is a book',
  'He said "not now - later',
  'The 5" gun and the 12" record',
  '+++ Liveticker: Hafen gesperrt +++',
  'Canal+ and Disney+ merge',
  '+word and others',
  'cats AND dogs',
  'cats OR dogs',
  'cats or -dogs',
  '-dogs cats',
  'A/B tests and 24/7 work w/ others',
  'AT&T && friends',
  'https://paper.example/a?b=c&d=e',
  'https://paper.example/court-ruling?id=1',
  '안녕하세요~ 서울',
  'Approx. ~5 people at 12:30',
  'x^2 is a curve',
  'The story: how it began',
  'Before: nothing. After: everything',
])('%s is searched for', async (query) => {
  const { rows } = await pool.query('select wireroom.understood($1) as query', [query]);
  expect(rows).toEqual([{ query }]);
});

test('the headlines of all our feeds and pages are searched for', async () => {
  const folder = join(PROJECT_FOLDER, 'test/fixtures');
  const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:html|json|txt|xml)$/.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');
  const headlines = [...texts.matchAll(/<title>([^<]+)|"title": "(.+)",?$|^\d+ \| (.+)$/gm)].map(
    ([, markup, json, listed]) => markup ?? json ?? listed,
  );
  expect(headlines.length).toBeGreaterThan(800);
  const { rows } = await pool.query('select wireroom.understood(h) as headline from unnest($1::text[]) h', [headlines]);
  expect(rows.map(({ headline }) => headline)).toEqual(headlines);
});
