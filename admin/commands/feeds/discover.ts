import { WireroomError } from '../../../config/wireroom-error.ts';
import { commandSettings } from '../../command-context.ts';
import { openFetcher } from '../../open-fetcher.ts';
import { print, printJson, remark } from '../../output/print.ts';
import { table } from '../../output/table.ts';
import { relativeTime } from '../../output/times.ts';
import { fetchableUrl } from '../../wanted-url.ts';
import { type FoundFeed, findFeeds, type Way } from './find-feeds.ts';

const FOUND: Readonly<Record<Way, string>> = {
  itself: 'the URL itself',
  named: 'named by the page',
  linked: 'linked from the page',
  guessed: 'at a usual address',
};

const WHY: Readonly<Record<Way, string>> = {
  itself: 'it is a feed already',
  named: 'it is the first feed that the page names as its own and that can be read',
  linked: 'the page names none as its own that can be read, and this is the first it links to',
  guessed: 'the page leads to none, and this is the first usual address that has one',
};

/** `feeds discover` */
export const discoverFeeds = async (site: string, { json }: { readonly json?: true }): Promise<void> => {
  const { url } = fetchableUrl(site);
  const fetcher = openFetcher(commandSettings());
  const found: FoundFeed[] = [];
  try {
    for await (const candidate of findFeeds(fetcher, url)) {
      if ('document' in candidate) found.push(candidate);
      else if (candidate.way !== 'guessed')
        remark(`no feed, though it looks like one: ${candidate.url}: ${candidate.error.message}`);
    }
  } finally {
    await fetcher.close();
  }
  const [best] = found;
  if (!best) throw new WireroomError('not_a_feed', `${url} leads to no feed`);
  if (json) return printJson(found.map((feed) => ({ ...describe(feed), added_by_add: feed === best })));
  const now = new Date();
  print(
    table(
      [
        { head: 'FOUND', of: ({ found: how }) => how },
        { head: 'FORMAT', of: ({ format }) => format },
        { head: 'ENTRIES', of: ({ entries }) => entries, align: 'right' },
        { head: 'NEWEST', of: ({ newest }) => relativeTime(newest, now) },
        { head: 'TITLE', of: ({ title }) => title, most: 40 },
        { head: 'URL', of: ({ url: address }) => address },
      ],
      found.map(describe),
    ),
  );
  print(`\n"feeds add ${site}" would take ${best.url}: ${WHY[best.way]}`);
};

const describe = ({ url, way, document: { title, format, entries } }: FoundFeed) => {
  const times = entries.flatMap(({ published, updated }) => published ?? updated ?? []);
  return {
    url,
    found: FOUND[way],
    format,
    ...(title === undefined ? {} : { title }),
    entries: entries.length,
    newest: times.reduce<Date | undefined>((newest, at) => (newest && newest >= at ? newest : at), undefined),
  };
};
