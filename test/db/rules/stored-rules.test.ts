import { beforeEach, expect, test } from 'vitest';
import { commitExtraction } from '../../../db/articles/extractions.ts';
import { retryRejected } from '../../../db/articles/requeue.ts';
import { addFeed } from '../../../db/feeds/feeds.ts';
import type { PolledEntry } from '../../../db/feeds/polled-entry.ts';
import type { Conditions, Rule } from '../../../db/rules/rule.ts';
import { addRule, removeRule } from '../../../db/rules/stored-rules.ts';
import { claimRow, discovered, entry, extraction, NO_TAGS, named, storeAsPoll } from '../../support/articles.ts';
import { createDatabase } from '../../support/database.ts';

const { pool } = await createDatabase();

beforeEach(() => pool.query('delete from wireroom.rules'));

let serial = 0;
const newFeed = async (label?: string) => {
  const { id } = await addFeed(pool, named(`http://f${++serial}.example/feed`));
  if (label) await pool.query('update wireroom.feeds set labels = array[$2] where id = $1', [id, label]);
  return { id, store: (...entries: PolledEntry[]) => storeAsPoll(pool, id, entries) };
};
const newUrl = (): string => `http://a.example/${++serial}`;

const drop = (conditions: Conditions, scope: Partial<Rule> = {}): Promise<Rule> =>
  addRule(pool, { verdict: 'drop', conditions, ...scope });

const articleAt = async (url: string) => {
  const { rows } = await pool.query(
    `select a.id, a.state, a.outcome, a.detail, exists (select from wireroom.due d where d.id = a.id and d.stage = 'articles') as due,
       exists (select from wireroom.texts t where t.article_id = a.id) as text,
       (select count(*)::int from wireroom.entries e where e.article_id = a.id) as entries,
       (select array_agg(t.outcome || ': ' || coalesce(t.detail, '') order by t.at) from wireroom.attempts t where t.article_id = a.id) as attempts
     from wireroom.articles a where a.url = $1`,
    [url],
  );
  return rows[0];
};
const PENDING = { state: 'discovered', outcome: null, due: true, attempts: null };

test('a dropped entry is stored, and its article rejected with the rule, in state and ledger', async () => {
  const rule = await drop({ titles: ['horoscope'] });
  const { store } = await newFeed();
  const [unwanted, wanted] = [newUrl(), newUrl()];
  const entries = [entry('a', unwanted, { title: 'Your horoscope' }), entry('b', wanted, { title: 'Vote' })];
  expect(await store(...entries)).toMatchObject({ fresh: 2 });
  const reason = `rule ${rule.id}: --drop --title horoscope`;
  const rejected = { state: 'rejected', outcome: 'unwanted', detail: reason, due: false, entries: 1 };
  expect(await articleAt(unwanted)).toMatchObject({ ...rejected, attempts: [`unwanted: ${reason}`] });
  expect(await articleAt(wanted)).toMatchObject(PENDING);
  expect(await store(...entries), 'and once only').toMatchObject({ known: 2, fresh: 0, changed: 0 });
  expect(await articleAt(unwanted)).toMatchObject({ ...rejected, attempts: [`unwanted: ${reason}`] });
});

test('a rule is for one feed, for the feeds of a label, or for all', async () => {
  const [labeled, other] = [await newFeed('world'), await newFeed()];
  const [one, two, three] = [newUrl(), newUrl(), newUrl()];
  await drop({ urls: [one] }, { label: 'world' });
  await drop({ urls: [two] }, { feedId: other.id });
  await drop({ urls: [three] });
  const stateFrom = async (store: typeof labeled.store, url: string) => {
    await pool.query('delete from wireroom.article_urls; delete from wireroom.entries; delete from wireroom.articles');
    await store(entry('a', url));
    return (await articleAt(url)).state;
  };
  expect(await stateFrom(labeled.store, one)).toBe('rejected');
  expect(await stateFrom(other.store, one)).toBe('discovered');
  expect(await stateFrom(labeled.store, two)).toBe('discovered');
  expect(await stateFrom(other.store, two)).toBe('rejected');
  expect(await stateFrom(labeled.store, three)).toBe('rejected');
});

test('a feed that keeps an article brings it in, before or after another feed drops it', async () => {
  const [dropping, keeping] = [await newFeed(), await newFeed()];
  await drop({ urls: ['http://a.example/*'] }, { feedId: dropping.id });
  const [late, early] = [newUrl(), newUrl()];
  await dropping.store(entry('a', late));
  expect(await articleAt(late)).toMatchObject({ outcome: 'unwanted', due: false });
  await keeping.store(entry('a', late));
  expect(await articleAt(late)).toMatchObject({ state: 'discovered', due: true });
  await keeping.store(entry('b', early));
  await dropping.store(entry('b', early));
  expect(await articleAt(early)).toMatchObject(PENDING);
});

test('of two entries of one article, one that is kept is enough', async () => {
  await drop({ titles: ['horoscope'] });
  const { store } = await newFeed();
  const url = newUrl();
  await store(entry('a', url, { title: 'Horoscope' }), entry('b', url, { title: 'The vote' }));
  expect(await articleAt(url)).toMatchObject(PENDING);
});

test('a changed entry is decided again', async () => {
  await drop({ titles: ['draft'] });
  const { store } = await newFeed();
  const url = newUrl();
  await store(entry('a', url, { title: 'Draft' }));
  await store(entry('a', url, { title: 'Draft two' }));
  expect(await articleAt(url)).toMatchObject({ outcome: 'unwanted', due: false });
  await store(entry('a', url, { title: 'The vote' }));
  expect(await articleAt(url)).toMatchObject({ state: 'discovered', due: true });
});

test('a dropped entry whose link differs from poll to poll makes one article only', async () => {
  await drop({ titles: ['horoscope'] });
  const { store } = await newFeed();
  const url = newUrl();
  for (const session of ['', '?s=1', '?s=2']) await store(entry('a', url + session, { title: 'Horoscope' }));
  const { rows } = await pool.query('select url from wireroom.articles where url like $1', [`${url}%`]);
  expect(rows).toEqual([{ url }]);
});

test('an article that is waiting when its rule comes is rejected after it is read, and its page is kept', async () => {
  const { store } = await newFeed();
  const url = newUrl();
  await store(entry('a', url));
  const { id } = await articleAt(url);
  const rule = await drop({ titles: ['harbour'] });
  const page = {
    status: 200,
    contentType: 'text/html',
    finalUrl: url,
    digest: Buffer.from('a'),
    body: Buffer.from('a'),
  };
  const claim = await claimRow(pool, 'articles', id);
  expect(await commitExtraction(pool, claim, extraction(url, { pages: [page] }))).toBe('unwanted');
  const reason = `rule ${rule.id}: --drop --title harbour`;
  const rejected = { state: 'rejected', outcome: 'unwanted', detail: reason, due: false, text: false };
  expect(await articleAt(url)).toMatchObject({ ...rejected, attempts: [`unwanted: ${reason}`] });
  expect((await pool.query('select from wireroom.pages where article_id = $1', [id])).rowCount).toBe(1);
});

const tagged = (language: string) => ({
  tags: { ...NO_TAGS, language },
});

test('language and words decide when the page is read, and "retry" brings back what a removed rule dropped', async () => {
  const { store } = await newFeed();
  const [english, german, short] = [newUrl(), newUrl(), newUrl()];
  const rule = await addRule(pool, { verdict: 'keep', conditions: { languages: ['de'] } });
  const brief = await drop({ shorterThan: 80 });
  await store(entry('a', english), entry('b', german), entry('c', short));
  const read = async (url: string, language: string, wordCount: number) =>
    commitExtraction(
      pool,
      await claimRow(pool, 'articles', (await articleAt(url)).id),
      extraction(url, { ...tagged(language), wordCount }),
    );
  expect(await read(english, 'en', 100)).toBe('unwanted');
  expect(await read(german, 'de', 100)).toBe('extracted');
  expect(await read(short, 'de', 79)).toBe('unwanted');
  expect(await articleAt(german)).toMatchObject({ state: 'ready', text: true });
  expect(await articleAt(short)).toMatchObject({ detail: `rule ${brief.id}: --drop --shorter-than 80` });
  expect(await removeRule(pool, rule.id)).toBe(true);
  expect(await removeRule(pool, rule.id)).toBe(false);
  expect(await retryRejected(pool, 'unwanted', undefined)).toBeGreaterThanOrEqual(2);
  expect(await read(english, 'en', 100)).toBe('extracted');
  expect(await read(short, 'de', 79), 'its rule is still there').toBe('unwanted');
});

test('a ready article stays, and so does one that a person added', async () => {
  const { store } = await newFeed();
  const [ready, added] = [newUrl(), newUrl()];
  await store(entry('a', ready, { title: 'Vote' }));
  const { id } = await articleAt(ready);
  const commit = async (article: number, url: string) =>
    commitExtraction(pool, await claimRow(pool, 'articles', article), extraction(url, tagged('en')));
  expect(await commit(id, ready)).toBe('extracted');
  await drop({ titles: ['vote', 'harbour', 'horoscope'] });
  await store(entry('a', ready, { title: 'Horoscope' }));
  expect(await articleAt(ready), 'it is fetched again as ever').toMatchObject({ state: 'ready', due: true });
  expect(await commit(id, ready)).toBe('unchanged');
  const [byHand = -1] = await discovered(pool, added);
  expect(await commit(byHand, added)).toBe('extracted');
});

test('the rules of a feed go with it', async () => {
  const { id } = await newFeed();
  await drop({ titles: ['x'] }, { feedId: id });
  await pool.query('delete from wireroom.feeds where id = $1', [id]);
  expect((await pool.query('select from wireroom.rules')).rowCount).toBe(0);
});
