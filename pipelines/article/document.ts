import type { Outcome } from '../../config/outcomes.ts';
import type { SiteRule } from '../../config/site-rules/index.ts';
import type { Precision } from '../text/dates/parse-date.ts';

export type DateSource = 'json-ld' | 'meta' | 'time' | 'text' | 'feed' | 'url';

/** Where a field of an article comes from; `page` is what the page shows, and how its elements are marked. */
export type FieldSource = 'json-ld' | 'meta' | 'page' | 'feed';

export type FieldSources = Readonly<
  Partial<
    Record<'title' | 'authors' | 'modified' | 'section' | 'keywords' | 'language' | 'summary' | 'image', FieldSource>
  >
>;

export interface Publication {
  readonly at: Date;
  readonly source: DateSource;
  readonly precision: Precision;
}

/** What the feed's entry already says about the article. */
export interface ArticleHints {
  readonly title?: string;
  readonly published?: Date;
  readonly authors?: string[];
  readonly language?: string;
  /** IANA zone for times that state none. */
  readonly timeZone?: string;
  readonly contentHtml?: string;
  /** The present, by a clock that can be trusted; the machine's own when undefined. Later dates are not believed. */
  readonly now?: Date;
}

export interface ArticleInput {
  readonly body: Uint8Array;
  readonly contentType?: string;
  /** The final URL, after redirects. */
  readonly url: string;
  readonly rules?: readonly SiteRule[];
  readonly hints?: ArticleHints;
}

/** What a rule can find on a page. What it strips need not be on every page. */
export type RulePart = 'body' | 'title' | 'date';

/** What became of a site's rule on one of its pages. */
export interface RuleReport {
  /** The rule's first domain and the day it begins: what it is called. */
  readonly rule: string;
  readonly found: readonly RulePart[];
  /** What it names and the page does not have; this was read as on any other page. */
  readonly missed: readonly RulePart[];
}

export interface ArticleDocument {
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
  /** Paragraphs joined by a blank line. */
  readonly text: string;
  /** The same body as sanitised HTML, safe to show. */
  readonly html: string;
  readonly image?: string;
  readonly wordCount: number;
  /** Where the fields that have a value come from; the publication and the body say it themselves. */
  readonly sources?: FieldSources;
  readonly bodySource: 'page' | 'feed';
  /** What the rule of the page's site found; absent for sites without one. */
  readonly siteRule?: RuleReport;
  /** The next page of an article in parts; the stage fetches and joins them. */
  readonly nextPageUrl?: string;
  /** ok, paywall, consent_wall, bot_wall, too_short or not_an_article. */
  readonly outcome: Outcome;
}
