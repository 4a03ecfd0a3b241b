import { normalizeUrl } from '../../url/normalize.ts';
import { comparablePath, comparablePattern, matchesPattern } from './robots-pattern.ts';

export interface RobotsRules {
  /** Whether we may fetch an absolute URL of the host that the rules came from. */
  readonly allows: (url: string) => boolean;
  /** Seconds between two requests, at most 60. */
  readonly crawlDelaySeconds: number | undefined;
  /** Absolute, in the order of the file. */
  readonly sitemaps: readonly string[];
}

/** The name under which robots.txt files address us. */
export const PRODUCT_TOKEN = 'wireroom';

const MAX_LENGTH = 500 * 1024;
/** What is longer is cut: eight times the longest URL that browsers ever took. */
const MAX_LINE_LENGTH = 8 * 2083;
const MAX_CRAWL_DELAY_SECONDS = 60;
const MAX_SITEMAPS = 100;

/**
 * What the status of a robots.txt means (RFC 9309 §2.3.1): 2xx is read; a client error or an endless redirect says
 * that there are no rules; a server error or no answer at all (`undefined`) forbids everything for the time being, which
 * is a reason to ask again and none to give an article up. So does 429: who asks us to slow down has not said "come in".
 */
export const robotsPolicyFor = (status: number | undefined): 'read' | 'allow_all' | 'deny_all' => {
  if (status === undefined || status === 429 || status >= 500) return 'deny_all';
  return status >= 200 && status < 300 ? 'read' : 'allow_all';
};

interface Rule {
  readonly pattern: string;
  readonly allow: boolean;
}

interface Group {
  readonly rules: Rule[];
  crawlDelaySeconds: number | undefined;
}

/**
 * Reads a robots.txt by RFC 9309: groups that name us are merged and count alone, else those for `*`; the longest
 * matching pattern decides, allow wins a tie, and what no pattern matches is allowed. Crawl-delay, which the RFC does
 * not know, belongs to its group like a rule. Never throws; without a body everything is allowed.
 */
export const parseRobots = (body: string | undefined): RobotsRules => {
  const { ours, everybodys, sitemaps } = readGroups(body ?? '');
  const { rules, crawlDelaySeconds } = ours ?? everybodys ?? { rules: [], crawlDelaySeconds: undefined };
  return {
    allows: (url) => URL.canParse(url) && isAllowed(new URL(url), rules),
    crawlDelaySeconds,
    sitemaps,
  };
};

const isAllowed = ({ pathname, search }: URL, rules: readonly Rule[]): boolean => {
  if (pathname === '/robots.txt') return true;
  const path = comparablePath(pathname + search);
  let best: Rule | undefined;
  for (const rule of rules) {
    const length = best?.pattern.length ?? -1;
    if (rule.pattern.length < length || (rule.pattern.length === length && !rule.allow)) continue;
    if (matchesPattern(path, rule.pattern)) best = rule;
  }
  return best?.allow ?? true;
};

const readGroups = (body: string) => {
  const groups: { ours?: Group; everybodys?: Group } = {};
  const sitemaps = new Set<string>();
  let current = new Set<Group>();
  let collectingAgents = false;
  for (const [key, value] of records(body)) {
    if (key === 'user-agent') {
      if (!collectingAgents) current = new Set();
      collectingAgents = true;
      const kind = addressee(value);
      if (kind !== undefined) {
        groups[kind] ??= { rules: [], crawlDelaySeconds: undefined };
        current.add(groups[kind]);
      }
    } else if (key === 'allow' || key === 'disallow') {
      collectingAgents = false;
      const rules = rulesOf(comparablePattern(value), key === 'allow');
      for (const group of current) group.rules.push(...rules);
    } else if (key === 'crawl-delay') {
      collectingAgents = false;
      for (const group of current) group.crawlDelaySeconds = longerDelay(group.crawlDelaySeconds, Number(value));
    } else if (key === 'sitemap' && sitemaps.size < MAX_SITEMAPS) {
      // Belongs to no group and must not end one.
      const url = normalizeUrl(value);
      if (url !== undefined) sitemaps.add(url);
    }
  }
  return { ...groups, sitemaps: [...sitemaps] };
};

/** An empty pattern says nothing. Who allows the index page of a folder allows the folder's own address. */
const rulesOf = (pattern: string, allow: boolean): Rule[] => {
  if (pattern === '') return [];
  const slash = pattern.lastIndexOf('/');
  const isIndex = allow && pattern.startsWith('/index.htm', slash);
  return [{ pattern, allow }, ...(isIndex ? [{ pattern: `${pattern.slice(0, slash + 1)}$`, allow }] : [])];
};

/** Keys as they are often misspelt: what was meant is plain, and taking it as meant is the careful way. */
const SPELLINGS: Readonly<Record<string, string>> = {
  useragent: 'user-agent',
  'user agent': 'user-agent',
  disalow: 'disallow',
  dissallow: 'disallow',
  dissalow: 'disallow',
  diasllow: 'disallow',
  disallaw: 'disallow',
  'crawl delay': 'crawl-delay',
  crawldelay: 'crawl-delay',
  'site-map': 'sitemap',
};

/** Key (lower case) and value of each line that has both. */
function* records(body: string): Generator<[string, string]> {
  // A byte order mark, or what is left of a broken one.
  const text = body
    .slice(0, MAX_LENGTH)
    .toWellFormed()
    .replace(/^[\ufeff\ufffd]+/, '');
  for (const line of text.split(/\r\n|\r|\n/)) {
    const [key, value] = keyAndValue(line.slice(0, MAX_LINE_LENGTH).split('#', 1)[0] ?? '');
    const known = key.toLowerCase();
    yield [Object.hasOwn(SPELLINGS, known) ? (SPELLINGS[known] ?? known) : known, value];
  }
}

/** Where the colon was forgotten, two words are a key and its value. */
const keyAndValue = (content: string): [string, string] => {
  const colon = content.indexOf(':');
  if (colon >= 0) return [content.slice(0, colon).trim(), content.slice(colon + 1).trim()];
  const [key = '', value = '', ...others] = content.trim().split(/\s+/, 3);
  return others.length === 0 ? [key, value] : ['', ''];
};

/** Only the product token counts: `Wireroom/1.0 (news)` is us, `wireroomier` is not. */
const addressee = (agent: string): 'ours' | 'everybodys' | undefined => {
  if (/^\*(?:\s|$)/.test(agent)) return 'everybodys';
  return /^[a-z_-]+/i.exec(agent)?.[0].toLowerCase() === PRODUCT_TOKEN ? 'ours' : undefined;
};

const longerDelay = (known: number | undefined, stated: number): number | undefined =>
  stated > 0 ? Math.min(Math.max(known ?? 0, stated), MAX_CRAWL_DELAY_SECONDS) : known;
