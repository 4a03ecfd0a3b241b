/** What is kept of an article to find its copies and its story. */
export interface StoryPrint {
  readonly language: string;
  /** Distinct runs of three words in the text. */
  readonly shingles: number;
  /** 60 int4; empty for short texts, whose copies only the digest of the text finds. */
  readonly signature: readonly number[];
  /** Hashes (int4) of at most 60 terms, heaviest first. Languages share none. */
  readonly terms: readonly number[];
  /** Weights of the terms in this article alone, without their frequency in the news. */
  readonly weights: readonly number[];
}

/** An article or a story as weighted terms: of unit length, at most 40 terms, heaviest first. */
export interface TermVector {
  readonly terms: readonly number[];
  readonly weights: readonly number[];
}
