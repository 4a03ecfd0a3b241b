import type { Network } from '../../../model/feed.ts';
import type { FeedDocument } from '../document.ts';
import { FEED_KINDS, type FeedKind } from './feed-kind.ts';
import { type FeedMeasure, TEXT_LEVELS } from './measure-feed.ts';

/**
 * Discovery methods, most reliable first: the URL itself, the rule of a well-known platform, `<link
 * rel="alternate">`, the default of the page's software, an ordinary link, a guessed common URL, a
 * news sitemap.
 */
export const DISCOVERY_METHODS = ['itself', 'platform', 'named', 'software', 'linked', 'guessed', 'sitemap'] as const;

export type DiscoveryMethod = (typeof DISCOVERY_METHODS)[number];

export interface FoundFeed {
  readonly url: string;
  /** Final URL after redirects. */
  readonly finalUrl: string;
  readonly way: DiscoveryMethod;
  readonly kind: FeedKind;
  readonly document: FeedDocument;
  readonly measure: FeedMeasure;
  /** Name of the platform whose rule produced it. */
  readonly platform?: string | undefined;
  /** Network of its URL; undefined if it was not fetched. */
  readonly network?: Network | undefined;
}

export interface RatedFeed extends FoundFeed {
  /** Whether this is the feed to add. */
  readonly chosen: boolean;
  /** Reason why it was chosen or not. */
  readonly why: string;
}

const YEAR_MS = 365 * 86_400_000;

/** Whether a feed has no entries, or none within a year. */
const isInactive = ({ measure: { entries, newest } }: FoundFeed, now: Date): boolean =>
  entries === 0 || (newest !== undefined && now.getTime() - newest.getTime() > YEAR_MS);

type Criterion = 'kind' | 'inactive' | 'text' | 'way';

/** Criteria in order of precedence; the first difference decides. Lower values are better. */
const CRITERIA: Readonly<Record<Criterion, (feed: FoundFeed, now: Date) => number>> = {
  kind: ({ kind }) => FEED_KINDS.indexOf(kind),
  inactive: (feed, now) => Number(isInactive(feed, now)),
  // For platforms the order of the rule is more significant: commits have more text than releases.
  text: ({ way, measure }) => (way === 'platform' ? 0 : TEXT_LEVELS.indexOf(measure.text)),
  way: ({ way }) => DISCOVERY_METHODS.indexOf(way),
};

const firstDifference = (a: FoundFeed, b: FoundFeed, now: Date) => {
  for (const criterion of Object.keys(CRITERIA) as Criterion[]) {
    const difference = CRITERIA[criterion](a, now) - CRITERIA[criterion](b, now);
    if (difference !== 0) return { criterion, difference };
  }
  return undefined;
};

/** Whether a feed is better than any unfetched candidate of a kind. */
export function isDefinitelyBetter(feed: FoundFeed, rival: FeedKind, now: Date): boolean {
  const lead = FEED_KINDS.indexOf(rival) - FEED_KINDS.indexOf(feed.kind);
  return !isInactive(feed, now) && (lead > 0 || (lead === 0 && CRITERIA.text(feed, now) === 0));
}

/** Comments and page sitemaps are never added automatically. */
const isAddable = ({ kind }: FoundFeed): boolean => kind !== 'comments' && kind !== 'pages';

/**
 * Ranks the feeds of a site, best first, with reasons. Among equal feeds the first found wins.
 * @param isComplete whether all candidates were fetched
 */
export function rateFeeds(feeds: readonly FoundFeed[], now: Date, isComplete = true): RatedFeed[] {
  const [best, ...others] = [...feeds].sort((a, b) => firstDifference(a, b, now)?.difference ?? 0);
  if (best === undefined) return [];
  const rated = others.map((feed) => ({ ...feed, chosen: false, why: whyNot(feed, best, now) }));
  if (!isAddable(best)) return [{ ...best, chosen: false, why: KIND_REASONS[best.kind] }, ...rated];
  return [{ ...best, chosen: true, why: whyChosen(best, others[0], now, isComplete) }, ...rated];
}

const KIND_REASONS: Readonly<Record<FeedKind, string>> = {
  page: 'it is the feed of this page',
  main: 'it covers the whole site',
  section: 'it covers one section',
  podcast: 'it is a podcast',
  comments: 'it contains comments',
  pages: 'it lists pages of all kinds, without titles',
};

const whyChosen = (best: FoundFeed, next: FoundFeed | undefined, now: Date, isComplete: boolean): string => {
  if (best.way === 'itself') return 'it is a feed';
  if (best.kind === 'page') return KIND_REASONS.page;
  if (next === undefined) return isComplete ? 'it is the only feed found' : 'it is the first suitable one';
  switch (firstDifference(best, next, now)?.criterion) {
    case 'kind':
      return KIND_REASONS[best.kind];
    case 'inactive':
      return 'it is still updated';
    case 'text':
      return `it has ${best.measure.text}, the others do not`;
    default:
      return 'it is the first of several equal feeds';
  }
};

const whyNot = (feed: FoundFeed, best: FoundFeed, now: Date): string => {
  switch (firstDifference(feed, best, now)?.criterion) {
    case 'kind':
      return KIND_REASONS[feed.kind];
    case 'inactive':
      return feed.measure.entries === 0 ? 'it is empty' : 'it has had no new entries for a year';
    case 'text':
      return `it has only ${feed.measure.text}`;
    default:
      return 'it is listed later';
  }
};
