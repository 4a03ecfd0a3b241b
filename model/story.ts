/** What is kept of an article to find its copies and its story. */
export interface StoryFingerprint {
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

/** A title and a plain text. */
export interface TitledText {
  readonly title: string;
  readonly text: string;
}

/** An article that waits for its story. */
export interface QueuedArticle extends StoryFingerprint {
  readonly id: number;
  readonly siteId: number;
  readonly publisher: string;
  /** Key of the news agency that the article credits. */
  readonly wire: string | null;
  readonly paywalled: boolean;
  /** When it was published; when we first saw it if that is unknown or later. */
  readonly at: Date;
  /** Earlier article on another site with the same text. */
  readonly sameTextAs: number | null;
  /** The story that it was taken out of; its fingerprint is to be made. */
  readonly leftStory: number | null;
}

/** An article in a story, as far as it may be an original. */
export interface StoryMember {
  readonly articleId: number;
  readonly storyId: number;
  /** The first article with this text: itself, if it is no copy. */
  readonly root: number;
  readonly origin: string;
}

export interface MemberFingerprint extends StoryMember {
  readonly siteId: number;
  readonly at: Date;
  readonly shingles: number;
  readonly signature: readonly number[];
}

/** A story that articles may join. */
export interface OpenStory {
  readonly id: number;
  readonly vector: TermVector;
  /** Articles that the vector is the mean of. */
  readonly articles: number;
  /** When its newest article came. */
  readonly lastAt: Date;
}

/** An article, and the story that it is put into. */
export interface Assignment {
  readonly article: QueuedArticle;
  readonly storyId: number;
  /** The first article with this text. */
  readonly copyOf: number | undefined;
  readonly origin: string;
  readonly bands: readonly number[];
}

/** An open story that got articles. */
export interface ChangedStory extends OpenStory {
  /** Its vector as stored; undefined if the story is new. */
  readonly before: TermVector | undefined;
}

export interface StoryMerge {
  readonly from: number;
  readonly into: number;
  /** The article that links them. */
  readonly by: number;
}

/** What was decided for a batch of articles. */
export interface Assignments {
  readonly assignments: readonly Assignment[];
  readonly changed: readonly ChangedStory[];
  readonly merges: readonly StoryMerge[];
}
