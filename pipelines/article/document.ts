import type { Outcome } from '../../config/outcomes.ts';
import type { SiteRule } from '../../config/site-rules/index.ts';
import type { Medium } from '../../model/medium.ts';
import type { EntryDate, StatedDate } from '../../model/stated-date.ts';

export type DateSource = 'json-ld' | 'meta' | 'time' | 'text' | 'feed' | 'url';

/** Where a field of an article comes from. `page` means its visible text and how its elements are marked. */
export type FieldSource = 'json-ld' | 'meta' | 'page' | 'feed';

/** The source of each field that has a value. */
export type FieldSources = Readonly<
  Partial<
    Record<'title' | 'authors' | 'modified' | 'section' | 'keywords' | 'language' | 'summary' | 'image', FieldSource>
  >
>;

export type ArticleKind =
  | 'news'
  | 'opinion'
  | 'analysis'
  | 'review'
  | 'interview'
  | 'live_blog'
  | 'press_release'
  | 'sponsored'
  | 'obituary'
  | 'service';

/** The kind of an article, and the sign that decided. */
export interface KindOfArticle {
  readonly kind: ArticleKind;
  /** Such as "section: Opinion"; absent if there is no sign, which makes it news. */
  readonly kindReason?: string;
}

/** A link in the text of an article. */
export interface Link {
  /** Normalized (see model/url/normalize.ts). */
  readonly url: string;
  /** Its words; '' for a link without any. */
  readonly text: string;
}

/** The same article in another language, or for another region. */
export interface Alternate {
  /** Language tag (BCP 47), such as fr or pt-BR. */
  readonly language: string;
  readonly url: string;
}

/** When an article was published, and what states it. */
export interface Publication extends StatedDate {
  readonly source: DateSource;
}

/** What the entry of the feed says about the article. */
export interface ArticleHints extends EntryDate {
  readonly title?: string;
  readonly authors?: string[];
  readonly language?: string;
  /** IANA time zone for times without one. */
  readonly timeZone?: string;
  readonly contentHtml?: string;
  readonly media?: readonly Medium[];
  /** The current time; the machine's clock if undefined. Dates more than a day later are ignored. */
  readonly now?: Date;
}

/** A fetched page. */
export interface ArticleInput {
  readonly body: Uint8Array;
  readonly contentType?: string;
  /** The final URL, after redirects. */
  readonly url: string;
  readonly rules?: readonly SiteRule[];
  readonly hints?: ArticleHints;
}

/** What a site rule can find on a page. Elements it strips need not be on every page. */
export type RulePart = 'body' | 'title' | 'date';

/** How a site rule fared on one page. */
export interface RuleReport {
  /** The name of the rule: its first domain and the day it begins. */
  readonly rule: string;
  readonly found: readonly RulePart[];
  /** Parts that the rule names and the page lacks. They are extracted as on any other page. */
  readonly missed: readonly RulePart[];
}

/** An extracted article. */
export interface ArticleDocument extends KindOfArticle {
  readonly url: string;
  readonly canonicalUrl?: string;
  readonly title: string;
  readonly authors: string[];
  readonly published?: Publication;
  readonly modified?: Date;
  readonly siteName?: string;
  readonly section?: string;
  readonly keywords: string[];
  readonly language?: string;
  readonly summary?: string;
  /** What the page sets between headline and text, paragraphs joined by a blank line. The text begins with it. */
  readonly standfirst?: string;
  /** Paragraphs joined by a blank line. */
  readonly text: string;
  /** The same body as sanitized HTML, safe to display. */
  readonly html: string;
  readonly image?: string;
  /** Pictures, videos and recordings; see `mediaOf`. */
  readonly media: readonly Medium[];
  /** Links in the text to other pages. */
  readonly links: readonly Link[];
  /** The article in other languages, as the page declares them. */
  readonly alternates: readonly Alternate[];
  readonly wordCount: number;
  /** Sources of the fields, except those of `published` and the body, which have their own property. */
  readonly sources?: FieldSources;
  readonly bodySource: 'page' | 'feed';
  /** What the site rule found; absent for sites without a rule. */
  readonly siteRule?: RuleReport;
  /** The next page of a multi-page article. The caller fetches the pages and joins them. */
  readonly nextPageUrl?: string;
  /** ok, paywall, consent_wall, bot_wall, too_short or not_an_article. */
  readonly outcome: Outcome;
}
