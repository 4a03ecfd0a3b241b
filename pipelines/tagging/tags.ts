export type EntityType = 'person' | 'organization' | 'place';

export interface Mention {
  readonly in: 'title' | 'text';
  /** UTF-16 indices into the title or text. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A name that the tables have for an entity. */
export interface Alias {
  readonly name: string;
  /** ISO 639-1; there when texts of no other language use it. */
  readonly language?: string;
}

export interface TaggedEntity {
  readonly type: EntityType;
  readonly name: string;
  /** Slug of the canonical name, unique per type and stable across documents. */
  readonly key: string;
  /** Empty for a country known only by its demonym. */
  readonly mentions: Mention[];
  /** 0 to 1. */
  readonly salience: number;
  /** What other registers call it: iso2, geonames, ticker … */
  readonly ids: Record<string, string>;
  /** What else the tables call it; on request only. */
  readonly aliases?: readonly Alias[];
  /** Texts of mentions that mean it in this document only: part of its name, an ordinary word; on request only. */
  readonly shortForms?: readonly string[];
  /** How it was found and what decided what it means, in words; on request only. */
  readonly reason?: string;
}

export interface TaggedTopic {
  /** An IPTC Media Topic, as medtop:20000002. */
  readonly qcode: string;
  readonly name: string;
  /** 0 to 1. */
  readonly score: number;
  readonly source: 'publisher' | 'classifier';
  /** What the publisher says, or the words of the text that decided; on request only. */
  readonly reason?: string;
}

export interface Tags {
  /** ISO 639-1 where there is one; `und` when the text is too short to tell. */
  readonly language: string;
  readonly entities: TaggedEntity[];
  readonly topics: TaggedTopic[];
}

export interface TagInput {
  readonly title: string;
  readonly text: string;
  /** As the page or feed declares it. */
  readonly language?: string;
  readonly keywords?: string[];
  readonly section?: string;
  readonly url?: string;
}

export interface TagOptions {
  /** Topics below it are left out; the calibrated threshold when absent, every candidate at 0. */
  readonly minTopicScore?: number;
  /** Whether entities and topics say what decided; it takes longer. */
  readonly reasons?: boolean;
  /** Whether entities have the other names that the tables know. */
  readonly aliases?: boolean;
}

export interface Tagger {
  readonly version: string;
  tag(input: TagInput, options?: TagOptions): Tags;
}
