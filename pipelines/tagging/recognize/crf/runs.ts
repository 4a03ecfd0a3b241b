import type { Word } from '../../tokens/tokenize.ts';
import type { WordForm } from './word-forms.ts';

/** Runs of consecutive capitalized words: for each word the first and last word of its run, or -1 outside runs. */
export interface Runs {
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** The same, with linking words such as "of", "for", "and" and "de" between capitalized words. */
  readonly linkedFirst: Int32Array;
  readonly linkedLast: Int32Array;
}

/** Longer runs are headlines or tables. */
const MAX_WORDS = 9;
const LINKS = new Set('of for and the de del du la al bin von van der dos da do di & on in'.split(' '));
const JOINS = /^[-‐‑–&]$/;

const endOfRun = (words: readonly Word[], forms: readonly WordForm[], starts: Uint8Array, from: number): number => {
  let last = from;
  for (;;) {
    const next = last + 1;
    if (next >= words.length || starts[next] === 1) return last;
    if (forms[next]?.capitalized) last = next;
    else if (
      JOINS.test(words[next]?.text ?? '') &&
      next + 1 < words.length &&
      starts[next + 1] !== 1 &&
      forms[next + 1]?.capitalized
    )
      last = next + 1;
    else return last;
  }
};

export function findRuns(words: readonly Word[], forms: readonly WordForm[], starts: Uint8Array): Runs {
  const make = () => new Int32Array(words.length).fill(-1);
  const runs = { first: make(), last: make(), linkedFirst: make(), linkedLast: make() };
  const strict: [number, number][] = [];
  for (let n = 0; n < words.length; n++) {
    if (!forms[n]?.capitalized) continue;
    const last = endOfRun(words, forms, starts, n);
    if (last - n < MAX_WORDS) {
      strict.push([n, last]);
      runs.first.fill(n, n, last + 1);
      runs.last.fill(last, n, last + 1);
    }
    n = last;
  }
  for (let k = 0; k < strict.length; ) {
    const first = strict[k]?.[0] ?? 0;
    let last = strict[k]?.[1] ?? 0;
    let next = k + 1;
    for (; next < strict.length; next++) {
      const [from, to] = strict[next] ?? [0, 0];
      if (from - last > 3 || to - first >= MAX_WORDS) break;
      let linked = true;
      for (let n = last + 1; n <= from && linked; n++)
        linked = starts[n] !== 1 && (n === from || LINKS.has(words[n]?.text ?? ''));
      if (!linked) break;
      last = to;
    }
    runs.linkedFirst.fill(first, first, last + 1);
    runs.linkedLast.fill(last, first, last + 1);
    k = next;
  }
  return runs;
}
