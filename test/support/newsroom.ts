import type pg from 'pg';
import type { TextTags } from '../../db/articles/commit/extraction.ts';
import { commitExtraction } from '../../db/articles/extractions.ts';
import { retagArticles } from '../../db/articles/requeue.ts';
import { commitTagging } from '../../db/articles/taggings.ts';
import { removeArticles } from '../../db/removal/removals.ts';
import { fingerprintOf } from '../../pipelines/stories/fingerprint.ts';
import { claimRow, discovered, extraction } from './articles.ts';
import { assignAll } from './stories.ts';
import { fetchAgain } from './work.ts';

/** A made-up word for each number. */
const word = (n: number): string =>
  [n % 19, Math.floor(n / 19) % 19, Math.floor(n / 361) % 19, 7]
    .map((digit) => 'bcdfghjklmnprstvwxz'.charAt(digit) + 'aeiou'.charAt((digit + n) % 5))
    .join('');

/** A line of ten words that no other line has. */
const line = (n: number): string => `The ${Array.from({ length: 10 }, (_, k) => word(n * 10 + k)).join(' ')}.`;

/** A report of some lines. */
const report = (lines: readonly number[]): string => lines.map(line).join(' ');

/** Two reports on one event, days apart: they have so much in common that a text with both links their stories. */
const DAYS_APART = [new Date('2026-03-02T08:00:00Z'), new Date('2026-03-04T20:00:00Z')] as const;
const reports = (event: number): [string, string] => {
  const lines = Array.from({ length: 16 }, (_, n) => event * 16 + n);
  const lead = lines.slice(0, 2);
  return [report([...lead, ...lines.slice(2, 9)]), report([...lead, ...lines.slice(9)])];
};

const tagsOf = (title: string, text: string): TextTags => ({
  ms: 1,
  language: 'en',
  taggerVersion: 'test',
  fingerprint: fingerprintOf({ title, text, language: 'en' }),
  entities: [],
  topics: [],
});

interface Report {
  readonly title: string;
  readonly text: string;
  readonly publishedAt?: Date;
}

const store = async (pool: pg.Pool, id: number, url: string, { title, text, publishedAt }: Report): Promise<void> => {
  const at = publishedAt ?? DAYS_APART[1];
  const read = extraction(url, {
    title,
    text,
    published: { at, source: 'meta', precision: 'second' },
    tags: tagsOf(title, text),
  });
  await commitExtraction(pool, await claimRow(pool, 'articles', id), read);
};

const publish = async (pool: pg.Pool, url: string, article: Report): Promise<number> => {
  const [id = -1] = await discovered(pool, url);
  await store(pool, id, url, article);
  return id;
};

/**
 * Commits what the service commits about an event, with every kind of change: two reports, a copy,
 * a summary that makes their two stories one, a correction, other tags, and a removal.
 */
export async function writeNews(pool: pg.Pool, number: number): Promise<void> {
  const [one, two] = reports(number);
  const at = (site: string): string => `https://${site}.example/${number}`;
  const first = await publish(pool, at('one'), { title: `One ${number}`, text: one, publishedAt: DAYS_APART[0] });
  await publish(pool, at('two'), { title: `Two ${number}`, text: two });
  await publish(pool, at('three'), { title: `Two ${number}, again`, text: two });
  await assignAll(pool);
  const both = await publish(pool, at('four'), { title: `Both ${number}`, text: `${one}\n\n${two}` });
  await assignAll(pool);
  await fetchAgain(pool, `a.id = ${first}`);
  await store(pool, first, at('one'), {
    title: `One ${number}, corrected`,
    text: `${one} More is known since.`,
    publishedAt: DAYS_APART[0],
  });
  await retagArticles(pool, { ids: [both] });
  await commitTagging(pool, await claimRow(pool, 'tags', both), tagsOf(`Both ${number}`, two));
  const gone = await publish(pool, at('five'), {
    title: `Wrong ${number}`,
    text: `Nothing of this ${word(number)} was true.`,
  });
  await removeArticles(pool, { id: gone });
}
