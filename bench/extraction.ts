// Quality and speed of extraction against texts taken from pages by hand.
//   npx tsx bench/extraction.ts FOLDER [--worst N]
// FOLDER holds ground-truth.json ({ KEY: { url, articleBody } }) and html/KEY.html.gz, as published by
// scrapinghub/article-extraction-benchmark, whose metric this is: runs of four words, counted page by page.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { extractArticle } from '../pipelines/article/index.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { worst: { type: 'string', default: '0' } },
});
const folder = positionals[0];
if (folder === undefined) {
  console.error('usage: npx tsx bench/extraction.ts FOLDER [--worst N]');
  process.exit(2);
}

const truths = z
  .record(z.string(), z.object({ url: z.string().optional(), articleBody: z.string() }))
  .parse(JSON.parse(readFileSync(join(folder, 'ground-truth.json'), 'utf8')));

const RUN = 4;

const runsOf = (text: string): Map<string, number> => {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const runs = new Map<string, number>();
  for (let at = 0; at < Math.max(1, words.length - RUN + 1) && words.length > 0; at += 1) {
    const run = words.slice(at, at + RUN).join(' ');
    runs.set(run, (runs.get(run) ?? 0) + 1);
  }
  return runs;
};

const total = (runs: ReadonlyMap<string, number>): number => [...runs.values()].reduce((sum, times) => sum + times, 0);

interface Score {
  readonly url: string;
  /** Share of what was extracted that is in the article; `undefined` when nothing was extracted. */
  readonly precision: number | undefined;
  /** Share of the article that was extracted. */
  readonly recall: number;
  readonly milliseconds: number;
}

const scoreOf = (key: string, truth: { url?: string | undefined; articleBody: string }): Score => {
  const stated = truth.url ?? 'https://example.com/';
  const url = /^https?:/.test(stated) ? stated : `https://${stated}`;
  const body = gunzipSync(readFileSync(join(folder, 'html', `${key}.html.gz`)));
  const startedAt = performance.now();
  let text = '';
  try {
    text = extractArticle({ body, contentType: 'text/html', url }).text;
  } catch (error) {
    console.error(`${url}: ${error}`);
  }
  const milliseconds = performance.now() - startedAt;
  const wanted = runsOf(truth.articleBody);
  const found = runsOf(text);
  let shared = 0;
  for (const [run, times] of found) shared += Math.min(times, wanted.get(run) ?? 0);
  return {
    url,
    precision: found.size === 0 ? undefined : shared / total(found),
    recall: wanted.size === 0 ? 1 : shared / total(wanted),
    milliseconds,
  };
};

const scores: Score[] = [];
for (const [key, truth] of Object.entries(truths)) {
  scores.push(scoreOf(key, truth));
  // Documents are freed between turns of the event loop only.
  await new Promise((resolve) => setImmediate(resolve));
}

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);
const f1Of = (precision: number, recall: number): number =>
  precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);

const precision = mean(scores.map((score) => score.precision).filter((share) => share !== undefined));
const recall = mean(scores.map((score) => score.recall));
const times = scores.map((score) => score.milliseconds).sort((a, b) => a - b);
const timeAt = (share: number): number => times[Math.floor(share * (times.length - 1))] ?? 0;

const worst = [...scores]
  .sort((a, b) => f1Of(a.precision ?? 0, a.recall) - f1Of(b.precision ?? 0, b.recall))
  .slice(0, Number(values.worst));
for (const score of worst) {
  console.log(`P ${(score.precision ?? 0).toFixed(2)}  R ${score.recall.toFixed(2)}  ${score.url}`);
}
console.table({
  extraction: {
    pages: scores.length,
    precision: precision.toFixed(4),
    recall: recall.toFixed(4),
    F1: f1Of(precision, recall).toFixed(4),
    'ms median': timeAt(0.5).toFixed(1),
    'ms p95': timeAt(0.95).toFixed(1),
    'pages/s': (1_000 / mean(times)).toFixed(1),
  },
});
