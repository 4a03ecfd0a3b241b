import type { FeatureTable } from './feature-table.ts';

/** The training sentences in flat arrays: feature numbers, labels and boundaries. */
export interface Sequences {
  /** Feature numbers of all words. */
  readonly features: Int32Array;
  /** End of each word's features. */
  readonly featureEnds: Int32Array;
  readonly labels: Uint8Array;
  /** First word of each sentence, and the end of the last one. */
  readonly from: Int32Array;
  readonly to: Int32Array;
}

export interface FeaturedDocument {
  readonly values: Int32Array;
  readonly ends: Int32Array;
  readonly starts: Uint8Array;
  readonly labels: Uint8Array;
  readonly until: number;
  /** Index of its data set; set 0 has the annotation style to learn. */
  readonly set: number;
}

/**
 * Builds the training sequences. Data sets differ in annotation style: how much is left unannotated
 * and what counts as one name. For all sets but the first, each feature is duplicated as a feature
 * of that set alone. The copies absorb the style of the set and are discarded after training (H.
 * Daumé, "Frustratingly easy domain adaptation", ACL 2007).
 */
export function createSequences(documents: readonly FeaturedDocument[], table: FeatureTable): Sequences {
  const words = documents.reduce((sum, { until }) => sum + until, 0);
  const most = documents.reduce((sum, { ends, until }) => sum + (until > 0 ? (ends[until - 1] ?? 0) : 0), 0);
  const features = new Int32Array(most * 2);
  const featureEnds = new Int32Array(words);
  const labels = new Uint8Array(words);
  const from: number[] = [];
  const to: number[] = [];
  let word = 0;
  let length = 0;
  for (const document of documents) {
    let at = 0;
    for (let n = 0; n < document.until; n++) {
      if (n === 0 || document.starts[n] === 1) {
        if (n > 0) to.push(word);
        from.push(word);
      }
      for (const end = document.ends[n] ?? 0; at < end; at++) {
        const number = table.numberOf(document.values[at] ?? 0);
        if (number < 0) continue;
        features[length++] = number;
        if (document.set > 0) features[length++] = number + document.set * table.size;
      }
      featureEnds[word] = length;
      labels[word] = document.labels[n] ?? 0;
      word++;
    }
    if (document.until > 0) to.push(word);
  }
  return {
    features: features.slice(0, length),
    featureEnds,
    labels,
    from: Int32Array.from(from),
    to: Int32Array.from(to),
  };
}
