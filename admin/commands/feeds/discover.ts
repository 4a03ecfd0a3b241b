import { WireroomError } from '../../../config/wireroom-error.ts';
import type { DiscoveryMethod, RatedFeed } from '../../../pipelines/feed/discovery/choose-feed.ts';
import { findFeeds } from '../../../pipelines/feed/discovery/find-feeds.ts';
import type { Discovery } from '../../../pipelines/feed/discovery/search.ts';
import { createMemoryHostStore, createPoliteFetch } from '../../../pipelines/fetch/index.ts';
import { checkProxies, openFetcher } from '../../../workers/fetching/open-fetcher.ts';
import { chooseScheme, parseAddress, parseFetchableUrl } from '../../arguments/urls.ts';
import { commandSettings } from '../../command-context.ts';
import { note, print, printJson } from '../../output/print.ts';
import { announceRequests } from '../../output/progress/announce-requests.ts';
import { printTable } from '../../output/table.ts';
import { relativeTime } from '../../output/times.ts';

const FOUND: Readonly<Record<DiscoveryMethod, string>> = {
  itself: 'the URL itself',
  platform: 'common on this platform',
  named: 'declared by the page',
  software: 'common for its software',
  linked: 'linked on the page',
  guessed: 'at a common address',
  sitemap: 'sitemap of the site',
};

/** `feeds discover` */
export async function discoverFeeds(site: string, { json }: { readonly json?: true }): Promise<void> {
  const start = parseAddress(site) ?? parseFetchableUrl(site);
  const settings = commandSettings();
  await checkProxies(settings);
  const fetcher = openFetcher(settings);
  let discovery: Discovery;
  try {
    const { fetch, stop } = announceRequests(createPoliteFetch(fetcher, createMemoryHostStore(settings.hostDelayMs)));
    try {
      const { url } = await chooseScheme(site, start, fetch);
      discovery = await findFeeds(fetch, url, { thorough: true });
    } finally {
      stop();
    }
  } finally {
    await fetcher.close();
  }
  const { found, refused, unread } = discovery;
  for (const { url: address, way, error } of refused) {
    // A common address without a feed is not worth a line.
    if (way === 'named' || way === 'linked') note(`looks like a feed but is not: ${address}: ${error.message}`);
  }
  for (const { url: address } of unread) note(`not fetched because of the request limit: ${address}`);
  if (found.length === 0) throw new WireroomError('not_a_feed', `${start.url} leads to no feed`);
  if (json) return printJson(found.map(describe));
  const now = new Date();
  printTable(
    [
      { heading: 'FOUND', value: ({ found: how }) => how, minWidth: 16, dropOrder: 4 },
      { heading: 'FORMAT', value: ({ format }) => format, dropOrder: 3 },
      { heading: 'ENTRIES', value: ({ entries }) => entries, align: 'right', dropOrder: 2 },
      { heading: 'TEXT', value: ({ text }) => text },
      { heading: 'NEWEST', value: ({ newest }) => relativeTime(newest, now) },
      { heading: 'TITLE', value: ({ title }) => title, maxWidth: 40, dropOrder: 1 },
      { heading: 'URL', value: ({ url: address }) => address, minWidth: 32 },
    ],
    found.map(describe),
  );
  print('');
  for (const { url: address, chosen, why } of found) {
    print(chosen ? `"feeds add ${site}" adds ${address}: ${why}` : `not ${address}: ${why}`);
  }
}

const describe = ({ url, way, platform, kind, document: { title, format }, measure, chosen, why }: RatedFeed) => ({
  url,
  found: platform === undefined ? FOUND[way] : `common on ${platform}`,
  kind,
  format,
  ...(title === undefined ? {} : { title }),
  entries: measure.entries,
  text: measure.text,
  newest: measure.newest,
  added_by_add: chosen,
  why,
});
