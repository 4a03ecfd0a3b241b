// How soon entries are seen, how many are missed and what that costs, on a virtual clock: 30 days of 5,000 feeds.
//   npm run bench:schedule -- [--feeds 5000] [--seed 1]
import { parseArgs } from 'node:util';
import { everyHour, miniflux, ours, type Rule } from './schedule/rules.ts';
import { emptyTally, missedByAll, STEP_S, simulate, type Tally } from './schedule/simulate.ts';
import { type Kind, makeFeed } from './schedule/world.ts';

const { values } = parseArgs({
  options: { feeds: { type: 'string', default: '5000' }, seed: { type: 'string', default: '1' } },
});
const [count, seed] = [Number(values.feeds), Number(values.seed)];

const RULES: readonly (readonly [name: string, rule: Rule])[] = [
  ['ours', ours],
  ['miniflux', miniflux],
  ['every hour', everyHour],
];

const tallies = new Map<string, Tally>();
const tallyOf = (key: string): Tally => {
  const tally = tallies.get(key) ?? emptyTally();
  tallies.set(key, tally);
  return tally;
};

const kinds = new Set<Kind>();
const feedsOf = new Map<string, number>();
for (let n = 0; n < count; n++) {
  const feed = makeFeed(n, count, seed);
  kinds.add(feed.kind);
  feedsOf.set(feed.kind, (feedsOf.get(feed.kind) ?? 0) + 1);
  const lost = missedByAll(feed);
  for (const [name, rule] of RULES) simulate(feed, rule, lost, seed + n, tallyOf(`${name}/${feed.kind}`));
}

/** Minutes within which a share of the entries was seen. */
const quantile = (delays: Uint32Array, share: number): number => {
  let rest = delays.reduce((sum, n) => sum + n, 0) * share;
  let step = 0;
  while (rest > (delays[step] ?? rest)) rest -= delays[step++] ?? 0;
  return (step * STEP_S) / 60;
};

const row = (name: string, parts: readonly Tally[], feeds: number): Record<string, string> => {
  const delays = emptyTally().delays;
  for (const part of parts)
    for (let n = 0; n < delays.length; n++) delays[n] = (delays[n] ?? 0) + (part.delays[n] ?? 0);
  const sum = (key: 'polls' | 'entries' | 'missed') => parts.reduce((total, part) => total + part[key], 0);
  const [polls, entries, missed] = [sum('polls'), sum('entries'), sum('missed')];
  return {
    rule: name,
    'polls per feed and day': (polls / feeds / 30).toFixed(1),
    'polls per entry': entries > 0 ? (polls / entries).toFixed(3) : '–',
    'median delay, min': entries > 0 ? quantile(delays, 0.5).toFixed(1) : '–',
    'p95 delay, min': entries > 0 ? quantile(delays, 0.95).toFixed(1) : '–',
    missed: String(missed),
    'missed, %': entries > 0 ? ((100 * missed) / entries).toFixed(3) : '–',
  };
};

console.log(`30 days of ${count} feeds, seed ${seed}`);
console.table(
  RULES.map(([name]) =>
    row(
      name,
      [...kinds].map((kind) => tallyOf(`${name}/${kind}`)),
      count,
    ),
  ),
);
for (const kind of kinds) {
  console.log(`${kind} (${feedsOf.get(kind)} feeds)`);
  console.table(RULES.map(([name]) => row(name, [tallyOf(`${name}/${kind}`)], feedsOf.get(kind) ?? 1)));
}
