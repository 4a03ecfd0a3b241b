/** Who has to act when an outcome is seen often: the site, the network between us, or this program. */
export type Fault = 'none' | 'theirs' | 'network' | 'ours';

export interface OutcomeRule {
  /** Seconds to wait before each retry of an article; when they are used up the article is rejected. */
  readonly delays: readonly number[];
  /** How much one such failure counts towards a feed's back-off: hard 1, soft 0.5, temporary 0.25. */
  readonly weight: 0 | 0.25 | 0.5 | 1;
  readonly fault: Fault;
  /** The outcome in words, as operators read it. */
  readonly description: string;
}

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/**
 * Every attempt to do anything (poll a feed, fetch an article, tag it) ends in exactly one of these codes.
 * The table is closed: errors, logs, metrics, the ledger and the database's check constraint all use it.
 */
export const OUTCOMES = {
  // It worked.
  ok: { delays: [], weight: 0, fault: 'none', description: 'ok' },
  not_modified: { delays: [], weight: 0, fault: 'none', description: 'not modified since the last poll' },
  paywall: { delays: [], weight: 0, fault: 'none', description: 'behind a paywall; the free part was kept' },
  // The article is already here.
  duplicate_url: { delays: [], weight: 0, fault: 'none', description: 'another URL of a known article' },
  duplicate_content: { delays: [], weight: 0, fault: 'none', description: 'same text as an article of this site' },
  leads_elsewhere: {
    delays: [],
    weight: 0,
    fault: 'theirs',
    description: 'its URL leads to another site or article now; the text was kept',
  },
  // The page is no article we can use.
  consent_wall: { delays: [], weight: 0, fault: 'theirs', description: 'only a consent dialogue was served' },
  bot_wall: { delays: [6 * HOUR], weight: 0.5, fault: 'theirs', description: 'a bot check was served' },
  too_short: { delays: [], weight: 0, fault: 'theirs', description: 'too little text' },
  not_an_article: { delays: [], weight: 0, fault: 'theirs', description: 'the page is not an article' },
  not_html: { delays: [], weight: 0, fault: 'theirs', description: 'not an HTML page' },
  not_a_feed: { delays: [], weight: 1, fault: 'theirs', description: 'not a feed' },
  parse_error: { delays: [], weight: 1, fault: 'theirs', description: 'the document cannot be parsed' },
  too_large: { delays: [], weight: 1, fault: 'theirs', description: 'over the size limit' },
  too_slow: { delays: [], weight: 0.5, fault: 'theirs', description: 'the document takes too long to read' },
  out_of_memory: {
    delays: [],
    weight: 1,
    fault: 'theirs',
    description: 'the document needs more memory than it may have',
  },
  // We may not have it.
  robots_denied: { delays: [], weight: 0, fault: 'theirs', description: 'robots.txt forbids it' },
  blocked_address: { delays: [], weight: 1, fault: 'ours', description: 'the address is not a public one' },
  bad_url: { delays: [], weight: 1, fault: 'theirs', description: 'not a URL we can fetch' },
  forbidden: { delays: [HOUR, DAY], weight: 0.5, fault: 'theirs', description: 'the site refuses us' },
  removed: { delays: [], weight: 0, fault: 'none', description: 'leads to an article that was removed for good' },
  site_blocked: { delays: [], weight: 1, fault: 'none', description: 'its site is blocked' },
  // It is not there.
  gone: { delays: [], weight: 1, fault: 'theirs', description: 'gone for good (410)' },
  not_found: { delays: [10 * MINUTE, 2 * HOUR], weight: 0.5, fault: 'theirs', description: 'not found (404)' },
  client_error: { delays: [HOUR], weight: 1, fault: 'theirs', description: 'the site answered with a 4xx status' },
  redirect_loop: { delays: [HOUR], weight: 1, fault: 'theirs', description: 'too many redirects' },
  // Try again later.
  rate_limited: {
    delays: [15 * MINUTE, HOUR, 6 * HOUR, DAY],
    weight: 0.25,
    fault: 'theirs',
    description: 'asked to slow down (429)',
  },
  server_error: {
    delays: [5 * MINUTE, HOUR, 6 * HOUR, DAY],
    weight: 0.25,
    fault: 'theirs',
    description: 'the site failed (5xx)',
  },
  timeout: { delays: [5 * MINUTE, HOUR, 6 * HOUR], weight: 0.5, fault: 'network', description: 'took too long' },
  dns_failure: {
    delays: [10 * MINUTE, HOUR, DAY],
    weight: 0.5,
    fault: 'network',
    description: 'the host name has no address',
  },
  unreachable: {
    delays: [5 * MINUTE, HOUR, DAY],
    weight: 0.5,
    fault: 'network',
    description: 'no connection to the host',
  },
  tls_failure: { delays: [HOUR, DAY], weight: 0.5, fault: 'theirs', description: 'no secure connection to the host' },
  // Us.
  internal: {
    delays: [MINUTE, 10 * MINUTE, HOUR],
    weight: 0.25,
    fault: 'ours',
    description: 'an error of this program',
  },
  superseded: { delays: [], weight: 0, fault: 'none', description: 'finished elsewhere in the meantime; discarded' },
} as const satisfies Record<string, OutcomeRule>;

export type Outcome = keyof typeof OUTCOMES;

export const OUTCOME_CODES = Object.keys(OUTCOMES) as readonly Outcome[];

export const isOutcome = (code: string): code is Outcome => Object.hasOwn(OUTCOMES, code);

/** The rule of an outcome, with its literal types widened so that it can be read uniformly. */
export const ruleOf = (outcome: Outcome): OutcomeRule => OUTCOMES[outcome];
