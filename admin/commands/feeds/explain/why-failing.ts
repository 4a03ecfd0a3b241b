import type { Outcome } from '../../../../config/outcomes.ts';
import type { FeedDetails } from '../../../../db/feeds/feed-details.ts';
import type { FeedRow } from '../../../../db/feeds/feeds.ts';

/** Explains outcomes of polls to readers who do not know status codes. */
const EXPLANATIONS: Readonly<Partial<Record<Outcome, string>>> = {
  not_found: 'There is nothing at this URL any more; the feed has probably moved.',
  gone: 'The site says that this feed is permanently gone.',
  forbidden: 'The site denies access to this feed; it may reject automated clients.',
  bot_wall: 'The site runs a bot check and rejects automated clients.',
  consent_wall: 'The site asks for consent first and does not serve the feed.',
  client_error: 'The site rejects the request; the URL may be wrong, or the feed may be for subscribers only.',
  not_a_feed: 'The URL does not lead to a feed, but most likely to an ordinary web page.',
  parse_error: 'The feed is so damaged that no entries can be parsed.',
  too_large: 'The feed exceeds the size limit.',
  blocked_address:
    'The address is in a private network; list networks you trust in WIREROOM_ALLOW_NETWORKS (file .env).',
  bad_url: 'The URL cannot be fetched.',
  redirect_loop: 'The site redirects in an endless loop.',
  rate_limited: 'The site limits the request rate; the next poll waits as long as it asks.',
  server_error: 'The site has a server error; the poll will be retried.',
  timeout: 'The site did not answer in time; the poll will be retried.',
  dns_failure: 'DNS lookup failed: the host may be misspelled or gone, or your network is down.',
  unreachable: 'The site could not be reached: it is down, or your network is.',
  tls_failure: "The site's TLS certificate is invalid, so its identity cannot be verified.",
  too_slow: 'Parsing the feed exceeds the time limit.',
  out_of_memory: 'Parsing the feed exceeds the memory limit.',
  site_blocked: 'You have blocked this site; "wireroom sites unblock" allows it again.',
  internal: 'This is a bug in Wireroom, not a fault of the site; please report it.',
};

/** Outcomes after which the site may have the feed at another URL. */
const MOVED: ReadonlySet<string> = new Set<Outcome>([
  'not_found',
  'gone',
  'not_a_feed',
  'client_error',
  'redirect_loop',
]);

type Facts = Pick<FeedRow, 'id' | 'url' | 'last_outcome' | 'last_outcome_description'> & Pick<FeedDetails, 'link'>;

/** Explains in one line why the last poll failed; undefined if it did not. */
export function whyFailing({ last_outcome, last_outcome_description }: Facts): string | undefined {
  if (last_outcome === null || last_outcome === 'ok' || last_outcome === 'not_modified') return undefined;
  return (EXPLANATIONS as Readonly<Record<string, string>>)[last_outcome] ?? last_outcome_description ?? last_outcome;
}

/** Returns the command that finds the new URL of a feed that may have moved. */
export function howToFind({ url, last_outcome, link }: Facts): string | undefined {
  if (last_outcome === null || !MOVED.has(last_outcome)) return undefined;
  const site = link && /^https?:/.test(link) ? link : new URL('/', url).href;
  return `wireroom feeds discover ${/^[\w:/.%~-]+$/.test(site) ? site : `'${site.replaceAll("'", '%27')}'`}`;
}
