import { parseUrl } from '../../../config/parse-url.ts';
import { normalizeUrl } from '../../../model/url/normalize.ts';
import { matchesPattern, normalizedPath, normalizedPattern } from './robots-pattern.ts';

export interface RobotsRules {
  /** Whether the rules allow an absolute URL of their host. */
  readonly allows: (url: string) => boolean;
  /** Seconds between two requests, at most 60. */
  readonly crawlDelaySeconds: number | undefined;
  /** Absolute URLs, in the order of the file. */
  readonly sitemaps: readonly string[];
}

/** User agent name in robots.txt files. */
export const PRODUCT_TOKEN = 'wireroom';

const MAX_LENGTH = 500 * 1024;
/** Longer lines are truncated. Eight times the historical maximum URL length of browsers. */
const MAX_LINE_LENGTH = 8 * 2083;
const MAX_CRAWL_DELAY_SECONDS = 60;
const MAX_SITEMAPS = 100;

/**
 * Maps the status of a robots.txt to a policy (RFC 9309 §2.3.1). 2xx: apply the file. A client
 * error or too many redirects: no rules. A server error or no response (`undefined`): forbid
 * everything for now and retry later. 429 is treated like a server error, because it does not mean
 * that there are no rules.
 */
export function robotsPolicyFor(status: number | undefined): 'read' | 'allow_all' | 'deny_all' {
  if (status === undefined || status === 429 || status >= 500) return 'deny_all';
  return status >= 200 && status < 300 ? 'read' : 'allow_all';
}

interface Rule {
  readonly pattern: string;
  readonly allow: boolean;
}

interface Group {
  readonly rules: Rule[];
  crawlDelaySeconds: number | undefined;
}

/**
 * Parses a robots.txt (RFC 9309). The merged groups for `wireroom` apply, else those for `*`. The
 * longest matching pattern decides, allow wins a tie, and unmatched paths are allowed. Crawl-delay,
 * which is not in the RFC, belongs to its group. Never throws; without a body everything is
 * allowed.
 */
export function parseRobots(body: string | undefined): RobotsRules {
  const { own, wildcard, sitemaps } = readGroups(body ?? '');
  const { rules, crawlDelaySeconds } = own ?? wildcard ?? { rules: [], crawlDelaySeconds: undefined };
  return {
    allows: (url) => {
      const parsed = parseUrl(url);
      return parsed !== undefined && isAllowed(parsed, rules);
    },
    crawlDelaySeconds,
    sitemaps,
  };
}

const isAllowed = ({ pathname, search }: URL, rules: readonly Rule[]): boolean => {
  if (pathname === '/robots.txt') return true;
  const path = normalizedPath(pathname + search);
  let best: Rule | undefined;
  for (const rule of rules) {
    const length = best?.pattern.length ?? -1;
    if (rule.pattern.length < length || (rule.pattern.length === length && !rule.allow)) continue;
    if (matchesPattern(path, rule.pattern)) best = rule;
  }
  return best?.allow ?? true;
};

const readGroups = (body: string) => {
  const groups: { own?: Group; wildcard?: Group } = {};
  const sitemaps = new Set<string>();
  let current = new Set<Group>();
  let collectingAgents = false;
  for (const [key, value] of records(body)) {
    if (key === 'user-agent') {
      if (!collectingAgents) current = new Set();
      collectingAgents = true;
      const kind = groupKindOf(value);
      if (kind !== undefined) {
        groups[kind] ??= { rules: [], crawlDelaySeconds: undefined };
        current.add(groups[kind]);
      }
    } else if (key === 'allow' || key === 'disallow') {
      collectingAgents = false;
      const rules = rulesOf(normalizedPattern(value), key === 'allow');
      for (const group of current) group.rules.push(...rules);
    } else if (key === 'crawl-delay') {
      collectingAgents = false;
      for (const group of current) group.crawlDelaySeconds = longerDelay(group.crawlDelaySeconds, Number(value));
    } else if (key === 'sitemap' && sitemaps.size < MAX_SITEMAPS) {
      // A sitemap line does not belong to a group and must not end one.
      const url = normalizeUrl(value);
      if (url !== undefined) sitemaps.add(url);
    }
  }
  return { ...groups, sitemaps: [...sitemaps] };
};

/** Ignores an empty pattern. Allowing the index page of a folder also allows the URL of the folder. */
const rulesOf = (pattern: string, allow: boolean): Rule[] => {
  if (pattern === '') return [];
  const slash = pattern.lastIndexOf('/');
  const isIndex = allow && pattern.startsWith('/index.htm', slash);
  return [{ pattern, allow }, ...(isIndex ? [{ pattern: `${pattern.slice(0, slash + 1)}$`, allow }] : [])];
};

/** Common misspellings of keys. Accepting them is the cautious choice. */
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

/** Yields the key (lower case) and the value of each line that has both. */
function* records(body: string): Generator<[string, string]> {
  // Remove a byte order mark, valid or broken.
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

/** Splits a line at its colon. Without a colon, two words are a key and a value. */
const keyAndValue = (content: string): [string, string] => {
  const colon = content.indexOf(':');
  if (colon >= 0) return [content.slice(0, colon).trim(), content.slice(colon + 1).trim()];
  const [key = '', value = '', ...others] = content.trim().split(/\s+/, 3);
  return others.length === 0 ? [key, value] : ['', ''];
};

/** Compares the product token only: `Wireroom/1.0 (news)` matches, `wireroomier` does not. */
const groupKindOf = (agent: string): 'own' | 'wildcard' | undefined => {
  if (/^\*(?:\s|$)/.test(agent)) return 'wildcard';
  return /^[a-z_-]+/i.exec(agent)?.[0].toLowerCase() === PRODUCT_TOKEN ? 'own' : undefined;
};

const longerDelay = (known: number | undefined, stated: number): number | undefined =>
  stated > 0 ? Math.min(Math.max(known ?? 0, stated), MAX_CRAWL_DELAY_SECONDS) : known;
