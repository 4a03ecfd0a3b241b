import { createRandom } from './random.ts';
import type { Rule } from './rules.ts';
import { answers, SPAN, type WorldFeed } from './world.ts';

/** Where the delays of entries are counted, ten seconds a step. */
export const STEP_S = 10;
const MAX_DELAY_S = 40 * 24 * 3600;

export interface Tally {
  polls: number;
  /** Published while the clock ran. */
  entries: number;
  /** Seen by somebody who asks every minute, and not by this rule. */
  missed: number;
  readonly delays: Uint32Array;
}

export function emptyTally(): Tally {
  return {
    polls: 0,
    entries: 0,
    missed: 0,
    delays: new Uint32Array(MAX_DELAY_S / STEP_S + 1),
  };
}

const TRANSIENT = 0.005; // share of requests that fail for no lasting reason

/** How many of the ascending `times` are at or before a moment, from a position on that is known to be. */
const countUntil = (times: Float64Array, at: number, from: number): number => {
  let position = from;
  while (position < times.length && (times[position] ?? 0) <= at) position++;
  return position;
};

/** Entries that a poller of one minute misses as well. */
export function missedByAll(feed: WorldFeed): Uint8Array {
  const { times, window } = feed;
  const missed = new Uint8Array(times.length);
  for (let n = 0; n + window < times.length; n++) {
    let tick = Math.ceil(Math.max(times[n] ?? 0, 0) / 60) * 60;
    while (!answers(feed, tick, true) && tick < SPAN) tick += 60;
    if ((times[n + window] ?? 0) <= tick) missed[n] = 1;
  }
  return missed;
}

/** Polls one feed for thirty days by a rule, and for two more to see the last entries. */
export function simulate(feed: WorldFeed, rule: Rule, lost: Uint8Array, seed: number, tally: Tally): void {
  const { times, window } = feed;
  const random = createRandom(seed);
  const next = rule(feed, random);
  let seen = 0;
  let position = 0;
  let movedAlong = false;
  let redirected = 0;
  let first = true;
  for (let at = 3600 * random(); at < SPAN + 2 * 86_400; ) {
    if (at < SPAN) tally.polls++;
    const answered = answers(feed, at, movedAlong) && random() >= TRANSIENT;
    position = countUntil(times, at, position);
    let overlap: { known: number; fresh: number } | undefined;
    if (answered) {
      if (feed.movesAt !== undefined && at >= feed.movesAt && ++redirected >= 3) movedAlong = true;
      const start = Math.max(position - window, 0);
      const from = Math.max(seen, start);
      if (first || position > seen) overlap = { known: from - start, fresh: position - from };
      for (let n = seen; n < position; n++) {
        const time = times[n] ?? 0;
        if (time < 0 || time >= SPAN) continue;
        tally.entries++;
        if (n >= from) {
          const step = Math.floor((at - time) / STEP_S);
          tally.delays[step] = (tally.delays[step] ?? 0) + 1;
        } else if (!lost[n]) tally.missed++;
      }
      seen = position;
      first = false;
    }
    const end = position;
    at += next({ at, answered, overlap, published: () => times.subarray(Math.max(end - window, 0), end) });
  }
  // What this rule has not come to see at all.
  for (let n = seen; n < times.length; n++) {
    const time = times[n] ?? 0;
    if (time >= 0 && time < SPAN && !(feed.kind === 'dead')) {
      tally.entries++;
      if (!lost[n]) tally.missed++;
    }
  }
}
