import type { UrlKey } from '../../model/url/canonicalize-url.ts';
import type { RequestedUrl } from '../urls/discoveries.ts';

/** Limits for the entries of one feed. */
interface Quota {
  /** New and changed entries in one poll. */
  readonly entries: number;
  /** URLs waiting to be fetched because this feed named them. */
  readonly pending: number;
  /** Hosts of these URLs. Hosts are fetched in parallel, so their number limits the load. */
  readonly hosts: number;
}

/**
 * Limits for entries of a feed's own site, and of other sites. One host yields about 3,600 pages an
 * hour, so 10,000 pending URLs take about three hours. News sitemaps have up to 1,000 URLs,
 * ordinary feeds a few hundred, and link blogs name some dozens of other sites. `trusted` replaces
 * `foreign` for feeds that the operator trusts, such as aggregators.
 */
export const FEED_QUOTAS = {
  own: { entries: 5_000, pending: 10_000, hosts: 20 },
  foreign: { entries: 100, pending: 1_000, hosts: 100 },
  trusted: { entries: 5_000, pending: 10_000, hosts: 1_000 },
} as const satisfies Record<string, Quota>;

/** Number of new and changed entries that a poll has stored so far, of the feed's own site and of others. */
export interface Accepted {
  readonly own: number;
  readonly foreign: number;
}

export const NONE_ACCEPTED: Accepted = { own: 0, foreign: 0 };

/** An item with the fields of an entry that the quota depends on. */
interface WithEntry {
  readonly entry: {
    readonly link: UrlKey | undefined;
    readonly publishedAt: Date | undefined;
    readonly updatedAt: Date | undefined;
  };
}

/** Returns a warning about entries left for later polls; undefined if there are none. */
export function waitingWarning(waiting: number): string | undefined {
  return waiting === 0
    ? undefined
    : `${waiting} new or changed entries wait for later polls: a feed may bring only so much at once (docs/politeness.md)`;
}

export interface QuotaResult<Item> {
  /** The items with accepted entries. */
  readonly items: readonly Item[];
  readonly urls: ReadonlyMap<Item, RequestedUrl>;
  /** Entries accepted in this poll so far, including `before`. */
  readonly accepted: Accepted;
}

interface Pending {
  readonly host: string;
  readonly own: boolean;
  readonly urls: number;
}

/** What the quota of a feed depends on. */
export interface FeedUsage {
  readonly site: string;
  readonly trusted: boolean;
  /** URLs waiting to be fetched because the feed named them. */
  readonly pending: readonly Pending[];
}

/** Selects the entries within a feed's quota, newest first. The others are new again at the next poll. */
export function applyQuota<Item extends WithEntry>(
  { site, trusted, pending }: FeedUsage,
  items: readonly Item[],
  before: Accepted,
): QuotaResult<Item> {
  const lanes = {
    own: createLane(
      FEED_QUOTAS.own,
      before.own,
      pending.filter(({ own }) => own),
    ),
    foreign: createLane(
      trusted ? FEED_QUOTAS.trusted : FEED_QUOTAS.foreign,
      before.foreign,
      pending.filter(({ own }) => !own),
    ),
  };
  const urls = new Map<Item, RequestedUrl>();
  const taken = newestFirst(items).filter((item) => {
    const { link } = item.entry;
    const own = link?.site === site;
    const turn = (own ? lanes.own : lanes.foreign).take(link?.host);
    if (turn !== undefined && link) urls.set(item, { ...link, own, turn });
    return turn !== undefined;
  });
  return { items: taken, urls, accepted: { own: lanes.own.taken(), foreign: lanes.foreign.taken() } };
}

/** Counts one quota down. */
const createLane = (quota: Quota, before: number, pending: readonly Pending[]) => {
  const perHost = new Map(pending.map(({ host, urls }) => [host, urls]));
  let taken = before;
  let waiting = pending.reduce((sum, { urls }) => sum + urls, 0);
  return {
    taken: () => taken,
    /** @returns the number of URLs before it on its host; undefined if the quota is used up */
    take: (host: string | undefined): number | undefined => {
      if (taken >= quota.entries) return undefined;
      if (host === undefined) return taken++;
      const turn = perHost.get(host);
      if (waiting >= quota.pending || (turn === undefined && perHost.size >= quota.hosts)) return undefined;
      taken++;
      waiting++;
      perHost.set(host, (turn ?? 0) + 1);
      return turn ?? 0;
    },
  };
};

/** Sorts by date. Entries without dates keep their order, in which the first is usually the newest. */
const newestFirst = <Item extends WithEntry>(items: readonly Item[]): Item[] =>
  [...items].sort((a, b) => timeOf(b) - timeOf(a));

const timeOf = ({ entry: { publishedAt, updatedAt } }: WithEntry): number => (publishedAt ?? updatedAt)?.getTime() ?? 0;
