import type pg from 'pg';
import type { RequestedUrl, UrlKey } from '../urls/named-url.ts';

/** How much one feed may bring. */
interface Share {
  /** New and changed entries of one poll. */
  readonly entries: number;
  /** URLs that wait to be fetched because this feed named them. */
  readonly pending: number;
  /** Hosts that they are on: each host is asked at its own pace, so that many of them are much at a time. */
  readonly hosts: number;
}

/**
 * What a feed may bring of its own site, and of other sites. A host gives about 3,600 pages an hour, so that more than
 * 10,000 of them could not be read for hours; news sitemaps hold up to 1,000 URLs, feeds that people read a few hundred,
 * and link blogs name some dozens of other sites. `trusted` is for feeds that the operator calls aggregators.
 */
export const FEED_QUOTAS = {
  own: { entries: 5_000, pending: 10_000, hosts: 20 },
  foreign: { entries: 100, pending: 1_000, hosts: 100 },
  trusted: { entries: 5_000, pending: 10_000, hosts: 1_000 },
} as const satisfies Record<string, Share>;

/** New and changed entries that a poll has brought so far, of the feed's own site and of others. */
export interface Accepted {
  readonly own: number;
  readonly foreign: number;
}

export const NONE_ACCEPTED: Accepted = { own: 0, foreign: 0 };

/** An entry, as far as its feed's share goes by it. */
interface Sharing {
  readonly link: UrlKey | undefined;
  readonly publishedAt: Date | undefined;
  readonly updatedAt: Date | undefined;
}

export interface QuotaResult<Entry> {
  /** What the feed may bring now. */
  readonly entries: readonly Entry[];
  readonly urls: ReadonlyMap<Entry, RequestedUrl>;
  /** Everything of this poll, what was brought before included. */
  readonly brought: Accepted;
}

/**
 * Chooses what a feed may bring now of what it has, the newest first; the rest stays in the feed, and is new at its next
 * poll. Call inside the transaction that holds the feed's row.
 */
export const applyQuota = async <Entry extends Sharing>(
  client: pg.PoolClient,
  feedId: number,
  entries: readonly Entry[],
  before: Accepted,
): Promise<QuotaResult<Entry>> => {
  if (entries.length === 0) return { entries: [], urls: new Map(), brought: before };
  const { site, trusted, pending } = await standingOf(client, feedId);
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
  const urls = new Map<Entry, RequestedUrl>();
  const taken = newestFirst(entries).filter((entry) => {
    const own = entry.link?.site === site;
    const turn = (own ? lanes.own : lanes.foreign).take(entry.link?.host);
    if (turn !== undefined && entry.link) urls.set(entry, { ...entry.link, own, turn });
    return turn !== undefined;
  });
  return { entries: taken, urls, brought: { own: lanes.own.taken(), foreign: lanes.foreign.taken() } };
};

/** Counts down one share. */
const createLane = (share: Share, before: number, pending: readonly Pending[]) => {
  const perHost = new Map(pending.map(({ host, urls }) => [host, urls]));
  let taken = before;
  let waiting = pending.reduce((sum, { urls }) => sum + urls, 0);
  return {
    taken: () => taken,
    /** @returns how many URLs go before it on its host; undefined when there is no room for it */
    take: (host: string | undefined): number | undefined => {
      if (taken >= share.entries) return undefined;
      if (host === undefined) return taken++;
      const turn = perHost.get(host);
      if (waiting >= share.pending || (turn === undefined && perHost.size >= share.hosts)) return undefined;
      taken++;
      waiting++;
      perHost.set(host, (turn ?? 0) + 1);
      return turn ?? 0;
    },
  };
};

/** In a document without dates what comes first is the newest. */
const newestFirst = <Entry extends Sharing>(entries: readonly Entry[]): Entry[] =>
  [...entries].sort((a, b) => timeOf(b) - timeOf(a));

const timeOf = ({ publishedAt, updatedAt }: Sharing): number => (publishedAt ?? updatedAt)?.getTime() ?? 0;

interface Pending {
  readonly host: string;
  readonly own: boolean;
  readonly urls: number;
}

interface Standing {
  readonly site: string;
  readonly trusted: boolean;
  /** What waits to be fetched because the feed asked for it. */
  readonly pending: readonly Pending[];
}

const standingOf = async (client: pg.PoolClient, feedId: number): Promise<Standing> => {
  const { rows } = await client.query<Standing>({
    name: 'standing-of-feed',
    text: `select s.domain as site, f.trusted, coalesce((
       select jsonb_agg(p) from (
         select host, own, count(*) as urls from wireroom.articles
         where asked_by = $1 and stage = 'articles' and due_at is not null group by host, own
       ) p), '[]') as pending
     from wireroom.feeds f join wireroom.sites s on s.id = f.site_id where f.id = $1`,
    values: [feedId],
  });
  if (!rows[0]) throw new Error(`there is no feed ${feedId}`);
  return rows[0];
};
