import { createRandom } from './random.ts';

export const HOUR = 3600;
export const DAY = 24 * HOUR;
/** Seconds that are simulated. */
export const SPAN = 30 * DAY;
/** Before the clock starts, feeds have published for this long. */
const HISTORY = 60 * DAY;

export type Kind = 'hourly × 30' | '5–20 a day' | 'daily or less' | 'bursts' | 'dead';

/** A feed of the simulated world; times are seconds from the start, those before it negative. */
export interface WorldFeed {
  readonly kind: Kind;
  /** When its entries are published, ascending. */
  readonly times: Float64Array;
  /** Entries its document holds. */
  readonly window: number;
  /** What its document asks for in seconds, as `ttl` does; 0 when it asks for nothing. */
  readonly ttl: number;
  /** Whether its entries have dates. */
  readonly dated: boolean;
  /** When it does not answer. */
  readonly away: readonly (readonly [from: number, to: number])[];
  /** When it moves: its old address redirects for a week and is not found after that. */
  readonly movesAt: number | undefined;
}

const MOVED_FOR = 7 * DAY;

/** Whether a request to the old or the new address of a feed is answered at a moment. */
export function answers(feed: WorldFeed, at: number, movedAlong: boolean): boolean {
  return (
    !feed.away.some(([from, to]) => at >= from && at < to) &&
    (movedAlong || feed.movesAt === undefined || at < feed.movesAt + MOVED_FOR)
  );
}

/** Feed `number` of `count`: a tenth hourly × 30 entries, a fifth 5–20 a day, … as the shares below. */
export function makeFeed(number: number, count: number, seed: number): WorldFeed {
  const random = createRandom(seed + number * 7919);
  const share = number / count;
  const kind: Kind =
    share < 0.1
      ? 'hourly × 30'
      : share < 0.3
        ? '5–20 a day'
        : share < 0.7
          ? 'daily or less'
          : share < 0.8
            ? 'bursts'
            : 'dead';
  const fate = random();
  const from = DAY * (1 + 20 * random());
  return {
    kind,
    times: Float64Array.from(TIMES[kind](random)).sort(),
    window: kind === '5–20 a day' ? 10 + Math.floor(30 * random()) : kind === 'daily or less' ? 10 : 20,
    ttl: kind !== 'dead' && random() < 0.15 ? DAY : 0,
    dated: random() < 0.9,
    away:
      kind === 'dead' && random() < 0.5 ? [[0, SPAN]] : fate < 0.02 ? [[from, from + DAY * (0.1 + 5 * random())]] : [],
    movesAt: fate >= 0.02 && fate < 0.03 ? from : undefined,
  };
}

type Times = (random: () => number) => number[];

/** Most of a day's entries come in its fourteen busy hours, which begin somewhere else for each feed. */
const daily = (perDay: number, random: () => number): number[] => {
  const morning = DAY * random();
  const times: number[] = [];
  for (let at = -HISTORY; at < SPAN; ) {
    at += (-Math.log(1 - random()) * DAY) / (perDay * 1.5);
    const ofDay = (((at - morning) % DAY) + DAY) % DAY;
    const busy = ofDay < 14 * HOUR;
    if (random() < (busy ? 1 : 0.2)) times.push(at);
  }
  return times.filter((at) => at < SPAN);
};

const TIMES: Readonly<Record<Kind, Times>> = {
  'hourly × 30': (random) => {
    const times: number[] = [];
    for (let hour = -3 * DAY; hour < SPAN; hour += HOUR)
      for (let n = 0; n < 30; n++) times.push(hour + HOUR * random());
    return times;
  },
  '5–20 a day': (random) => daily(5 + 15 * random(), random),
  'daily or less': (random) => daily(1 / (1 + 9 * random() ** 2), random),
  bursts: (random) => {
    const perDay = 1 + 3 * random();
    const times: number[] = [];
    for (let at = -14 * DAY; at < SPAN; at += (-Math.log(1 - random()) * DAY) / perDay)
      for (let n = 0; n < 15; n++) times.push(at + 300 * random());
    return times.filter((at) => at < SPAN);
  },
  dead: (random) => Array.from({ length: 10 }, () => -HISTORY - 100 * DAY * random()),
};
