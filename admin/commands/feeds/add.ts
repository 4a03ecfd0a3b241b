import type pg from 'pg';
import { WireroomError } from '../../../config/wireroom-error.ts';
import { addFeed, feedByUrl } from '../../../db/feeds/feeds.ts';
import { isBlocked } from '../../../db/removal/blocked-sites.ts';
import { findFeeds } from '../../../pipelines/feed/discovery/find-feeds.ts';
import { type Network, politely } from '../../../pipelines/fetch/index.ts';
import { canonicalizeUrl, type UrlKey } from '../../../pipelines/url/canonicalize-url.ts';
import { COMMAND_WAIT } from '../../../workers/fetching/pacing.ts';
import { createStoredHosts } from '../../../workers/fetching/stored-hosts.ts';
import { readArguments } from '../../arguments/read-arguments.ts';
import { withDatabase } from '../../command-context.ts';
import { openFetcher } from '../../open-fetcher.ts';
import { inOrder } from '../../ordered-map.ts';
import { note, print, printJson } from '../../output/print.ts';
import { type Answer, lineOf, notAUrl, summaryOf, whyBlocked } from './answers.ts';
import { ALREADY_ADDED, feedToAdd, type OtherFeed } from './feed-to-add.ts';

export interface AddOptions {
  readonly label: readonly string[];
  readonly check: boolean;
  readonly trusted?: true;
  readonly json?: true;
}

/** URLs that are fetched at a time. */
const AT_ONCE = 8;
/** Other feeds of a site that are named on the terminal; JSON has all. */
const MAX_OTHERS = 10;

/** A URL that may be stored, or the answer that says why not. */
type Checked =
  | {
      readonly input: string;
      readonly url: UrlKey;
      readonly title?: string | undefined;
      readonly leadsTo?: string | undefined;
      readonly network?: Network | undefined;
      readonly foundOn?: string | undefined;
      readonly why?: string | undefined;
      readonly others?: readonly OtherFeed[];
    }
  | Answer;

type Discover = (url: string) => ReturnType<typeof findFeeds>;

/** `feeds add`: URLs are checked several at a time, and answered in their order. */
export const addFeeds = (
  given: readonly string[],
  { label: labels, check, trusted, json }: AddOptions,
): Promise<void> =>
  withDatabase({}, async ({ settings, database: { pool } }) => {
    const inputs = await readArguments(given);
    const fetcher = openFetcher(settings);
    const fetch = politely(fetcher, createStoredHosts({ pool, settings }, { waitLimits: COMMAND_WAIT }));
    const discover: Discover = (url) => findFeeds(fetch, url);
    const answers: Answer[] = [];
    try {
      for await (const checked of inOrder(inputs, AT_ONCE, (input) => checkUrl(input, check, discover, pool))) {
        const answer = 'result' in checked ? checked : await store(pool, checked, { labels, trusted });
        answers.push(answer);
        if (json) continue;
        print(lineOf(answer));
        tellOfOthers(answer);
        tellOfOtherSite(answer);
      }
    } finally {
      await fetcher.close();
    }
    const summary = summaryOf(answers);
    if (json) printJson(answers);
    else if (answers.length !== 1) note(summary);
  });

const tellOfOthers = ({ others = [] }: Answer): void => {
  for (const { url, title, why } of others.slice(0, MAX_OTHERS))
    note(`  also there: ${url}${title ? ` (${title})` : ''}: ${why ?? 'not looked at'}`);
  if (others.length > MAX_OTHERS) note(`  and ${others.length - MAX_OTHERS} more`);
};

const tellOfOtherSite = ({ id, leads_to, trusted }: Answer): void => {
  if (leads_to === undefined || trusted) return;
  note(
    `  most of its entries lead to ${leads_to}; its texts are used for them only if you trust it: wireroom feeds trust ${id}`,
  );
};

const checkUrl = async (input: string, check: boolean, discover: Discover, pool: pg.Pool): Promise<Checked> => {
  const url = canonicalizeUrl(input);
  if (!url) return notAUrl(input);
  try {
    if (!check || (await feedByUrl(pool, url.digest))) return { input, url };
    const {
      url: feed,
      title,
      leadsTo,
      network,
      isItself,
      why,
      others,
    } = await feedToAdd(pool, url.url, await discover(url.url));
    const found = { input, url: feed, title, leadsTo, network };
    return isItself ? found : { ...found, foundOn: url.url, why, others };
  } catch (error) {
    if (!(error instanceof WireroomError)) throw error;
    if (error.outcome !== 'not_a_feed') return { input, result: 'not added', reason: error.message };
    return { input, result: 'not a feed', reason: error.message.replace(/^not a feed but /, '') };
  }
};

const store = async (
  pool: pg.Pool,
  { input, url, title, leadsTo, network, foundOn, why, others = [] }: Exclude<Checked, Answer>,
  { labels, trusted }: { readonly labels: readonly string[]; readonly trusted: true | undefined },
): Promise<Answer> => {
  if (await isBlocked(pool, url.site)) return { input, result: 'not added', reason: whyBlocked(url.site) };
  const { id, added } = await addFeed(pool, url, { title, labels, trusted, network });
  return {
    input,
    result: added ? 'added' : 'already there',
    id,
    url: url.url,
    ...(title === undefined ? {} : { title }),
    ...(trusted ? { trusted } : {}),
    ...(added && leadsTo !== undefined ? { leads_to: leadsTo } : {}),
    ...(foundOn === undefined ? {} : { found_on: foundOn }),
    // Found on another page of the same command, it may have been added since this one was looked at.
    ...(why === undefined ? {} : { why: added ? why : ALREADY_ADDED }),
    ...(others.length === 0 ? {} : { others }),
  };
};
