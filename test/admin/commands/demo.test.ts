import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPool } from '../../../db/connection/pool.ts';
import { type EmbeddedServer, openEmbedded } from '../../../db/embedded/index.ts';
import { placeOf } from '../../../db/embedded/place.ts';
import { type Run, runWireroom } from '../run-wireroom.ts';

// What the demo is expected to end in. Its pages are in admin/demo/sites; nothing in the program knows this list.
describe('the demo', () => {
  let folder: string;
  let server: EmbeddedServer;
  let pool: pg.Pool;
  let printed: Run;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'wireroom-demo-'));
    const home = join(folder, 'home');
    printed = await runWireroom(['demo'], { env: { WIREROOM_HOME: home } });
    server = await openEmbedded(join(home, 'demo'), { create: false, say: () => undefined });
    pool = openPool(server.url, { max: 2, name: 'wireroom test' });
  }, 120_000);

  afterAll(async () => {
    await pool?.end();
    await server?.release();
    await rm(placeOf(join(folder, 'home', 'demo')).folder, { recursive: true, force: true });
    await rm(folder, { recursive: true, force: true });
  });

  const query = async (sql: string): Promise<Record<string, unknown>[]> => (await pool.query(sql)).rows;

  test('ends well', () => {
    expect(printed.code, printed.stderr).toBe(0);
  });

  test('shows progress, then the stored articles, outcomes, queries and how to go on', async () => {
    expect(printed.stderr).toMatch(/feeds 6\/6 · articles/);
    const titles = await query('select title from news.articles');
    for (const { title } of titles) expect(printed.stdout).toContain(String(title).slice(0, 40));
    expect(printed.stdout.match(/^ {2}select /gm)).toHaveLength(7);
    expect(printed.stdout).toMatch(/WIREROOM_HOME=\S+ npx wireroom articles list\n/);
    expect(printed.stdout).toMatch(/npx wireroom \\\n +db query "select/);
  });

  test('answers what an article names, which story is big, and what was corrected', () => {
    expect(printed.stdout).toMatch(/^place +Chile +0\.\d+ +\d+ +\{"iso2":"CL"\}$/m);
    expect(printed.stdout).toMatch(/^Brazil’s central bank.* +3 +3 +2$/m);
    expect(printed.stdout).toMatch(/^South Georgia’s petrels number 2\.1 .* South Georgia’s petrels number 1\.2 /m);
  });

  test('accounts for every URL it discovered', async () => {
    const rows = await query(
      `select state, outcome, count(*) from wireroom.articles group by state, outcome order by 1, 2`,
    );
    expect(rows).toEqual([
      { state: 'discovered', outcome: 'not_found', count: 1 },
      { state: 'ready', outcome: 'ok', count: 24 },
      { state: 'ready', outcome: 'paywall', count: 1 },
      { state: 'ready', outcome: 'robots_denied', count: 1 },
      { state: 'rejected', outcome: 'consent_wall', count: 1 },
      { state: 'rejected', outcome: 'duplicate_url', count: 1 },
      { state: 'rejected', outcome: 'gone', count: 1 },
      { state: 'rejected', outcome: 'not_an_article', count: 1 },
      { state: 'rejected', outcome: 'robots_denied', count: 1 },
      { state: 'rejected', outcome: 'too_short', count: 1 },
    ]);
  });

  const one = async (path: string): Promise<Record<string, unknown>> => {
    const rows = await query(`select * from news.articles where url like '%${path}'`);
    expect(rows, path).toHaveLength(1);
    return rows[0] ?? {};
  };

  test('reads windows-1252 as it was meant', async () => {
    expect((await one('/news/cafe-fire.html'))['title']).toBe('Café owners count cost after fire at Totnes market');
    expect((await one('/news/teign-bridge.html'))['title']).toBe(
      'Council backs £38m plan for new bridge over the Teign',
    );
  });

  test('takes the count out of a byline', async () => {
    expect(await one('/football/morocco-portugal.html')).toMatchObject({ authors: ['Samir Bennis'] });
    expect(await one('/news/hospital-drones.html')).toMatchObject({ authors: ['Owen Pascoe'] });
  });

  test('leaves the repeated headline and the author’s biography out of the body', async () => {
    const { title, body } = await one('/politics/eu-port-security-law');
    expect(body).not.toContain(title);
    const cable = await one('/technology/pacific-data-cable');
    expect(cable['body']).toMatch(/Chile/);
    expect(cable['body']).not.toMatch(/Beatriz Calloway (is|covers|writes|has)/);
  });

  test('follows a redirect and keeps the address under which it was found', async () => {
    expect(await one('/news/story.asp')).toMatchObject({
      title: 'Ashcombe lido reopens after a £2.4m refit',
      final_url: expect.stringContaining('/news/lido-reopens.html'),
    });
  });

  test('keeps the free part of a paywalled page, and says so', async () => {
    expect(await one('/health/poland-cancer-hospitals')).toMatchObject({ paywalled: true, body_source: 'page' });
  });

  test('obeys robots.txt, and uses the text of the feed instead', async () => {
    expect(await one('/premium/ski-jumping-suits.html')).toMatchObject({
      body_source: 'feed',
      authors: ['Annika Brandvold'],
    });
    expect(
      await query(`select id from news.articles where body like '%A polite crawler never sees this page%'`),
    ).toEqual([]);
  });

  test('keeps both prints of a wire story and links them', async () => {
    const rows = await query(
      `select d.kind, a.title = b.title as same_title, a.site <> b.site as two_sites
       from news.duplicates d join news.articles a on a.id = d.article_id join news.articles b on b.id = d.duplicate_of`,
    );
    expect(rows).toEqual([{ kind: 'same_text_elsewhere', same_title: true, two_sites: true }]);
  });

  test('finds the story that three sites tell, and who of them wrote about it', async () => {
    expect(
      await query(
        `select headline, article_count as articles, source_count as sources, independent_count as independent_sources from news.stories where article_count > 1`,
      ),
    ).toEqual([
      {
        headline: 'Brazil’s central bank pauses rate cuts as drought lifts food prices',
        articles: 3,
        sources: 3,
        independent_sources: 2,
      },
    ]);
    expect(
      await query(
        `select m.role from news.story_articles m join news.stories s on s.id = m.story_id where s.article_count > 1 order by m.role`,
      ),
    ).toEqual([{ role: 'copy' }, { role: 'lead' }, { role: 'retelling' }]);
  });

  test('makes one article of two addresses with one canonical', async () => {
    const rows = await query(
      `select state, duplicate_of is not null as duplicate from wireroom.articles where url like '%sahel-grain-corridor' order by state`,
    );
    expect(rows).toEqual([
      { state: 'ready', duplicate: false },
      { state: 'rejected', duplicate: true },
    ]);
  });

  test('replaces a corrected story and keeps what it said before', async () => {
    const { id, title, body } = await one('/stories/south-georgia-petrels');
    expect(title).toContain('1.2 million');
    expect(body).toContain('Correction');
    const before = await query(`select title from news.revisions where article_id = ${id}`);
    expect(before).toEqual([{ title: expect.stringContaining('2.1 million') }]);
    expect(await query(`select kind from news.changes() where article_id = ${id} order by seq`)).toEqual([
      { kind: 'added' },
      { kind: 'changed' },
    ]);
  });

  test('keeps an emoji whole, with offsets that SQL can use', async () => {
    expect((await one('/stories/tasmania-kelp'))['title']).toContain('🌊');
    const wrong = await query(
      `select m from news.article_entities e join news.articles a on a.id = e.article_id, jsonb_array_elements(e.mentions) m
       where m->>'text' <> substr(case m->>'in' when 'title' then a.title else a.body end, (m->>'start')::int + 1, (m->>'end')::int - (m->>'start')::int)`,
    );
    expect(wrong).toEqual([]);
  });

  test('recognizes the languages', async () => {
    expect(await query('select language, count(*) from news.articles group by 1 order by 1')).toEqual([
      { language: 'de', count: 3 },
      { language: 'en', count: 23 },
    ]);
  });

  test('finds people, organizations and places, countries with their codes', async () => {
    const rows = await query(
      `select type, name, ids->>'iso2' as iso2 from news.entities
       where name in ('Kenya', 'World Health Organization', 'Samir Bennis', 'Naomi Chebeti', 'European Union') order by name`,
    );
    expect(rows).toEqual([
      { type: 'organization', name: 'European Union', iso2: null },
      { type: 'place', name: 'Kenya', iso2: 'KE' },
      { type: 'person', name: 'Naomi Chebeti', iso2: null },
      { type: 'organization', name: 'World Health Organization', iso2: null },
    ]);
  });

  test('finds topics in sections and in texts', async () => {
    const rows = await query(
      `select count(publisher_score) > 0 as publisher, count(classifier_score) > 0 as classifier from news.article_topics`,
    );
    expect(rows).toEqual([{ publisher: true, classifier: true }]);
    expect(
      await query(
        `select count(*) from news.topics where qcode = 'medtop:15000000' and name = 'sport' and article_count > 0`,
      ),
    ).toEqual([{ count: 1 }]);
  });

  /** Columns that nothing in the demo fills, and why. */
  const UNFILLED: Readonly<Record<string, string>> = {
    'articles.wire': 'its agency is fictional: nothing is ascribed to a real one',
    'feeds.last_detail': 'only a failed poll has something to say, and every feed of the demo answers in the end',
    'merged_stories.id': 'stories are rarely merged',
    'merged_stories.merged_into': 'stories are rarely merged',
  };

  /** Views that nothing in the demo fills: they show who asks to be told, and nobody does. */
  const EMPTY = ['consumers', 'deliveries', 'watches'];

  test('fills every column that readers see, or says why not', async () => {
    for (const view of EMPTY) expect(await query(`select from news."${view}"`), view).toEqual([]);
    const columns = await query(
      `select table_name as view, column_name as name from information_schema.columns
       where table_schema = 'news' and table_name not in (${EMPTY.map((view) => `'${view}'`).join(', ')})`,
    );
    const empty: string[] = [];
    for (const { view, name } of columns) {
      const [row] = await query(`select count(*) as filled from news."${view}" where "${name}" is not null`);
      if (row?.['filled'] === 0) empty.push(`${view}.${name}`);
    }
    expect(empty.sort()).toEqual(Object.keys(UNFILLED).sort());
  });
});
