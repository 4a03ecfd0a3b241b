/** Who must act on a frequent outcome: the site (`theirs`), the network in between, or this program (`ours`). */
export type Fault = 'none' | 'theirs' | 'network' | 'ours';

export interface OutcomeRule {
  /** Seconds to wait before each retry of an article. After the last retry the article is rejected. */
  readonly delays: readonly number[];
  /** Weight of one failure in the back-off of a feed: hard 1, soft 0.5, temporary 0.25. */
  readonly weight: 0 | 0.25 | 0.5 | 1;
  readonly fault: Fault;
  /** Description for operators. */
  readonly description: string;
}

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/**
 * Every attempt to poll a feed, fetch an article or tag it ends in exactly one of these codes.
 * Errors, logs, metrics and the ledger use them. `db migrate` copies the table to
 * `wireroom.outcomes`, which the ledger references.
 */
export const OUTCOMES = {
  // Success.
  ok: { delays: [], weight: 0, fault: 'none', description: 'ok' },
  not_modified: { delays: [], weight: 0, fault: 'none', description: 'not modified since the last poll' },
  paywall: { delays: [], weight: 0, fault: 'none', description: 'behind a paywall; the free part was kept' },
  // Duplicates.
  duplicate_url: { delays: [], weight: 0, fault: 'none', description: 'another URL of a known article' },
  duplicate_content: { delays: [], weight: 0, fault: 'none', description: 'same text as another article on this site' },
  leads_elsewhere: {
    delays: [],
    weight: 0,
    fault: 'theirs',
    description: 'the URL now leads to another site or article; the text was kept',
  },
  // Not a usable document.
  consent_wall: { delays: [], weight: 0, fault: 'theirs', description: 'only a consent dialog was served' },
  bot_wall: { delays: [6 * HOUR], weight: 0.5, fault: 'theirs', description: 'a bot check was served' },
  too_short: { delays: [], weight: 0, fault: 'theirs', description: 'too little text' },
  not_an_article: { delays: [], weight: 0, fault: 'theirs', description: 'the page is not an article' },
  not_html: { delays: [], weight: 0, fault: 'theirs', description: 'not an HTML page' },
  not_a_feed: { delays: [], weight: 1, fault: 'theirs', description: 'not a feed' },
  parse_error: { delays: [], weight: 1, fault: 'theirs', description: 'the document cannot be parsed' },
  too_large: { delays: [], weight: 1, fault: 'theirs', description: 'over the size limit' },
  too_slow: { delays: [], weight: 0.5, fault: 'theirs', description: 'the document took too long to process' },
  out_of_memory: { delays: [], weight: 1, fault: 'theirs', description: 'the document needs more memory than allowed' },
  // Not allowed.
  robots_denied: { delays: [], weight: 0, fault: 'theirs', description: 'robots.txt forbids it' },
  blocked_address: { delays: [], weight: 1, fault: 'ours', description: 'the address is not public' },
  bad_url: { delays: [], weight: 1, fault: 'theirs', description: 'not a fetchable URL' },
  forbidden: { delays: [HOUR, DAY], weight: 0.5, fault: 'theirs', description: 'the site denied access' },
  unwanted: { delays: [], weight: 0, fault: 'none', description: 'dropped by a rule of the operator' },
  removed: { delays: [], weight: 0, fault: 'none', description: 'leads to an article that was permanently removed' },
  site_blocked: { delays: [], weight: 1, fault: 'none', description: 'the site is blocked' },
  // Not found.
  gone: { delays: [], weight: 1, fault: 'theirs', description: 'gone for good (410)' },
  not_found: { delays: [10 * MINUTE, 2 * HOUR], weight: 0.5, fault: 'theirs', description: 'not found (404)' },
  client_error: { delays: [HOUR], weight: 1, fault: 'theirs', description: 'client error (4xx)' },
  redirect_loop: { delays: [HOUR], weight: 1, fault: 'theirs', description: 'too many redirects' },
  // Temporary failures.
  rate_limited: {
    delays: [15 * MINUTE, HOUR, 6 * HOUR, DAY],
    weight: 0.25,
    fault: 'theirs',
    description: 'rate limited by the site (429)',
  },
  server_error: {
    delays: [5 * MINUTE, HOUR, 6 * HOUR, DAY],
    weight: 0.25,
    fault: 'theirs',
    description: 'server error (5xx)',
  },
  timeout: { delays: [5 * MINUTE, HOUR, 6 * HOUR], weight: 0.5, fault: 'network', description: 'timed out' },
  dns_failure: { delays: [10 * MINUTE, HOUR, DAY], weight: 0.5, fault: 'network', description: 'DNS lookup failed' },
  unreachable: {
    delays: [5 * MINUTE, HOUR, DAY],
    weight: 0.5,
    fault: 'network',
    description: 'no connection to the host',
  },
  tls_failure: { delays: [HOUR, DAY], weight: 0.5, fault: 'theirs', description: 'no TLS connection to the host' },
  // This program.
  internal: { delays: [MINUTE, 10 * MINUTE, HOUR], weight: 0.25, fault: 'ours', description: 'internal error' },
  superseded: {
    delays: [],
    weight: 0,
    fault: 'none',
    description: 'superseded (another worker finished it, or it was deleted)',
  },
} as const satisfies Record<string, OutcomeRule>;

export type Outcome = keyof typeof OUTCOMES;

export const OUTCOME_CODES = Object.keys(OUTCOMES) as readonly Outcome[];

/** Outcomes for which the network between us and the site is to blame: no connection, or no answer in time. */
export const NETWORK_OUTCOMES: readonly Outcome[] = OUTCOME_CODES.filter((code) => OUTCOMES[code].fault === 'network');

export function isOutcome(code: string): code is Outcome {
  return Object.hasOwn(OUTCOMES, code);
}

/** Returns the rule of an outcome with widened types. */
export function ruleOf(outcome: Outcome): OutcomeRule {
  return OUTCOMES[outcome];
}
