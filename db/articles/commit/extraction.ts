import type { Outcome } from '../../../config/outcomes.ts';
import type { StatedDate } from '../../../model/stated-date.ts';
import type { StoryFingerprint } from '../../../model/story.ts';
import type { UrlKey } from '../../../model/url/canonicalize-url.ts';
import type { Claim } from '../../claims/claims.ts';
import type { HostTime } from '../../hosts/response-times.ts';
import type { Bar } from '../../urls/barred-urls.ts';
import type { StoredPage } from '../pages.ts';
import type { ArticleTags } from './article-tags.ts';
import type { Attachments } from './attachments.ts';

/** Language, entities and topics of a text, and what decides its story. */
export interface TextTags extends Omit<ArticleTags, 'articleId'> {
  /** Undefined for an article that has a story. */
  readonly fingerprint: StoryFingerprint | undefined;
  /** Milliseconds that tagging took. */
  readonly ms: number;
}

export interface Extraction {
  readonly stage: 'articles' | 'reprocess';
  readonly outcome: Outcome;
  readonly httpStatus: number | undefined;
  readonly ms: number;
  readonly detail?: string | undefined;
  readonly finalUrl: UrlKey | undefined;
  readonly canonicalUrl: UrlKey | undefined;
  /** Final URL of the failed fetch, if the text is from the feed. */
  readonly failedAt?: UrlKey | undefined;
  readonly title: string;
  readonly authors: readonly string[];
  readonly section: string | undefined;
  readonly keywords: readonly string[];
  readonly language: string | undefined;
  readonly summary: string | undefined;
  readonly image: string | undefined;
  /** See the column of news.articles. */
  readonly kind: string;
  readonly kindReason: string | undefined;
  /** Key of the news agency whose report it is. */
  readonly wire?: string | undefined;
  readonly wordCount: number;
  readonly paywalled: boolean;
  readonly bodySource: 'page' | 'feed';
  /** Feed that carried the text; undefined if it is from the page. */
  readonly bodyFeedId: number | undefined;
  readonly published: (StatedDate & { readonly source: string }) | undefined;
  readonly modifiedAt: Date | undefined;
  /** Source of each field. */
  readonly sources?: Readonly<Record<string, string>> | undefined;
  /** The beginning of the text. */
  readonly standfirst: string | undefined;
  readonly text: string;
  readonly html: string;
  readonly attachments: Attachments;
  /** Digest of the text with white space normalized. */
  readonly contentDigest: Buffer;
  readonly extractorVersion: string;
  readonly pages: readonly StoredPage[];
  /** Response times of hosts to store, see response-times.ts. */
  readonly hostTimes?: readonly HostTime[] | undefined;
  /** Undefined if the text could not be tagged; the article is then due at stage `tags`. */
  readonly tags?: TextTags | undefined;
}

export type ExtractionResult =
  | 'extracted'
  | 'unchanged'
  | 'duplicate_url'
  | 'duplicate_content'
  | 'leads_elsewhere'
  | 'unwanted'
  | Bar
  | 'superseded';

/** An extraction, and the claim under which it was made. */
export interface ExtractedArticle {
  readonly claim: Claim;
  readonly extraction: Extraction;
}

/** The metadata of an article: its columns, and what they get of an extraction. */
export const METADATA: Readonly<Record<string, (extraction: Extraction) => unknown>> = {
  final_url: ({ finalUrl }) => finalUrl?.url,
  canonical_url: ({ canonicalUrl }) => canonicalUrl?.url,
  title: ({ title }) => title,
  authors: ({ authors }) => authors,
  section: ({ section }) => section,
  keywords: ({ keywords }) => keywords,
  declared_language: ({ language }) => language,
  summary: ({ summary }) => summary,
  image: ({ image }) => image,
  kind: ({ kind }) => kind,
  kind_reason: ({ kindReason }) => kindReason,
  wire: ({ wire }) => wire,
  // In characters as Postgres counts them: code points.
  standfirst_length: ({ standfirst }) => standfirst && [...standfirst].length,
  word_count: ({ wordCount }) => wordCount,
  paywalled: ({ paywalled }) => paywalled,
  body_source: ({ bodySource }) => bodySource,
  body_feed_id: ({ bodyFeedId }) => bodyFeedId,
  published_at: ({ published }) => published?.at,
  published_source: ({ published }) => published?.source,
  published_precision: ({ published }) => published?.precision,
  published_offset: ({ published }) => published?.offsetMinutes,
  modified_at: ({ modifiedAt }) => modifiedAt,
};

/** Returns the metadata of an article by column. */
export function metadataOf(extraction: Extraction): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(METADATA).map(([column, read]) => [column, read(extraction) ?? null]));
}
