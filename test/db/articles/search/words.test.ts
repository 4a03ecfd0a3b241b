import { expect, test } from 'vitest';
import { createDatabase } from '../../../support/database.ts';

const { pool } = await createDatabase();
await pool.query(`insert into wireroom.sites (domain) values ('paper.example')`);

const publish = async (language: string, title: string, body = 'Text.'): Promise<number> => {
  const { rows } = await pool.query<{ id: number }>(
    `with article as (
       insert into wireroom.articles (site_id, host, url, state, ready_at, title, language)
       values (1, 'paper.example', 'https://paper.example/' || gen_random_uuid(), 'ready', now(), $1, $3) returning id
     )
     insert into wireroom.texts (article_id, title, body, language) select id, $1, $2, $3 from article returning article_id as id`,
    [title, body, language],
  );
  return rows[0]?.id ?? 0;
};

const found = async (query: string, language = 'en'): Promise<number[]> => {
  const { rows } = await pool.query<{ id: number }>(
    'select article_id as id from news.search($1, $2, 1000) order by 1',
    [query, language],
  );
  return rows.map(({ id }) => id);
};

const matches = async (
  title: string,
  language: string,
  query: string,
  queryLanguage: string = language,
): Promise<boolean> => {
  const id = await publish(language, title);
  const ids = await found(query, queryLanguage);
  await pool.query('delete from wireroom.texts where article_id = $1', [id]);
  return ids.includes(id);
};

test.each([
  ['München', 'de', 'Munchen'],
  ['München', 'en', 'munchen'],
  ['Munchen', 'de', 'München'],
  ['Das Café öffnet', 'de', 'cafe'],
  ['Les cafés', 'fr', 'café'],
  ['La sécurité', 'fr', 'securite'],
  ['Las canciones', 'es', 'canción'],
  ['Straße', 'en', 'strasse'],
  ['Smørrebrød in Łódź', 'en', 'smorrebrod lodz'],
  ['Hà Nội và Đà Nẵng', 'vi', 'ha noi da nang'],
  ['Œuvre', 'fr', 'oeuvre'],
  ['İstanbul', 'tr', 'istanbul'],
  ['Ёлка', 'ru', 'елка'],
  ['новый год', 'ru', 'нового года'],
  ['Cafe\u0301', 'en', 'café'],
  ['ＥＵ首脳', 'ja', 'EU'],
  ['الوزير والمحكمة', 'ar', 'المحكمة'],
  ['المحكمة', 'ar', 'والمحكمة'],
])('%s (%s) is found by %s', async (title, language, query) => {
  expect(await matches(title, language, query)).toBe(true);
});

test.each([
  ['東京都で停電', 'ja', '東京'],
  ['東京都で停電', 'ja', '停電'],
  ['東京都で停電', 'ja', '都'],
  ['東京都で停電', 'ja', '東'],
  ['東京都で停電', 'ja', '電'],
  ['東京都で停電', 'ja', '東京都で停電'],
  ['第3回大会がG7サミットと', 'ja', '"第3回"'],
  ['第3回大会がG7サミットと', 'ja', '"3回大会"'],
  ['第3回大会がG7サミットと', 'ja', '「G7サミット」'],
  ['第3回大会がG7サミットと', 'ja', 'サミット G7'],
  ['𠮷野家の牛丼', 'ja', '𠮷野家'],
  ['中国人民银行', 'zh', '人民银行'],
  ['대통령은 국회에서', 'ko', '대통령'],
  ['ธนาคารแห่งประเทศไทย', 'th', 'ประเทศไทย'],
  ['ธนาคารแห่งประเทศไทย', 'th', 'ธนาคาร ไทย'],
  ['ທະນາຄານແຫ່ງ ສປປ ລາວ', 'lo', 'ທະນາຄານ'],
  ['ភ្នំពេញជារាជធានី', 'km', 'រាជធានី'],
  ['ရန်ကုန်မြို့တွင်', 'my', 'မြို့'],
])('%s (%s) is found by %s, whatever language the query is in', async (title, language, query) => {
  expect(await matches(title, language, query)).toBe(true);
  expect(await matches(title, language, query, 'en')).toBe(true);
});

test.each([
  ['東京都', 'ja', '京東'],
  ['東京と京都', 'ja', '東京都'],
  ['東京、都', 'ja', '東京都'],
  ['กรุง', 'th', 'กุรง'],
  ['ยินดี', 'th', 'ดียิน'],
  ['والد', 'ar', 'الد'],
])('%s (%s) is not found by %s', async (title, language, query) => {
  expect(await matches(title, language, query)).toBe(false);
});

test.each([
  ['port -harbors', false],
  ['port -harbor', false],
  ['port -lighthouse', true],
  ['port -"old harbor"', true],
  ['port -"new harbors"', false],
  ['port -(lighthouse or harbors)', false],
  ['port -(lighthouse harbors)', true],
  ['(lighthouse or harbors) port', true],
  ['(lighthouse or beacon) port', false],
  ['lighthouse or beacon port or harbor', true],
  ['((port', true],
  ['port)', true],
  ['(port "new harbors', true],
  ['-(port “new harbors', false],
  ['port "new harbors', true],
  ['"the port', true],
  ['the port of a harbor', true],
  ['port -café', false],
  ['port -cafe', false],
  ['or', false],
  ['"" () -() ""', false],
  ['the', false],
])('of a port with new harbors and a café, %s is %s', async (query, is) => {
  const id = await publish('en', 'A port', 'The port has new harbors, and a café.');
  expect((await found(query)).includes(id)).toBe(is);
  await pool.query('delete from wireroom.texts where article_id = $1', [id]);
});

test('a query of any depth, as long as it may be, is answered', async () => {
  for (const query of [
    '('.repeat(2_000),
    '-("a" or '.repeat(100),
    '東京'.repeat(1_000),
    'a\\\' :* & | ! <-> "',
    "'猫':*",
  ])
    expect(await found(query)).toEqual([]);
});

test('a search tells no notices, which psql would show', async () => {
  const client = await pool.connect();
  const notices: string[] = [];
  client.on('notice', ({ message = '' }) => notices.push(message));
  await client.query(`select * from news.search('the port of "" Lisbon', null)`);
  await client.query(`select * from news.query_words('the port of "" Lisbon', null)`);
  client.release();
  expect(notices).toEqual([]);
});

const snippet = async (query: string, language: string): Promise<string | undefined> => {
  const { rows } = await pool.query<{ snippet: string }>('select snippet from news.search($1, $2, 1)', [
    query,
    language,
  ]);
  return rows[0]?.snippet;
};

test('a snippet marks what was found as the text has it', async () => {
  await publish('fr', 'Un titre', 'Le <café> « Numéro & Cie » est fermé. '.repeat(2));
  expect(await snippet('numero', 'fr')).toContain('Le &lt;café&gt; « <b>Numéro</b> &amp; Cie »');
  await publish('ar', 'عنوان', 'زار الوزير والمحكمة العليا في المدينة.');
  expect(await snippet('المحكمة', 'ar')).toContain('الوزير و<b>المحكمة</b> العليا');
  await publish(
    'ja',
    '見出し',
    `${'前置きが長く続く文である。'.repeat(10)}昨日、東京都の中心部で<停電>が起きた。${'後の文。'.repeat(50)}`,
  );
  expect(await snippet('東京都 停電', 'ja')).toMatch(
    /^(?:前置きが長く続く文である。){2}昨日、<b>東京都<\/b>の中心部で&lt;<b>停電<\/b>&gt;が起きた。/,
  );
  await publish('ja', '大統領が来日', '本文にはない。');
  expect(await snippet('大統領', 'ja')).toBe('本文にはない。');
});
