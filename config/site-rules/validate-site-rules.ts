import { parseHTML } from 'linkedom';
import { z } from 'zod';
import { SettingsError } from '../settings.ts';
import type { SiteRule } from './site-rule.ts';

const { document } = parseHTML('<html><body></body></html>');

const isSelector = (text: string): boolean => {
  try {
    document.querySelector(text);
    return text.trim() !== '';
  } catch {
    return false; // the DOM has no other validity check
  }
};

const isZone = (name: string): boolean => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false; // Intl has no other validity check
  }
};

const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(text).toJSON()?.slice(0, 10) === text;

const quoted = (expected: string) => ({
  error: ({ input }: { input?: unknown }) => `${JSON.stringify(input)} is not ${expected}`,
});

const selector = z.string().refine(isSelector, quoted('a CSS selector'));
const day = z.string().refine(isDay, quoted('a date such as 2026-03-31'));
const domain = z
  .string()
  .regex(
    /^(?!www\.)[\p{Ll}\d-]+(?:\.[\p{Ll}\d-]+)+$/u,
    quoted('a domain such as example.com (lower case, without www.)'),
  );

const RULE = z
  .strictObject({
    domains: z.array(domain).min(1, 'names no domain'),
    from: day,
    until: day.optional(),
    body: selector.optional(),
    strip: z.array(selector).min(1, 'names no selector').optional(),
    title: selector.optional(),
    date: selector.optional(),
    timeZone: z.string().refine(isZone, quoted('a time zone such as Europe/Lisbon')).optional(),
    gain: z.string().trim().min(1, 'does not say what the rule gained'),
  })
  .refine(({ from, until }) => until === undefined || from <= until, { path: ['until'], error: 'is before from' })
  .refine(
    ({ body, strip, title, date, timeZone }) => [body, strip, title, date, timeZone].some((part) => part !== undefined),
    { path: [], error: 'needs at least one of body, strip, title, date and timeZone' },
  );

/**
 * Validates site rules before they are used.
 * @throws SettingsError that lists all mistakes, including domains with two rules for the same day
 */
export function validateSiteRules(rules: readonly SiteRule[]): void {
  const problems = [...rules.flatMap(problemsIn), ...overlapsOf(rules)];
  if (problems.length > 0) throw new SettingsError(problems.join('\n'));
}

const nameOf = ({ domains }: SiteRule, index: number): string =>
  `config/site-rules, ${domains?.[0] ?? `rule ${index + 1}`}`;

const problemsIn = (rule: SiteRule, index: number): string[] => {
  const { error } = RULE.safeParse(rule);
  return (error?.issues ?? []).map(
    ({ path, message }) => `${nameOf(rule, index)}: ${[path.join('.'), message].filter(Boolean).join(' ')}`,
  );
};

const overlapsOf = (rules: readonly SiteRule[]): string[] =>
  rules.flatMap((rule, index) => {
    const earlier = rules.slice(0, index).find((other) => overlap(rule, other));
    const domain = earlier && rule.domains.find((name) => earlier.domains.includes(name));
    return domain === undefined ? [] : [`${nameOf(rule, index)}: ${domain} has another rule for the same dates`];
  });

const overlap = (a: SiteRule, b: SiteRule): boolean =>
  (a.domains ?? []).some((name) => b.domains?.includes(name)) &&
  a.from <= (b.until ?? LAST_DAY) &&
  b.from <= (a.until ?? LAST_DAY);

const LAST_DAY = '9999-12-31';
