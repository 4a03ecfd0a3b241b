import type { Outcome } from '../../../../config/outcomes.ts';
import type { FeedDetails } from '../../../../db/feeds/feed-details.ts';
import type { FeedRow } from '../../../../db/feeds/feeds.ts';

/** What went wrong with a feed, for readers who know no status codes. */
const PLAIN: Readonly<Partial<Record<Outcome, string>>> = {
  not_found: 'There is nothing at this address any more; the feed has probably moved.',
  gone: 'The site says that this feed is gone for good.',
  forbidden: 'The site does not let us have this feed; it may turn programs away.',
  bot_wall: 'The site checks whether a person is reading, and turns programs away.',
  consent_wall: 'The site wants its terms accepted first and does not give out the feed.',
  client_error: 'The site does not accept our request; the address may be wrong, or the feed only for subscribers.',
  not_a_feed: 'What is at this address is no feed, most often an ordinary web page.',
  parse_error: 'What the site sends is so damaged that no entries can be read.',
  too_large: 'The feed is larger than we accept.',
  blocked_address:
    'The address is in a private network; WIREROOM_ALLOW_NETWORKS opens those you trust, for feeds that are in them.',
  bad_url: 'The address is none that can be fetched.',
  redirect_loop: 'The site sends us from one address to another without an end.',
  rate_limited: 'The site asks us to come less often; we wait as long as it wants.',
  server_error: 'The site itself has trouble at the moment; we try again.',
  timeout: 'The site did not answer in time; we try again.',
  dns_failure:
    'No computer of this name is known: it is mistyped, has been given up, or our own connection has trouble.',
  unreachable: 'The site could not be reached: it is down, or our own connection has trouble.',
  tls_failure: "The site's certificate is not in order, so that we cannot know whether it is really the site.",
  too_slow: 'The feed takes longer to be read than any feed may.',
  out_of_memory: 'The feed needs more memory to be read than it may have.',
  site_blocked: 'You have blocked this site; "wireroom sites unblock" lets its feeds be read again.',
  internal: 'This is a mistake of Wireroom, not of the site; please report it.',
};

/** The address may be wrong: the site itself may tell the right one. */
const MOVED: ReadonlySet<string> = new Set<Outcome>([
  'not_found',
  'gone',
  'not_a_feed',
  'client_error',
  'redirect_loop',
]);

type Facts = Pick<FeedRow, 'id' | 'url' | 'last_outcome' | 'last_outcome_words'> & Pick<FeedDetails, 'link'>;

/** Why the last poll failed, in one plain line; undefined when it did not. */
export const whyFailing = ({ last_outcome, last_outcome_words }: Facts): string | undefined => {
  if (last_outcome === null || last_outcome === 'ok' || last_outcome === 'not_modified') return undefined;
  return (PLAIN as Readonly<Record<string, string>>)[last_outcome] ?? last_outcome_words ?? last_outcome;
};

/** The command that finds where the feed is now, when it may have moved. */
export const howToFind = ({ url, last_outcome, link }: Facts): string | undefined => {
  if (last_outcome === null || !MOVED.has(last_outcome)) return undefined;
  const site = link && /^https?:/.test(link) ? link : new URL('/', url).href;
  return `wireroom feeds discover ${/^[\w:/.%~-]+$/.test(site) ? site : `'${site.replaceAll("'", '%27')}'`}`;
};
