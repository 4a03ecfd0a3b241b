/** An article as `news.articles` has it, with what hangs on it; times as in JSON. */
export interface NinjsArticle {
  readonly id: number;
  readonly url: string;
  readonly final_url: string | null;
  readonly site: string;
  readonly title: string | null;
  readonly standfirst: string | null;
  readonly summary: string | null;
  readonly authors: readonly string[];
  readonly published_at: string | null;
  readonly first_seen_at: string;
  readonly ready_at: string;
  readonly content_changed_at: string | null;
  /** 1, and one more for each revision. */
  readonly version: number;
  readonly language: string | null;
  readonly section: string | null;
  readonly keywords: readonly string[];
  readonly image: string | null;
  readonly word_count: number | null;
  readonly paywalled: boolean;
  readonly body: string | null;
  readonly html: string | null;
  /** IPTC Genre code, such as genre:Opinion. */
  readonly genre: string | null;
  /** Name of the news agency whose report it is. */
  readonly wire_name: string | null;
  readonly entities: readonly NinjsEntity[];
  readonly topics: readonly NinjsTopic[];
  readonly media: readonly NinjsMedium[];
  readonly links: readonly { readonly url: string; readonly text: string }[];
  readonly alternates: readonly { readonly url: string; readonly language: string }[];
}

/** Its `ids` are those of docs/schema.md. */
export interface NinjsEntity {
  readonly type: 'person' | 'organization' | 'place';
  readonly key: string;
  readonly name: string;
  readonly ids: Readonly<Record<string, string>>;
}

export interface NinjsTopic {
  /** IPTC Media Topic code, such as medtop:20000337. */
  readonly qcode: string;
  readonly name: string;
  /** Confidence, 0 to 1. */
  readonly score: number;
  readonly source: 'publisher' | 'classifier';
}

export interface NinjsMedium {
  readonly kind: 'picture' | 'video' | 'audio';
  readonly url: string;
  readonly title?: string | null;
  readonly credit?: string | null;
  readonly type?: string | null;
  readonly bytes?: number | null;
  readonly duration_s?: number | null;
  readonly width?: number | null;
  readonly height?: number | null;
}
