import type pg from 'pg';
import { WireroomError } from '../../../config/wireroom-error.ts';
import { addFeed, feedByUrl } from '../../../db/feeds/feeds.ts';
import { isBlocked } from '../../../db/removal/blocked-sites.ts';
import type { Network } from '../../../model/feed.ts';
import type { UrlKey } from '../../../model/url/canonicalize-url.ts';
import { findFeeds } from '../../../pipelines/feed/discovery/find-feeds.ts';
import { createPoliteFetch, type PoliteFetch } from '../../../pipelines/fetch/index.ts';
import { checkProxies, openFetcher } from '../../../workers/fetching/open-fetcher.ts';
import { COMMAND_WAIT } from '../../../workers/fetching/pacing.ts';
import { createStoredHosts } from '../../../workers/fetching/stored-hosts.ts';
import { readArguments } from '../../arguments/read-arguments.ts';
import { chooseScheme, parseAddress } from '../../arguments/urls.ts';
import { withDatabase } from '../../command-context.ts';
import { orderedMap } from '../../ordered-map.ts';
import { warnIfNotRunning } from '../../output/hints.ts';
import { note, print, printJson } from '../../output/print.ts';
import { announceRequests } from '../../output/progress/announce-requests.ts';
import { type Answer, explainBlocked, formatAnswer, notAUrl, summarize } from './answers.ts';
import { ALREADY_ADDED, feedToAdd, type OtherFeed } from './feed-to-add.ts';

export interface AddOptions {
  readonly label?: readonly string[];
  readonly check: boolean;
  readonly trusted?: true;
  readonly json?: true;
}

/** URLs that are checked concurrently. */
const CONCURRENCY = 8;
/** Other feeds of a site that are listed; JSON lists all. */
const MAX_OTHERS = 10;

/** A URL to store, or the answer that says why not. */
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

/** `feeds add`. URLs are checked concurrently; the answers keep their order. */
export function addFeeds(
  given: readonly string[],
  { label: labels = [], check, trusted, json }: AddOptions,
): Promise<void> {
  return withDatabase({}, async ({ settings, database: { pool } }) => {
    const inputs = await readArguments(given);
    await checkProxies(settings);
    const fetcher = openFetcher(settings);
    const hosts = createStoredHosts({ pool, settings }, { waitLimits: COMMAND_WAIT });
    const { fetch, stop } = announceRequests(createPoliteFetch(fetcher, hosts));
    const answers: Answer[] = [];
    try {
      for await (const checked of orderedMap(inputs, CONCURRENCY, (input) => checkUrl(input, check, fetch, pool))) {
        const answer = 'result' in checked ? checked : await store(pool, checked, { labels, trusted });
        answers.push(answer);
        if (json) continue;
        stop();
        print(formatAnswer(answer));
        noteOthers(answer);
        noteOtherSite(answer);
      }
    } finally {
      stop();
      await fetcher.close();
    }
    const summary = summarize(answers);
    if (json) printJson(answers);
    else if (answers.length !== 1) note(summary);
    if (answers.some(({ result }) => result === 'added')) await warnIfNotRunning(pool, 'poll them');
  });
}

const noteOthers = ({ others = [] }: Answer): void => {
  for (const { url, title, why } of others.slice(0, MAX_OTHERS))
    note(`  other feed: ${url}${title ? ` (${title})` : ''}: ${why ?? 'not fetched'}`);
  if (others.length > MAX_OTHERS) note(`  and ${others.length - MAX_OTHERS} more`);
};

const noteOtherSite = ({ id, leads_to, trusted }: Answer): void => {
  if (leads_to === undefined || trusted) return;
  note(`  most of its entries lead to ${leads_to}; to use its texts for them too: wireroom feeds set ${id} --trusted`);
};

const checkUrl = async (input: string, check: boolean, fetch: PoliteFetch, pool: pg.Pool): Promise<Checked> => {
  const url = parseAddress(input);
  if (!url) return notAUrl(input);
  try {
    if (!check) return { input, url };
    const known = await feedByUrl(pool, url.digest);
    // Its title as an earlier URL of the same command would have found it.
    if (known) return { input, url, title: known.title ?? undefined };
    return await discoverFeed(input, await chooseScheme(input, url, fetch), fetch, pool);
  } catch (error) {
    if (!(error instanceof WireroomError)) throw error;
    if (error.outcome !== 'not_a_feed') return { input, result: 'not added', reason: error.message };
    return { input, result: 'not a feed', reason: error.message.replace(/^not a feed but /, '') };
  }
};

const discoverFeed = async (input: string, address: UrlKey, fetch: PoliteFetch, pool: pg.Pool): Promise<Checked> => {
  const discovery = await findFeeds(fetch, address.url);
  const { url, title, leadsTo, network, isItself, why, others } = await feedToAdd(pool, address.url, discovery);
  const found = { input, url, title, leadsTo, network };
  return isItself ? found : { ...found, foundOn: address.url, why, others };
};

const store = async (
  pool: pg.Pool,
  { input, url, title, leadsTo, network, foundOn, why, others = [] }: Exclude<Checked, Answer>,
  { labels, trusted }: { readonly labels: readonly string[]; readonly trusted: true | undefined },
): Promise<Answer> => {
  if (await isBlocked(pool, url.site)) return { input, result: 'not added', reason: explainBlocked(url.site) };
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
    // An earlier URL of the same command may have added it since this one was checked.
    ...(why === undefined ? {} : { why: added ? why : ALREADY_ADDED }),
    ...(others.length === 0 ? {} : { others }),
  };
};
