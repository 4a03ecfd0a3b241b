import { WireroomError } from '../../../config/wireroom-error.ts';
import type { DiscoveryMethod, RatedFeed } from '../../../pipelines/feed/discovery/choose-feed.ts';
import { findFeeds } from '../../../pipelines/feed/discovery/find-feeds.ts';
import type { Discovery } from '../../../pipelines/feed/discovery/search.ts';
import { createMemoryHostStore, createPoliteFetch } from '../../../pipelines/fetch/index.ts';
import { parseFetchableUrl } from '../../arguments/url.ts';
import { commandSettings } from '../../command-context.ts';
import { openFetcher } from '../../open-fetcher.ts';
import { note, print, printJson } from '../../output/print.ts';
import { table } from '../../output/table.ts';
import { relativeTime } from '../../output/times.ts';

const FOUND: Readonly<Record<DiscoveryMethod, string>> = {
  itself: 'the URL itself',
  platform: 'usual on this platform',
  named: 'named by the page',
  software: 'usual for its software',
  linked: 'linked from the page',
  guessed: 'at a usual address',
  sitemap: 'a sitemap of the site',
};

/** `feeds discover` */
export const discoverFeeds = async (site: string, { json }: { readonly json?: true }): Promise<void> => {
  const { url } = parseFetchableUrl(site);
  const settings = commandSettings();
  const fetcher = openFetcher(settings);
  let discovery: Discovery;
  try {
    const fetch = createPoliteFetch(fetcher, createMemoryHostStore(settings.hostDelayMs));
    discovery = await findFeeds(fetch, url, { thorough: true });
  } finally {
    await fetcher.close();
  }
  const { found, refused, unread } = discovery;
  for (const { url: address, way, error } of refused) {
    // That there is nothing at an address which was only tried is no news.
    if (way === 'named' || way === 'linked') note(`no feed, though it looks like one: ${address}: ${error.message}`);
  }
  for (const { url: address } of unread) note(`not looked at, the site was asked often enough: ${address}`);
  if (found.length === 0) throw new WireroomError('not_a_feed', `${url} leads to no feed`);
  if (json) return printJson(found.map(describe));
  const now = new Date();
  print(
    table(
      [
        { head: 'FOUND', of: ({ found: how }) => how },
        { head: 'FORMAT', of: ({ format }) => format },
        { head: 'ENTRIES', of: ({ entries }) => entries, align: 'right' },
        { head: 'TEXT', of: ({ text }) => text },
        { head: 'NEWEST', of: ({ newest }) => relativeTime(newest, now) },
        { head: 'TITLE', of: ({ title }) => title, most: 40 },
        { head: 'URL', of: ({ url: address }) => address },
      ],
      found.map(describe),
    ),
  );
  print('');
  for (const { url: address, chosen, why } of found) {
    print(chosen ? `"feeds add ${site}" takes ${address}: ${why}` : `not ${address}: ${why}`);
  }
};

const describe = ({ url, way, platform, kind, document: { title, format }, measure, chosen, why }: RatedFeed) => ({
  url,
  found: platform === undefined ? FOUND[way] : `usual on ${platform}`,
  kind,
  format,
  ...(title === undefined ? {} : { title }),
  entries: measure.entries,
  text: measure.text,
  newest: measure.newest,
  added_by_add: chosen,
  why,
});
