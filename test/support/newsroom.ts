import type pg from 'pg';
import type { TextTags } from '../../db/articles/commit/extraction.ts';
import { commitExtraction } from '../../db/articles/extractions.ts';
import { retagArticles } from '../../db/articles/requeue.ts';
import { commitTagging } from '../../db/articles/taggings.ts';
import { removeArticles } from '../../db/removal/removals.ts';
import { printOf } from '../../pipelines/stories/print.ts';
import { canonicalizeUrl } from '../../pipelines/url/canonicalize-url.ts';
import { claimRow, discovered, extraction } from './articles.ts';
import { assignAll } from './stories.ts';
import { fetchAgain } from './work.ts';

/** A made-up word for each number. */
const word = (n: number): string =>
  [n % 19, Math.floor(n / 19) % 19, Math.floor(n / 361) % 19, 7]
    .map((digit) => 'bcdfghjklmnprstvwxz'.charAt(digit) + 'aeiou'.charAt((digit + n) % 5))
    .join('');

/** A report of eighty words that no other event has. */
const report = (event: number): string =>
  Array.from({ length: 8 }, (_, line) => {
    const words = Array.from({ length: 10 }, (_, k) => word(event * 80 + line * 10 + k));
    return `The ${words.join(' ')}.`;
  }).join(' ');

const tagsOf = (title: string, text: string): TextTags => ({
  ms: 1,
  language: 'en',
  taggerVersion: 'test',
  print: printOf({ title, text, language: 'en' }),
  entities: [],
  topics: [],
});

const store = async (pool: pg.Pool, id: number, url: string, title: string, text: string): Promise<void> => {
  const read = extraction(url, { title, text, tags: tagsOf(title, text) });
  await commitExtraction(pool, await claimRow(pool, 'articles', id), read);
};

const publish = async (pool: pg.Pool, url: string, title: string, text: string): Promise<number> => {
  const [id = -1] = await discovered(pool, url);
  await store(pool, id, url, title, text);
  return id;
};

/**
 * Commits what the service commits about two events, with every kind of change: their reports, a copy, a summary that makes
 * the two stories one, a correction, other tags, and a removal.
 */
export const writeNews = async (pool: pg.Pool, number: number): Promise<void> => {
  const [one, two] = [report(2 * number), report(2 * number + 1)];
  const at = (site: string): string => `https://${site}.example/${number}`;
  const first = await publish(pool, at('one'), `One ${number}`, one);
  await publish(pool, at('two'), `Two ${number}`, two);
  await publish(pool, at('three'), `Two ${number}, again`, two);
  await assignAll(pool);
  const both = await publish(pool, at('four'), `Both ${number}`, `${one}\n\n${two}`);
  await assignAll(pool);
  await fetchAgain(pool, `a.id = ${first}`);
  await store(pool, first, at('one'), `One ${number}, corrected`, `${one} More is known since.`);
  await retagArticles(pool, { ids: [both] });
  await commitTagging(pool, await claimRow(pool, 'tags', both), tagsOf(`Both ${number}`, two));
  const gone = await publish(pool, at('five'), `Wrong ${number}`, `Nothing of this ${word(number)} was true.`);
  await removeArticles(pool, { id: gone }, canonicalizeUrl);
};
