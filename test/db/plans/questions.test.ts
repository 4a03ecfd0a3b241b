import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessesOf } from '../../../bench/database/accesses.ts';
import { fillDatabase } from '../../../bench/database/fill/fill-database.ts';
import { QUESTIONS } from '../../../bench/database/questions/index.ts';
import type { Question } from '../../../bench/database/questions/question.ts';
import { type Samples, takeSamples } from '../../../bench/database/questions/samples.ts';
import { createDatabase } from '../../support/database.ts';

/** An index that is dropped makes all questions scan that it does with 20,000; of 5,000 a scan seems quick. */
const ARTICLES = 8_000;
const FILL_MS = 300_000;
/** Common, frequent and rare names. */
const TRIES = [0, 7, 15, 23];

const { pool } = await createDatabase();
const client = await pool.connect();
let samples: Samples;

/** The big tables of which a question reads every row. */
const scannedBy = async ({ sql, values }: Question): Promise<string[]> => {
  const { scanned } = await accessesOf(client, async () => {
    for (const n of TRIES) await client.query(sql, [...(values?.(samples, n) ?? [])]);
  });
  return [...scanned.keys()];
};

const question = (name: string): Question => {
  const found = QUESTIONS.find((one) => one.name === name);
  if (!found) throw new Error(`there is no question ${name}`);
  return found;
};

beforeAll(async () => {
  await fillDatabase(pool, { articles: ARTICLES, seed: 1, now: new Date() }, () => undefined);
  samples = await takeSamples(pool);
  // The planner's estimate for a database in memory or on an SSD; a table of so few rows would
  // otherwise seem quick to scan.
  await client.query('set random_page_cost = 1.1');
}, FILL_MS);

afterAll(() => client.release());

describe('plans of questions to schema news', () => {
  it.each(QUESTIONS.filter(({ instead }) => instead === undefined))('$name: scans no big table', async (one) => {
    expect(await scannedBy(one)).toEqual([]);
  });

  it('a missing index is noticed', async () => {
    await client.query('drop index wireroom.articles_by_publication, wireroom.articles_searched');
    expect(await scannedBy(question('latest'))).toContain('articles');
  });
});
