import { beforeAll, expect, test } from 'vitest';
import { foundArticle } from '../../../admin/commands/search/found-article.ts';
import { displayWidth } from '../../../admin/output/text-width.ts';
import { createDatabase } from '../../support/database.ts';
import { wireroomHere } from '../run-here.ts';
import { linesOf } from '../run-wireroom.ts';

const { url, pool } = await createDatabase();
const wireroom = wireroomHere(url);

beforeAll(() =>
  pool.query(`
    insert into wireroom.sites (domain) values ('harbour.example'), ('elsewhere.example');
    insert into wireroom.publishers (site, origin, key, name) values ('harbour.example', 'operator', 'sea-press', 'Sea Press');
    insert into wireroom.entities (type, key, name) values ('person', 'z', 'Volodymyr Zelenskyy');
    insert into wireroom.aliases (entity_id, folded, name, source) values (1, 'volodymyr zelenskyy', 'Volodymyr Zelenskyy', 'name');
    insert into wireroom.articles (site_id, host, url, state, outcome, title, language, kind, published_at, ready_at)
    select 1 + n % 2, 'x', 'https://x.example/' || n, 'ready', 'ok', 'Ferry ' || n || case when n = 4 then E' \\x1b[2Jback' else '' end, 'en',
      case n when 4 then 'opinion' else 'news' end, '2026-03-04T00:00Z', now() from generate_series(1, 4) n;
    insert into wireroom.texts (article_id, title, body, language)
    select id, title, E'The café at Porto \\x1b[31mis "open" <again>. ' || repeat('Ferry. ', id::int), 'en' from wireroom.articles;
    insert into wireroom.article_entities (article_id, entity_id, salience) values (1, 1, 1);
    select wireroom.add_counts()`),
);

test('the best matches are printed with their words, site and age', async () => {
  const { code, stdout, stderr } = await wireroom(['search', 'cafe', 'ferry', '--limit', '2']);
  expect(code).toBe(0);
  expect(linesOf(stdout).slice(0, 3)).toEqual([
    '     4  Ferry 4 back',
    '        harbour.example, 2026-03-04, https://x.example/4',
    '        The café at Porto is "open" <again>. Ferry. Ferry. Ferry. Ferry.',
  ]);
  expect(stdout).not.toMatch(/[\x00-\x09\x0b-\x1f]/);
  expect(stderr).toMatch(/^4 articles; the next page: --after 4:0:[\d.e-]+:3:4\n$/);
});

test('pages are JSON objects, each with the cursor of the next', async () => {
  const ids: number[] = [];
  let next: string | null = null;
  do {
    const { stdout } = await wireroom([
      'search',
      'ferry',
      '--json',
      '--limit',
      '3',
      ...(next ? ['--after', next] : []),
    ]);
    const page = JSON.parse(stdout);
    expect(page).toMatchObject({ query: 'ferry', total: 4, estimated: false, suggestions: [] });
    expect(stdout).not.toContain('\u001b');
    ids.push(...page.articles.map(({ id }: { id: number }) => id));
    next = page.next;
  } while (next !== null);
  expect(ids).toEqual([4, 3, 2, 1]);
  const beyond = await wireroom(['search', 'ferry', '--after', '4:0:0:1:4']);
  expect(beyond).toEqual({ code: 0, stdout: '', stderr: 'no further articles\n' });
});

test.each([
  [['--kind', 'opinion'], [4]],
  [
    ['--site', 'harbour.example', '--site', 'https://elsewhere.example/x'],
    [4, 3, 2, 1],
  ],
  [
    ['--publisher', 'sea press'],
    [4, 2],
  ],
  [['--entity', 'Volodymyr ZELENSKYY'], [1]],
  [['--no-paywalled', '--language', 'en', '--until', '2026-03-04'], []],
  [['--since', '2026-03-04', '--paywalled'], []],
])('filters: %j', async (options, ids) => {
  const { stdout } = await wireroom(['search', 'ferries', '--json', ...options]);
  expect(JSON.parse(stdout).articles.map(({ id }: { id: number }) => id)).toEqual(ids);
  const exported = await wireroom([
    'export',
    '--fields',
    'id',
    '--query',
    'ferries',
    ...options.map((option) => option.replace(/^--(since|until)$/, '--published-$1')),
  ]);
  const lines = exported.stdout === '' ? [] : linesOf(exported.stdout);
  expect(lines.map((line) => JSON.parse(line).id)).toEqual(ids.toSorted((a, b) => a - b));
});

test('a misspelled name is corrected, and an unknown one told', async () => {
  expect(await wireroom(['search', 'volodimir', 'zelenski'])).toEqual({
    code: 0,
    stdout: '',
    stderr: 'no articles match\ndid you mean Volodymyr Zelenskyy (1 article)?\n',
  });
  const unknown = await wireroom([
    'search',
    'ferry',
    '--publisher',
    'see press',
    '--topic',
    'nothing',
    '--site',
    'no.example',
  ]);
  expect(unknown).toEqual({
    code: 2,
    stdout: '',
    stderr: `wireroom: no feeds or articles of no.example; did you mean harbour.example?
wireroom: there is no publisher see press; did you mean Sea Press?
wireroom: there is no topic nothing
`,
  });
});

test('a name is not taken for misspelled when only a filter leaves nothing', async () => {
  const filter = ['--kind', 'review'];
  const didYouMean = 'did you mean Volodymyr Zelenskyy (1 article)?';
  await pool.query(`update wireroom.texts set body = body || ' Zelensky.'`);
  expect((await wireroom(['search', 'zelensky', ...filter])).stderr).toBe('no articles match\n');
  expect((await wireroom(['search', 'volodimir zelenski', ...filter])).stderr).toBe(
    `no articles match\n${didYouMean}\n`,
  );
});

test('a language that does not exist is refused', async () => {
  for (const code of ['xx', 'english', 'jp'])
    expect(await wireroom(['search', 'ferry', '--language', code])).toMatchObject({ code: 2, stdout: '' });
  expect((await wireroom(['search', 'ferry', '--language', 'sw', '--language', 'ceb'])).code).toBe(0);
});

test('wrong usage is told in one line', async () => {
  const runs = [
    await wireroom(['search']),
    await wireroom(['search', 'ferry', '--kind', 'opinions']),
    await wireroom(['search', 'ferry', '--after', 'there']),
    await wireroom(['search', 'port', '-Vienna']),
    await wireroom(['search', '-harbor or "port"']),
  ];
  expect(runs.map(({ code, stderr }) => [code, stderr])).toEqual([
    [2, "wireroom: missing required argument 'query'\n"],
    [2, expect.stringContaining('did you mean opinion?')],
    [2, expect.stringContaining('Not a cursor that the page before has shown.')],
    [2, "wireroom: unknown option '-Vienna': to leave out a word, write -- before the query\n"],
    [2, `wireroom: unknown option '-harbor or "port"': to leave out a word, write -- before the query\n`],
  ]);
});

test.each(['', '  ', '"" !? or'])('a query without words is refused: %j', async (query) => {
  const refused = { code: 2, stdout: '', stderr: 'wireroom: the query has no words\n' };
  expect(await wireroom(['search', query])).toEqual(refused);
  for (const command of [['articles', 'list'], ['export'], ['watches', 'add', 'nothing']])
    expect(await wireroom([...command, '--query', query])).toEqual(refused);
});

test.each(['*hafen', 'title:(ferry port)', 'ferry NEAR/50 port', 'ferry - port'])(
  'what other engines understand is refused in one line: %s',
  async (query) => {
    for (const command of [
      ['search'],
      ['articles', 'list', '--query'],
      ['export', '--query'],
      ['watches', 'add', 'port', '--query'],
    ]) {
      const { code, stdout, stderr } = await wireroom([...command, query]);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toMatch(/^wireroom: "\S+" in a query is not understood: .+\n$/);
    }
  },
);

test('a query of words that are too frequent is refused', async () => {
  const refused = (language: string) => ({
    code: 2,
    stdout: '',
    stderr: `wireroom: the query has only words that ${language} texts are indexed without: add others, name an entity instead, or give another language\n`,
  });
  expect(await wireroom(['search', 'the', '"Who"'])).toEqual(refused('English'));
  expect(await wireroom(['export', '--query', '(das oder)', '--language', 'de'])).toEqual(refused('German'));
  expect((await wireroom(['search', 'das', 'oder'])).code).toBe(0);
  expect((await wireroom(['search', 'the', 'ferry', '--json'])).code).toBe(0);
});

test('a German headline finds its article without a language, and with several', async () => {
  await pool.query(`
    insert into wireroom.articles (site_id, host, url, state, outcome, title, language, ready_at)
    values (1, 'x', 'https://x.example/de', 'ready', 'ok', 'Der Hafen von Porto', 'de', now());
    insert into wireroom.texts (article_id, title, body, language)
    select id, title, 'Text.', 'de' from wireroom.articles where language = 'de'`);
  await pool.query(`
    insert into wireroom.entities (type, key, name) values ('place', 'portoo', 'Portoo');
    insert into wireroom.aliases (entity_id, folded, name, source) select id, 'portoo', name, 'name' from wireroom.entities where key = 'portoo'`);
  const suggested = 'did you mean Portoo (0 articles)?';
  expect((await wireroom(['search', 'Hafen', 'Porto'])).stderr).toContain(suggested);
  expect((await wireroom(['search', 'Der Hafen von Portugal und Porto'])).stderr).toContain(suggested);
  const headline = 'Der Hafen von Porto';
  expect((await wireroom(['search', headline])).stderr, 'many words that are found are right').toBe('1 article\n');
  for (const languages of [[], ['--language', 'fr', '--language', 'de'], ['--language', 'de']]) {
    expect(JSON.parse((await wireroom(['search', headline, ...languages, '--json'])).stdout)).toMatchObject({
      total: 1,
    });
    expect((await wireroom(['articles', 'list', '--query', headline, ...languages])).stdout).toContain(headline);
    expect((await wireroom(['export', '--query', headline, ...languages])).stdout).toContain(headline);
  }
  await pool.query(
    `delete from wireroom.articles where language = 'de'; delete from wireroom.entities where key = 'portoo'`,
  );
});

test('what is found fits a terminal', () => {
  const article = {
    id: 123_456_789,
    rank: 1,
    title: '東京'.repeat(80),
    site: 'a.example',
    url: `https://a.example/${'x'.repeat(300)}`,
    published_at: null,
    snippet: `${'&lt;b&gt; '.repeat(30)}<b>東京</b>${'で停電'.repeat(60)}\u202e`,
  };
  for (const width of [80, 120]) {
    const lines = foundArticle(article, new Date(), width).split('\n');
    expect(lines.every((line) => displayWidth(line) <= width)).toBe(true);
    expect(lines.join('\n')).not.toContain('\u202e');
    expect(lines[2]?.trim()).toMatch(/^<b> <b>/);
  }
  expect(foundArticle({ ...article, title: '', snippet: '' }, new Date(), 80).split('\n')).toHaveLength(3);
});
