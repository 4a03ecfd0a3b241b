// Speed of reading feeds, beside rss-parser alone on the same documents in the same run.
//   npx tsx bench/feeds.ts [FOLDER] [--rounds N]
// FOLDER holds documents, one a file; without it they are invented. rss-parser gets text that was
// decoded for it. Times are of the processor, so that other work on the machine changes little in
// them.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import RssParser from 'rss-parser';
import { parseFeed } from '../pipelines/feed/index.ts';
import { inventedFeeds } from './feeds/invented.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '15' } },
});
const rounds = Number(values.rounds);
const [folder] = positionals;
if (positionals.length > 1 || !Number.isInteger(rounds) || rounds < 1) {
  console.error('usage: npx tsx bench/feeds.ts [FOLDER] [--rounds N]');
  process.exit(2);
}

const documents =
  folder === undefined
    ? inventedFeeds()
    : readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => new Uint8Array(readFileSync(join(folder, entry.name))));
const texts = documents.map((body) => new TextDecoder().decode(body));
const megabytes = documents.reduce((sum, { byteLength }) => sum + byteLength, 0) / 1e6;
if (documents.length === 0) {
  console.error(`no documents in ${folder}`);
  process.exit(1);
}

/** Reads every document; milliseconds of processor, and how many could not be read. */
const run = async (readers: readonly (() => Promise<unknown>)[]): Promise<{ ms: number; failed: number }> => {
  let failed = 0;
  const before = process.cpuUsage();
  for (const read of readers) {
    try {
      await read();
    } catch {
      failed += 1; // counted: some documents may be broken
    }
  }
  const { user, system } = process.cpuUsage(before);
  return { ms: (user + system) / 1_000, failed };
};

const READERS = {
  parseFeed: documents.map((body) => () => parseFeed({ body, url: 'https://feeds.example/feed' })),
  // A new one for every document, as parseFeed needs: an instance keeps state.
  'rss-parser': texts.map((text) => () => new RssParser().parseString(text)),
};

const times: Record<string, number[]> = {};
const failures: Record<string, number> = {};
const WARM_UP = 3;
for (let round = -WARM_UP; round < rounds; round += 1) {
  for (const [name, readers] of Object.entries(READERS)) {
    const { ms, failed } = await run(readers);
    failures[name] = failed;
    if (round >= 0) times[name] = [...(times[name] ?? []), ms];
  }
}

const median = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;

console.log(`${documents.length} documents, ${megabytes.toFixed(1)} MB, median of ${rounds} rounds`);
console.table(
  Object.keys(READERS).map((reader) => {
    const seconds = median(times[reader] ?? []) / 1_000;
    return {
      reader,
      'documents/s': Math.round(documents.length / seconds),
      'MB/s': Number((megabytes / seconds).toFixed(1)),
      'ms/document': Number(((seconds * 1_000) / documents.length).toFixed(2)),
      'not read': failures[reader],
    };
  }),
);
