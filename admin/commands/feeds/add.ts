import type pg from 'pg';
import { WireroomError } from '../../../config/wireroom-error.ts';
import { addFeed, feedByUrl } from '../../../db/feeds/feeds.ts';
import { isBlocked } from '../../../db/removal/blocked-sites.ts';
import { findFeeds } from '../../../pipelines/feed/discovery/find-feeds.ts';
import { type Network, politely } from '../../../pipelines/fetch/index.ts';
import { nameUrl, type UrlNames } from '../../../pipelines/url/canonicalize-url.ts';
import { OF_A_COMMAND } from '../../../workers/fetching/pacing.ts';
import { createHosts } from '../../../workers/fetching/stored-hosts.ts';
import { readArguments } from '../../arguments/read-arguments.ts';
import { withDatabase } from '../../command-context.ts';
import { openFetcher } from '../../open-fetcher.ts';
import { inOrder } from '../../ordered-map.ts';
import { print, printJson, remark } from '../../output/print.ts';
import { type Answer, lineOf, notUrl, summaryOf, whyBlocked } from './answers.ts';
import { feedToAdd, type OtherFeed, THERE_ALREADY } from './feed-to-add.ts';

export interface AddOptions {
  readonly label: readonly string[];
  readonly check: boolean;
  readonly trusted?: true;
  readonly json?: true;
}

/** URLs that are fetched at a time. */
const AT_ONCE = 8;
/** Other feeds of a site that are named on the terminal; JSON has all. */
const MOST_OTHERS = 10;

/** A URL that may be stored, or the answer that says why not. */
type Checked =
  | {
      readonly input: string;
      readonly url: UrlNames;
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
    const fetch = politely(fetcher, createHosts({ pool, settings }, { patience: OF_A_COMMAND }));
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
    else if (answers.length !== 1) remark(summary);
  });

const tellOfOthers = ({ others = [] }: Answer): void => {
  for (const { url, title, why } of others.slice(0, MOST_OTHERS))
    remark(`  also there: ${url}${title ? ` (${title})` : ''}: ${why ?? 'not looked at'}`);
  if (others.length > MOST_OTHERS) remark(`  and ${others.length - MOST_OTHERS} more`);
};

const tellOfOtherSite = ({ id, leads_to, trusted }: Answer): void => {
  if (leads_to === undefined || trusted) return;
  remark(
    `  most of its entries lead to ${leads_to}; its texts are used for them only if you trust it: wireroom feeds trust ${id}`,
  );
};

const checkUrl = async (input: string, check: boolean, discover: Discover, pool: pg.Pool): Promise<Checked> => {
  const url = nameUrl(input);
  if (!url) return notUrl(input);
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
    ...(why === undefined ? {} : { why: added ? why : THERE_ALREADY }),
    ...(others.length === 0 ? {} : { others }),
  };
};
