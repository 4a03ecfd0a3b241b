/** A picture, video or recording of an item. */
export interface OutgoingFile {
  readonly url: string;
  /** Media type, such as audio/mpeg. */
  readonly type?: string | undefined;
  readonly medium: 'image' | 'video' | 'audio';
  readonly title?: string | undefined;
  readonly credit?: string | undefined;
  readonly bytes?: number | undefined;
  readonly durationS?: number | undefined;
  /** In pixels. */
  readonly width?: number | undefined;
  readonly height?: number | undefined;
}

export interface OutgoingTopic {
  /** IPTC Media Topic code, such as medtop:20000337. */
  readonly qcode: string;
  readonly name: string;
}

/** An item of a feed that is written. Texts are plain unless their name says HTML. */
export interface OutgoingItem {
  /** An absolute IRI that never changes and that no other item has. */
  readonly id: string;
  readonly url: string;
  readonly title: string;
  /** Domain of the site that the item is from. */
  readonly site: string;
  readonly authors: readonly string[];
  /** As the site states it. */
  readonly published?: Date | undefined;
  /** The last change, if there was one. */
  readonly updated?: Date | undefined;
  /** When it came into the feed. */
  readonly added: Date;
  readonly summary?: string | undefined;
  /** Sanitized, with absolute links. */
  readonly contentHtml: string;
  readonly topics: readonly OutgoingTopic[];
  readonly files: readonly OutgoingFile[];
  /** URL of the main picture. */
  readonly image?: string | undefined;
  /** ISO 639-1. */
  readonly language?: string | undefined;
}

/** What a feed says of itself. */
export interface OutgoingFeed {
  /** An absolute IRI that never changes. */
  readonly id: string;
  readonly title: string;
  /** URL of the page that the feed is about. */
  readonly link?: string | undefined;
  /** URL of the feed. */
  readonly self?: string | undefined;
  /** ISO 639-1, if all items are in one language. */
  readonly language?: string | undefined;
  /** The last change of the feed or of one of its items. */
  readonly updated: Date;
}

/** Writes a feed in pieces, so that only one item at a time is in memory. */
export interface FeedFormatWriter {
  readonly head: (feed: OutgoingFeed) => string;
  readonly item: (item: OutgoingItem) => string;
  /** Between two items. */
  readonly separator: string;
  readonly end: string;
}
