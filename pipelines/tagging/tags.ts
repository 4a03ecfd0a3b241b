export type EntityType = 'person' | 'organization' | 'place';

export interface Mention {
  readonly in: 'title' | 'text';
  /** UTF-16 indices into the title or text. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A name of an entity in the tables. */
export interface Alias {
  readonly name: string;
  /** ISO 639-1; present if only texts in this language use the name. */
  readonly language?: string;
}

export interface TaggedEntity {
  readonly type: EntityType;
  readonly name: string;
  /** Slug of the canonical name, unique per type and stable across documents. */
  readonly key: string;
  /** Empty for a country mentioned only by its demonym. */
  readonly mentions: Mention[];
  /** From 0 to 1. */
  readonly salience: number;
  /** Ids in other registers: iso2, geonames, ticker … */
  readonly ids: Record<string, string>;
  /** Other names in the tables; on request only. */
  readonly aliases?: readonly Alias[];
  /**
   * Texts of mentions that mean the entity in this document only, such as a part of its name or an
   * ordinary word; on request only.
   */
  readonly shortForms?: readonly string[];
  /** How the entity was found and why it was linked this way; on request only. */
  readonly reason?: string;
}

export interface TaggedTopic {
  /** An IPTC Media Topic, such as medtop:20000002. */
  readonly qcode: string;
  readonly name: string;
  /** From 0 to 1. */
  readonly score: number;
  readonly source: 'publisher' | 'classifier';
  /** What the publisher says, or the words that decided; on request only. */
  readonly reason?: string;
}

export interface Tags {
  /** ISO 639-1 if the language has such a code; `und` if the text is too short to tell. */
  readonly language: string;
  readonly entities: TaggedEntity[];
  readonly topics: TaggedTopic[];
}

export interface TagInput {
  readonly title: string;
  readonly text: string;
  /** The language declared by the page or feed. */
  readonly language?: string;
  readonly keywords?: string[];
  readonly section?: string;
  readonly url?: string;
}

export interface TagOptions {
  /** Minimum score of topics. Defaults to the calibrated threshold; 0 returns every candidate. */
  readonly minTopicScore?: number;
  /** Whether to include reasons, which takes longer. */
  readonly reasons?: boolean;
  /** Whether to include the entities' other names. */
  readonly aliases?: boolean;
}

export interface Tagger {
  readonly version: string;
  tag(input: TagInput, options?: TagOptions): Tags;
}
