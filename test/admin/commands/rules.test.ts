import { beforeEach, expect, test } from 'vitest';
import { addFeed } from '../../../db/feeds/feeds.ts';
import { entry, named, storeAsPoll } from '../../support/articles.ts';
import { createDatabase } from '../../support/database.ts';
import { wireroomHere } from '../run-here.ts';
import { linesOf } from '../run-wireroom.ts';

const { url, pool } = await createDatabase();
const wireroom = wireroomHere(url);

const FEED = 'https://f.example/feed';
const { id: feedId } = await addFeed(pool, named(FEED));
await pool.query(`update wireroom.feeds set labels = '{world}'`);
await storeAsPoll(pool, feedId, [
  entry('a', 'https://f.example/1', { title: 'Your horoscope' }),
  entry('b', 'https://f.example/2', { title: 'The vote', categories: ['Politics'] }),
]);

beforeEach(() => pool.query('truncate wireroom.rules restart identity'));

const add = async (...options: string[]) => linesOf((await wireroom(['rules', 'add', ...options])).stdout);

test('rules are added, listed and removed', async () => {
  expect(await add('--drop', '--title', 'horoscope*', '--title', 'star sign', '--label', 'world')).toEqual([
    `added: rule 1: --drop --title 'horoscope*' --title 'star sign' --label world`,
  ]);
  expect(await add('--keep', '--language', 'EN, de', '--older-than', '2w', '--feed', FEED)).toEqual([
    `added: rule 2: --keep --language en,de --older-than 14d --feed ${feedId}`,
  ]);
  expect(await add('--drop', '--url', '*/sport/*', '--category', 'sport', '--shorter-than', '80')).toEqual([
    `added: rule 3: --drop --url '*/sport/*' --category sport --shorter-than 80`,
  ]);
  expect(linesOf((await wireroom(['rules', 'list'])).stdout)).toEqual([
    'RULE  VERDICT  FOR          CONDITIONS',
    `   1  drop     label world  --title 'horoscope*' --title 'star sign'`,
    `   2  keep     feed ${feedId}       --language en,de --older-than 14d`,
    `   3  drop     all feeds    --url '*/sport/*' --category sport --shorter-than 80`,
  ]);
  const removal = await wireroom(['rules', 'remove', '2', '9', 'x']);
  expect(linesOf(removal.stdout)).toEqual(['removed: 2', 'no such rule: 9', 'no such rule: x']);
  expect(removal.code).toBe(1);
  const { stdout } = await wireroom(['rules', 'list', '--json']);
  expect(JSON.parse(stdout)).toMatchObject([
    { id: 1, verdict: 'drop', label: 'world', conditions: { titles: ['horoscope*', 'star sign'] } },
    { id: 3 },
  ]);
});

test('a label or feed that does not exist is told', async () => {
  const mistyped = await wireroom(['rules', 'add', '--drop', '--title', 'x', '--label', 'wrold']);
  expect(mistyped.code).toBe(0);
  expect(mistyped.stderr).toContain('wrold');
  expect((await wireroom(['rules', 'add', '--drop', '--title', 'x', '--feed', '99'])).code).toBe(1);
});

test('a trial names what would be dropped, and the rule', async () => {
  await add('--drop', '--title', 'horoscope');
  const trial = async (...args: string[]) => (await wireroom(['rules', 'test', ...args])).stdout;
  expect(await trial()).toContain('rule 1: --drop --title horoscope');
  expect(linesOf(await trial('--feed', FEED)).at(-1)).toBe('1 article of 2 would be dropped');
  expect(linesOf(await trial('https://f.example/2'))).toEqual(['0 articles of 1 would be dropped']);
  await add('--keep', '--category', 'politics');
  expect(JSON.parse(await trial('https://f.example/1', '--json'))).toMatchObject({
    tried: 1,
    dropped: 1,
    articles: [{ url: 'https://f.example/1', title: 'Your horoscope', state: 'discovered' }],
  });
  expect((await wireroom(['rules', 'test', 'https://f.example/99'])).code).toBe(1);
  const { rows } = await pool.query('select distinct state from wireroom.articles');
  expect(rows, 'nothing changes').toEqual([{ state: 'discovered' }]);
});

test('the list of dropped articles names the rule', async () => {
  await add('--drop', '--title', 'star sign');
  await storeAsPoll(pool, feedId, [entry('c', 'https://f.example/3', { title: 'Your star sign' })]);
  const { stdout } = await wireroom(['articles', 'list', '--outcome', 'unwanted']);
  expect(linesOf(stdout)[1]).toContain('rule 1: --drop');
});
