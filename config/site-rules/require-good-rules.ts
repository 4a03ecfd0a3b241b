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
    return false; // the only way to learn whether a selector is one
  }
};

const isZone = (name: string): boolean => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false; // the same
  }
};

const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(text).toJSON()?.slice(0, 10) === text;

const quoting = (what: string) => ({
  error: ({ input }: { input?: unknown }) => `${JSON.stringify(input)} is ${what}`,
});

const selector = z.string().refine(isSelector, quoting('no CSS selector'));
const day = z.string().refine(isDay, quoting('no day such as 2026-03-31'));
const domain = z
  .string()
  .regex(
    /^(?!www\.)[\p{Ll}\d-]+(?:\.[\p{Ll}\d-]+)+$/u,
    quoting('no domain such as example.com, in lower case and without www.'),
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
    timeZone: z.string().refine(isZone, quoting('no time zone such as Europe/Lisbon')).optional(),
    gain: z.string().trim().min(1, 'does not say what the rule gained'),
  })
  .refine(({ from, until }) => until === undefined || from <= until, { path: ['until'], error: 'is before from' })
  .refine(
    ({ body, strip, title, date, timeZone }) => [body, strip, title, date, timeZone].some((part) => part !== undefined),
    { path: [], error: 'says nothing about the pages' },
  );

/**
 * Looks through site rules before any page is read by them.
 * @throws SettingsError naming every mistake, and every domain that has two rules for one day
 */
export const requireGoodRules = (rules: readonly SiteRule[]): void => {
  const complaints = [...rules.flatMap(mistakesIn), ...clashesOf(rules)];
  if (complaints.length > 0) throw new SettingsError(complaints.join('\n'));
};

const nameOf = ({ domains }: SiteRule, index: number): string =>
  `config/site-rules, ${domains?.[0] ?? `rule ${index + 1}`}`;

const mistakesIn = (rule: SiteRule, index: number): string[] => {
  const { error } = RULE.safeParse(rule);
  return (error?.issues ?? []).map(
    ({ path, message }) => `${nameOf(rule, index)}: ${[path.join('.'), message].filter(Boolean).join(' ')}`,
  );
};

const clashesOf = (rules: readonly SiteRule[]): string[] =>
  rules.flatMap((rule, index) => {
    const before = rules.slice(0, index).find((other) => overlap(rule, other));
    const domain = before && rule.domains.find((name) => before.domains.includes(name));
    return domain === undefined ? [] : [`${nameOf(rule, index)}: ${domain} has another rule for the same days`];
  });

const overlap = (a: SiteRule, b: SiteRule): boolean =>
  (a.domains ?? []).some((name) => b.domains?.includes(name)) &&
  a.from <= (b.until ?? LAST_DAY) &&
  b.from <= (a.until ?? LAST_DAY);

const LAST_DAY = '9999-12-31';
