import type { SiteRule } from '../../config/site-rules/index.ts';
import { lineOf } from '../text/line.ts';
import { hostOf } from '../url/site.ts';
import type { RulePart, RuleReport } from './document.ts';
import { measureText } from './page/text-measure.ts';

/** The first rule for this URL's host or a domain above it that is in force on a day. */
export const ruleFor = (url: string, rules: readonly SiteRule[], today: Date = new Date()): SiteRule | undefined => {
  const host = hostOf(url);
  const day = today.toISOString().slice(0, 10);
  return rules.find(
    ({ domains, from, until }) =>
      from <= day &&
      (until === undefined || day <= until) &&
      domains.some((domain) => host === domain || host.endsWith(`.${domain}`)),
  );
};

/** What a rule has found, and what it names and has not. */
export const reportOf = (rule: SiteRule, found: readonly RulePart[]): RuleReport => {
  const named = PARTS.filter((part) => rule[part] !== undefined);
  return {
    rule: `${rule.domains[0]} ${rule.from}`,
    found: named.filter((part) => found.includes(part)),
    missed: named.filter((part) => !found.includes(part)),
  };
};

const PARTS: readonly RulePart[] = ['body', 'title', 'date'];

/** The first element that a rule calls the body and that holds more than labels and links. */
export const ruledBody = (document: Document, rule: SiteRule | undefined): Element | undefined =>
  rule?.body === undefined
    ? undefined
    : [...document.querySelectorAll(rule.body)].find((element) => measureText(element).prose(element) > 0);

/** Of a page's prose: what a rule may strip. One that wants more is for other pages than this. */
const MAX_STRIPPED = 0.5;

/** Removes what a rule strips. Changes the document. */
export const stripRuled = (document: Document, rule: SiteRule | undefined): void => {
  if (rule?.strip === undefined) return;
  const measure = measureText(document.body);
  const most = MAX_STRIPPED * measure.prose(document.body);
  const unwanted = rule.strip.flatMap((selector) => [...document.querySelectorAll(selector)]);
  for (const element of unwanted) if (measure.prose(element) <= most) measure.remove(element);
};

/** The headline where a rule finds it. */
export const ruledTitle = (document: Document, rule: SiteRule | undefined): string | undefined =>
  rule?.title === undefined ? undefined : lineOf(document.querySelector(rule.title)?.textContent, 500);

/** The date where a rule finds it, as it is written there. */
export const ruledDate = (
  document: Document,
  rule: SiteRule | undefined,
): { readonly value: string; readonly source: 'time' | 'text' } | undefined => {
  const element = rule?.date === undefined ? null : document.querySelector(rule.date);
  const marked = lineOf(element?.getAttribute('datetime') || element?.getAttribute('content'), 300);
  if (marked !== undefined) return { value: marked, source: 'time' };
  const shown = lineOf(element?.textContent, 300);
  return shown === undefined ? undefined : { value: shown, source: 'text' };
};
