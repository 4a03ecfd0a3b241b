import { isFirst, LABELS as L, mayFollow, OUTSIDE } from './labels.ts';

export interface Transitions {
  /** Transition scores, from label (row) to label (column). */
  readonly between: Float32Array;
  readonly initial: Float32Array;
}

const NEVER = -1e9;

/** For each label, the labels it may follow. */
const BEFORE: readonly (readonly number[])[] = Array.from({ length: L }, (_, label) =>
  Array.from({ length: L }, (_, before) => before).filter((before) => mayFollow(before, label)),
);

/**
 * Returns a function that writes the most likely labels of the words from `from` to `to`
 * (exclusive) into `labels`. All sentences of a document share its arrays, because a typed array
 * takes longer to make than a sentence to label.
 * @param scores for every word of the document, a score per label
 */
export function sentenceLabeler(
  scores: Float32Array,
  { between, initial }: Transitions,
  labels: Uint8Array,
): (from: number, to: number) => void {
  let best = new Float64Array(L);
  let next = new Float64Array(L);
  const back = new Uint8Array(labels.length * L);
  return (from, to) => {
    const length = to - from;
    for (let t = 0; t < L; t++)
      best[t] = t === OUTSIDE || isFirst(t) ? (scores[from * L + t] as number) + (initial[t] as number) : NEVER;
    for (let n = 1; n < length; n++) {
      const row = (from + n) * L;
      for (let t = 0; t < L; t++) {
        let most = Number.NEGATIVE_INFINITY;
        let before = 0;
        for (const s of BEFORE[t] as readonly number[]) {
          const score = (best[s] as number) + (between[s * L + t] as number);
          if (score > most) {
            most = score;
            before = s;
          }
        }
        next[t] = most + (scores[row + t] as number);
        back[n * L + t] = before;
      }
      [best, next] = [next, best];
    }
    let label = 0;
    for (let t = 1; t < L; t++) if ((best[t] as number) > (best[label] as number)) label = t;
    for (let n = length - 1; n >= 0; n--) {
      labels[from + n] = label;
      label = back[n * L + label] as number;
    }
  };
}
