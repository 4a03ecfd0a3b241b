import { LABELS as L, mayFollow, OUTSIDE } from '../../../pipelines/tagging/recognize/crf/labels.ts';
import { createRandom } from '../../random.ts';
import type { Sequences } from './sequences.ts';

/** Weights of a linear-chain CRF: one per feature and label, and one per pair of neighboring labels. */
export interface CrfWeights {
  readonly features: Float32Array;
  /** Transition weights, from label (row) to label (column). */
  readonly transitions: Float32Array;
  readonly initial: Float32Array;
}

export interface TrainingOptions {
  readonly epochs: number;
  readonly rate: number;
  /** Share of features left out at random each time a word is seen. */
  readonly dropout: number;
  readonly seed: number;
  /** Number of last epochs whose final weights are averaged. */
  readonly averaged: number;
  readonly onEpoch?: (epoch: number, seconds: number) => void;
}

const MAX_FEATURES = 320;
const SMALL_GRADIENT = 1e-3;
const EPSILON = 1e-2;

/**
 * Maximizes the likelihood of the labels by stochastic gradient descent, one sentence per step,
 * with AdaGrad step sizes and feature dropout. The same input and options give the same weights.
 */
export function trainCrf(sequences: Sequences, size: number, options: TrainingOptions): CrfWeights {
  const { features, featureEnds, labels, from, to } = sequences;
  const { epochs, rate, dropout, seed, averaged } = options;
  const random = createRandom(seed);
  const W = new Float32Array(size * L);
  const G = new Float32Array(size * L).fill(EPSILON);
  const A = new Float32Array(L * L);
  const GA = new Float32Array(L * L).fill(EPSILON);
  const A0 = new Float32Array(L);
  const G0 = new Float32Array(L).fill(EPSILON);
  const sum = {
    features: new Float32Array(size * L),
    transitions: new Float32Array(L * L),
    initial: new Float32Array(L),
  };
  const allowed = Array.from({ length: L * L }, (_, q) => mayFollow(Math.floor(q / L), q % L));
  const opens = Array.from({ length: L }, (_, t) => mayFollow(OUTSIDE, t));

  let longest = 0;
  from.forEach((first, s) => {
    longest = Math.max(longest, (to[s] ?? 0) - first);
  });
  const E = new Float64Array(longest * L);
  const alpha = new Float64Array(longest * L);
  const beta = new Float64Array(longest * L);
  const scale = new Float64Array(longest);
  const X = new Float64Array(L * L);
  const X0 = new Float64Array(L);
  const P = new Float64Array(L);
  const PA = new Float64Array(L * L);
  const kept = new Int32Array(longest * MAX_FEATURES);
  const keptCount = new Int32Array(longest);
  const order = Int32Array.from(from, (_, s) => s);
  const spared = 1 / (1 - dropout);

  const learn = (first: number, n: number) => {
    for (let i = 0; i < n; i++) {
      const o = i * L;
      for (let t = 0; t < L; t++) E[o + t] = 0;
      const word = first + i;
      const end = featureEnds[word] as number;
      const base = i * MAX_FEATURES;
      let count = 0;
      for (let j = word === 0 ? 0 : (featureEnds[word - 1] as number); j < end; j++) {
        if (random() < dropout || count >= MAX_FEATURES) continue;
        const h = (features[j] as number) * L;
        kept[base + count++] = h;
        for (let t = 0; t < L; t++) (E[o + t] as number) += W[h + t] as number;
      }
      keptCount[i] = count;
      let most = -1e18;
      for (let t = 0; t < L; t++) {
        const e = (E[o + t] as number) * spared;
        E[o + t] = e;
        if (e > most) most = e;
      }
      for (let t = 0; t < L; t++) E[o + t] = Math.exp(Math.max(-60, (E[o + t] as number) - most));
    }
    for (let t = 0; t < L; t++) X0[t] = opens[t] ? Math.exp(A0[t] as number) : 0;
    for (let q = 0; q < L * L; q++) X[q] = allowed[q] ? Math.exp(A[q] as number) : 0;
    let z = 0;
    for (let t = 0; t < L; t++) {
      const v = (X0[t] as number) * (E[t] as number);
      alpha[t] = v;
      z += v;
    }
    scale[0] = z;
    for (let t = 0; t < L; t++) (alpha[t] as number) /= z;
    for (let i = 1; i < n; i++) {
      z = 0;
      const o = i * L;
      const p = o - L;
      for (let t = 0; t < L; t++) {
        let v = 0;
        for (let s = 0; s < L; s++) v += (alpha[p + s] as number) * (X[s * L + t] as number);
        v *= E[o + t] as number;
        alpha[o + t] = v;
        z += v;
      }
      scale[i] = z;
      for (let t = 0; t < L; t++) (alpha[o + t] as number) /= z;
    }
    for (let t = 0; t < L; t++) beta[(n - 1) * L + t] = 1;
    for (let i = n - 2; i >= 0; i--) {
      const o = i * L;
      const q = o + L;
      for (let s = 0; s < L; s++) {
        let v = 0;
        for (let t = 0; t < L; t++) v += (X[s * L + t] as number) * (E[q + t] as number) * (beta[q + t] as number);
        beta[o + s] = v / (scale[i + 1] as number);
      }
    }
    PA.fill(0);
    for (let i = 0; i < n; i++) {
      const o = i * L;
      const gold = labels[first + i] as number;
      let total = 0;
      for (let t = 0; t < L; t++) {
        const v = (alpha[o + t] as number) * (beta[o + t] as number);
        P[t] = v;
        total += v;
      }
      let largest = 0;
      for (let t = 0; t < L; t++) {
        const g = (P[t] as number) / total - (t === gold ? 1 : 0);
        P[t] = g;
        if (Math.abs(g) > largest) largest = Math.abs(g);
      }
      if (i === 0) {
        for (let t = 0; t < L; t++) {
          if (!opens[t]) continue;
          const g = P[t] as number;
          const squares = (G0[t] as number) + g * g;
          G0[t] = squares;
          (A0[t] as number) -= (rate * g) / Math.sqrt(squares);
        }
      } else {
        const p = o - L;
        for (let s = 0; s < L; s++) {
          const a = alpha[p + s] as number;
          if (a < 1e-6) continue;
          for (let t = 0; t < L; t++) {
            const q = s * L + t;
            (PA[q] as number) +=
              (a * (X[q] as number) * (E[o + t] as number) * (beta[o + t] as number)) / (scale[i] as number);
          }
        }
        (PA[(labels[first + i - 1] as number) * L + gold] as number) -= 1;
      }
      if (largest < 2 * SMALL_GRADIENT) continue;
      const base = i * MAX_FEATURES;
      const count = keptCount[i] as number;
      for (let t = 0; t < L; t++) {
        const g = P[t] as number;
        if (g < SMALL_GRADIENT && g > -SMALL_GRADIENT) continue;
        const square = g * g;
        const step = rate * g;
        for (let j = 0; j < count; j++) {
          const h = (kept[base + j] as number) + t;
          const squares = (G[h] as number) + square;
          G[h] = squares;
          (W[h] as number) -= step / Math.sqrt(squares);
        }
      }
    }
    for (let q = 0; q < L * L; q++) {
      const g = PA[q] as number;
      if (g === 0 || !allowed[q]) continue;
      const squares = (GA[q] as number) + g * g;
      GA[q] = squares;
      (A[q] as number) -= (rate * g) / Math.sqrt(squares);
    }
  };

  for (let epoch = 0; epoch < epochs; epoch++) {
    const began = performance.now();
    for (let n = order.length - 1; n > 0; n--) {
      const other = Math.floor(random() * (n + 1));
      const kept = order[n] as number;
      order[n] = order[other] as number;
      order[other] = kept;
    }
    for (const s of order) learn(from[s] as number, (to[s] as number) - (from[s] as number));
    if (epoch >= epochs - averaged) {
      for (let h = 0; h < W.length; h++) (sum.features[h] as number) += (W[h] as number) / averaged;
      for (let q = 0; q < L * L; q++) (sum.transitions[q] as number) += (A[q] as number) / averaged;
      for (let t = 0; t < L; t++) (sum.initial[t] as number) += (A0[t] as number) / averaged;
    }
    options.onEpoch?.(epoch, (performance.now() - began) / 1000);
  }
  return sum;
}
