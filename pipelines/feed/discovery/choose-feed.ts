import type { Network } from '../../fetch/index.ts';
import type { FeedDocument } from '../document.ts';
import { FEED_KINDS, type FeedKind } from './feed-kind.ts';
import { type FeedMeasure, TEXT_LEVELS } from './measure-feed.ts';

/**
 * How a feed was come by, the surest first: the URL itself, the rule of a well-known platform, `<link rel="alternate">`,
 * the custom of the software that made the page, an ordinary link, a usual address tried, a news sitemap.
 */
export const DISCOVERY_METHODS = ['itself', 'platform', 'named', 'software', 'linked', 'guessed', 'sitemap'] as const;

export type DiscoveryMethod = (typeof DISCOVERY_METHODS)[number];

export interface FoundFeed {
  readonly url: string;
  /** Where it was found in the end. */
  readonly finalUrl: string;
  readonly way: DiscoveryMethod;
  readonly kind: FeedKind;
  readonly document: FeedDocument;
  readonly measure: FeedMeasure;
  /** Name of the platform whose rule led to it. */
  readonly platform?: string | undefined;
  /** Where its URL leads; undefined when that was not seen. */
  readonly network?: Network | undefined;
}

export interface RatedFeed extends FoundFeed {
  /** The one to add. */
  readonly chosen: boolean;
  /** Why it is that, or why it is not. */
  readonly why: string;
}

const YEAR_MS = 365 * 86_400_000;

/** Nothing in it, or nothing new for a year. */
const isAsleep = ({ measure: { entries, newest } }: FoundFeed, now: Date): boolean =>
  entries === 0 || (newest !== undefined && now.getTime() - newest.getTime() > YEAR_MS);

type Criterion = 'kind' | 'asleep' | 'text' | 'way';

/** What decides between two feeds, in this order and the first difference alone; less is better. */
const CRITERIA: Readonly<Record<Criterion, (feed: FoundFeed, now: Date) => number>> = {
  kind: ({ kind }) => FEED_KINDS.indexOf(kind),
  asleep: (feed, now) => Number(isAsleep(feed, now)),
  // A platform's own order says more: commits have more text than releases.
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

/** Whether a feed is a better choice than one that is not fetched yet, and of which the kind is known, can be. */
export const isDefinitelyBetter = (feed: FoundFeed, rival: FeedKind, now: Date): boolean => {
  const lead = FEED_KINDS.indexOf(rival) - FEED_KINDS.indexOf(feed.kind);
  return !isAsleep(feed, now) && (lead > 0 || (lead === 0 && CRITERIA.text(feed, now) === 0));
};

/** Nobody adds these unasked. */
const isAddable = ({ kind }: FoundFeed): boolean => kind !== 'comments' && kind !== 'pages';

/** Puts feeds of one site into order, the best first, and says why; of two that are equal the first found is better. */
export const rateFeeds = (feeds: readonly FoundFeed[], now: Date): RatedFeed[] => {
  const [best, ...others] = [...feeds].sort((a, b) => firstDifference(a, b, now)?.difference ?? 0);
  if (best === undefined) return [];
  const rated = others.map((feed) => ({ ...feed, chosen: false, why: whyNot(feed, best, now) }));
  if (!isAddable(best)) return [{ ...best, chosen: false, why: CARRIES[best.kind] }, ...rated];
  return [{ ...best, chosen: true, why: whyChosen(best, others[0], now) }, ...rated];
};

const CARRIES: Readonly<Record<FeedKind, string>> = {
  page: 'it is the feed of this very page',
  main: 'it is for the whole site',
  section: 'it is for one section',
  podcast: 'it is a podcast',
  comments: 'it carries comments',
  pages: 'it lists pages of every kind, without titles',
};

const whyChosen = (best: FoundFeed, next: FoundFeed | undefined, now: Date): string => {
  if (best.way === 'itself') return 'it is a feed already';
  if (best.kind === 'page') return CARRIES.page;
  if (next === undefined) return 'it is the only one found';
  switch (firstDifference(best, next, now)?.criterion) {
    case 'kind':
      return CARRIES[best.kind];
    case 'asleep':
      return 'it is the one that is kept up';
    case 'text':
      return `it carries ${best.measure.text}, the others do not`;
    default:
      return 'it is the first of those that are as good';
  }
};

const whyNot = (feed: FoundFeed, best: FoundFeed, now: Date): string => {
  switch (firstDifference(feed, best, now)?.criterion) {
    case 'kind':
      return CARRIES[feed.kind];
    case 'asleep':
      return feed.measure.entries === 0 ? 'it is empty' : 'it has had nothing new for a year';
    case 'text':
      return `it carries only ${feed.measure.text}`;
    default:
      return 'it comes later';
  }
};
