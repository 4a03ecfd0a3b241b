import { WireroomError } from '../../../config/wireroom-error.ts';
import type { Queryable } from '../../../db/connection/pool.ts';
import { feedByUrl } from '../../../db/feeds/feeds.ts';
import type { Candidate } from '../../../pipelines/feed/discovery/candidates.ts';
import type { RatedFeed } from '../../../pipelines/feed/discovery/choose-feed.ts';
import type { Discovery } from '../../../pipelines/feed/discovery/search.ts';
import type { FeedDocument } from '../../../pipelines/feed/document.ts';
import type { Network } from '../../../pipelines/fetch/index.ts';
import { canonicalizeUrl, type UrlKey } from '../../../pipelines/url/canonicalize-url.ts';
import { parseFetchableUrl } from '../../arguments/url.ts';

export const ALREADY_ADDED = 'it is there already';

/** A feed that was found beside the one to add. */
export interface OtherFeed {
  readonly url: string;
  readonly title?: string;
  /** Why it was not taken; absent when it was not looked at. */
  readonly why?: string;
}

export interface FeedToAdd {
  readonly url: UrlKey;
  readonly title: string | undefined;
  /** Another site that most of its entries lead to. */
  readonly leadsTo?: string | undefined;
  /** Where its address leads; undefined when that was not seen. */
  readonly network: Network | undefined;
  /** The URL that was given is the feed. */
  readonly isItself: boolean;
  readonly why: string;
  readonly others: readonly OtherFeed[];
}

/**
 * The feed to add of all that were found: the chosen one, unless one that carries the same is there already, whatever
 * its address; so that adding a site twice is adding it once.
 * @throws WireroomError that says why there is none
 */
export const feedToAdd = async (db: Queryable, pageUrl: string, discovery: Discovery): Promise<FeedToAdd> => {
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
};

/** The site that most links of a document lead to, when it is another one than its own. */
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

const othersOf = ({ found, unread }: Discovery, taken: RatedFeed | Candidate): OtherFeed[] => [
  ...found
    .filter((feed) => feed !== taken)
    .map(({ url, document: { title }, chosen, why }) => ({
      url,
      ...(title === undefined ? {} : { title }),
      why: chosen ? 'it would have been taken' : why,
    })),
  ...unread
    .filter((feed) => feed !== taken)
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
