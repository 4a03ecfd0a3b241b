import { hasWords, matchesGlob } from './patterns.ts';
import { type Conditions, type Rule, ruleText } from './rule.ts';

/** What a feed says about an article. */
export interface NamedArticle {
  readonly url: string | undefined;
  readonly title: string | undefined;
  readonly categories: readonly string[];
  readonly publishedAt: Date | undefined;
}

/** What its page says. */
export interface ReadArticle {
  /** Its URL after redirects. */
  readonly url: string | undefined;
  readonly title: string | undefined;
  readonly section: string | undefined;
  readonly publishedAt: Date | undefined;
  readonly language: string | undefined;
  readonly words: number | undefined;
}

/** What decides about an article, as far as it is known. */
interface Facts {
  readonly urls: readonly string[];
  readonly titles: readonly string[];
  readonly categories: readonly string[];
  readonly languages: readonly string[];
  readonly ageDays: number | undefined;
  readonly words: number | undefined;
}

/**
 * Applies the rules of one feed to an article that it names. The order of rules does not matter: an
 * article is dropped if a rule to drop matches, or if there are rules to keep and none of them
 * matches. What is not known, such as the date of an undated entry, drops nothing. The feed's words
 * decide alone where they are enough; the page adds to them.
 * @param seenAt when the article was first seen, from which its age counts
 * @param page undefined before it is fetched
 * @returns why the article is dropped; undefined if it is not
 */
export function reasonToDrop(
  rules: readonly Rule[],
  entry: NamedArticle,
  seenAt: Date,
  page?: ReadArticle,
): string | undefined {
  return decide(rules, factsOf(entry, undefined, seenAt)) ?? (page && decide(rules, factsOf(entry, page, seenAt)));
}

/** The same for an article that several feeds name: it is dropped if each of them drops it. */
export function reasonToDropAll(
  feeds: readonly { readonly rules: readonly Rule[]; readonly entry: NamedArticle }[],
  seenAt: Date,
  page?: ReadArticle,
): string | undefined {
  const reasons = feeds.map(({ rules, entry }) => reasonToDrop(rules, entry, seenAt, page));
  return reasons.includes(undefined) ? undefined : reasons[0];
}

const DAY_MS = 24 * 3_600_000;

const factsOf = (entry: NamedArticle, page: ReadArticle | undefined, seenAt: Date): Facts => {
  const publishedAt = page?.publishedAt ?? entry.publishedAt;
  return {
    urls: stated(entry.url, page?.url),
    titles: stated(entry.title, page?.title),
    categories: stated(...entry.categories, page?.section),
    languages: stated(page?.language),
    ageDays: publishedAt && (seenAt.getTime() - publishedAt.getTime()) / DAY_MS,
    words: page?.words,
  };
};

const stated = (...values: readonly (string | undefined)[]): string[] => values.filter((value) => !!value) as string[];

const decide = (rules: readonly Rule[], facts: Facts): string | undefined => {
  const matches = rules.map((rule) => ({ rule, matched: matchesAll(rule.conditions, facts) }));
  const drop = matches.find(({ rule, matched }) => rule.verdict === 'drop' && matched);
  if (drop) return `rule ${drop.rule.id}: ${ruleText(drop.rule)}`;
  const keep = matches.filter(({ rule }) => rule.verdict === 'keep');
  const [first] = keep;
  if (!first || keep.some(({ matched }) => matched !== false)) return undefined;
  return keep.length === 1
    ? `rule ${first.rule.id} does not match: ${ruleText(first.rule)}`
    : `none of the rules ${keep.map(({ rule }) => rule.id).join(', ')} matches`;
};

/** Whether all conditions hold; undefined if that is not known yet. */
const matchesAll = (conditions: Conditions, facts: Facts): boolean | undefined => {
  const { olderThanDays, shorterThan } = conditions;
  const held = [
    anyMatches(conditions.urls, facts.urls, matchesGlob),
    anyMatches(conditions.titles, facts.titles, hasWords),
    anyMatches(conditions.categories, facts.categories, hasWords),
    anyMatches(conditions.languages, facts.languages, isLanguage),
    olderThanDays === undefined || (facts.ageDays === undefined ? undefined : facts.ageDays > olderThanDays),
    shorterThan === undefined || (facts.words === undefined ? undefined : facts.words < shorterThan),
  ];
  if (held.includes(false)) return false;
  return held.includes(undefined) ? undefined : true;
};

const anyMatches = (
  patterns: readonly string[] | undefined,
  values: readonly string[],
  matches: (pattern: string, value: string) => boolean,
): boolean | undefined => {
  if (patterns === undefined) return true;
  if (values.length === 0) return undefined;
  return patterns.some((pattern) => values.some((value) => matches(pattern, value)));
};

/** Whether a language tag, such as pt-BR, is of a language. */
const isLanguage = (code: string, tag: string): boolean => tag.toLowerCase().split('-')[0] === code;
