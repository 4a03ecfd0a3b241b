import { WireroomError } from '../../../config/wireroom-error.ts';
import type { Queryable } from '../../../db/connection/pool.ts';
import { feedByUrl } from '../../../db/feeds/feeds.ts';
import type { Network } from '../../../model/feed.ts';
import { canonicalizeUrl, type UrlKey } from '../../../model/url/canonicalize-url.ts';
import type { Candidate } from '../../../pipelines/feed/discovery/candidates.ts';
import type { RatedFeed } from '../../../pipelines/feed/discovery/choose-feed.ts';
import type { Discovery } from '../../../pipelines/feed/discovery/search.ts';
import type { FeedDocument } from '../../../pipelines/feed/document.ts';
import { parseFetchableUrl } from '../../arguments/urls.ts';

export const ALREADY_ADDED = 'it was added before';

/** Another feed that was found with the one to add. */
export interface OtherFeed {
  readonly url: string;
  readonly title?: string;
  /** Why it was not chosen; undefined if it was not fetched. */
  readonly why?: string;
}

export interface FeedToAdd {
  readonly url: UrlKey;
  readonly title: string | undefined;
  /** Another site that most of its entries lead to. */
  readonly leadsTo?: string | undefined;
  /** The network of its URL; undefined if it was not fetched. */
  readonly network: Network | undefined;
  /** The given URL is the feed itself. */
  readonly isItself: boolean;
  readonly why: string;
  readonly others: readonly OtherFeed[];
}

/**
 * Selects the feed to add among those that were found: the chosen one, unless an equivalent feed is
 * stored already, so that adding a site twice adds one feed.
 * @throws WireroomError that says why there is none
 */
export async function feedToAdd(db: Queryable, pageUrl: string, discovery: Discovery): Promise<FeedToAdd> {
  const chosen = discovery.found.find((feed) => feed.chosen);
  if (!chosen) throw noFeed(pageUrl, discovery);
  const { kind, document, why } = chosen;
  const isItself = chosen.way === 'itself';
  const stored = await storedOf(
    db,
    [...discovery.found, ...discovery.unread].filter((feed) => feed.kind === kind),
  );
  if (stored)
    return { ...stored, network: undefined, isItself, why: ALREADY_ADDED, others: othersOf(discovery, stored.feed) };
  const url = parseFetchableUrl(chosen.url);
  return {
    url,
    title: document.title,
    leadsTo: otherSiteOf(document, url.site),
    network: chosen.network,
    isItself,
    why,
    others: othersOf(discovery, chosen),
  };
}

/** Returns the site that most links of a document lead to, unless it is the feed's own. */
const otherSiteOf = ({ entries }: FeedDocument, own: string): string | undefined => {
  const links = entries.flatMap(
    ({ originalUrl, url = originalUrl }) => canonicalizeUrl(originalUrl ?? url ?? '') ?? [],
  );
  const counts = new Map<string, number>();
  for (const { site } of links) counts.set(site, (counts.get(site) ?? 0) + 1);
  const most = [...counts].find(([, count]) => count * 2 > links.length)?.[0];
  return most === own ? undefined : most;
};

const storedOf = async (db: Queryable, feeds: readonly (RatedFeed | Candidate)[]) => {
  for (const feed of feeds) {
    for (const address of 'finalUrl' in feed ? [feed.url, feed.finalUrl] : [feed.url]) {
      const url = canonicalizeUrl(address);
      const row = url && (await feedByUrl(db, url.digest));
      if (row) return { feed, url, title: row.title ?? undefined };
    }
  }
  return undefined;
};

const othersOf = ({ found, unread }: Discovery, selected: RatedFeed | Candidate): OtherFeed[] => [
  ...found
    .filter((feed) => feed !== selected)
    .map(({ url, document: { title }, chosen, why }) => ({
      url,
      ...(title === undefined ? {} : { title }),
      why: chosen ? 'the best choice otherwise' : why,
    })),
  ...unread
    .filter((feed) => feed !== selected)
    .map(({ url, title }) => ({ url, ...(title === undefined ? {} : { title }) })),
];

const noFeed = (url: string, { found: [first], refused }: Discovery): WireroomError => {
  if (first) return new WireroomError('not_a_feed', `it leads only to ${first.url}: ${first.why}`, { url });
  const named = refused.find(({ way }) => way === 'named');
  return named
    ? new WireroomError(named.error.outcome, `an HTML page; the feed it names, ${named.url}: ${named.error.message}`, {
        url,
      })
    : new WireroomError('not_a_feed', 'an HTML page that leads to no feed', { url });
};
