import type { SiteRule } from '../../config/site-rules/index.ts';
import { hostOf } from '../../model/url/site.ts';
import { lineOf } from '../text/line.ts';
import type { RulePart, RuleReport } from './document.ts';
import { type PageView, viewOf } from './page/page-view.ts';

/** Returns the first rule in force on a day whose domain is the URL's host or a parent domain of it. */
export function ruleFor(url: string, rules: readonly SiteRule[], today: Date = new Date()): SiteRule | undefined {
  const host = hostOf(url);
  const day = today.toISOString().slice(0, 10);
  return rules.find(
    ({ domains, from, until }) =>
      from <= day &&
      (until === undefined || day <= until) &&
      domains.some((domain) => host === domain || host.endsWith(`.${domain}`)),
  );
}

/** Reports which parts a rule has found and which of those it names it has not. */
export function reportOf(rule: SiteRule, found: readonly RulePart[]): RuleReport {
  const named = PARTS.filter((part) => rule[part] !== undefined);
  return {
    rule: `${rule.domains[0]} ${rule.from}`,
    found: named.filter((part) => found.includes(part)),
    missed: named.filter((part) => !found.includes(part)),
  };
}

const PARTS: readonly RulePart[] = ['body', 'title', 'date'];

/** Returns the first element that matches the rule's selector of the body and contains prose. */
export function bodyByRule(document: Document, rule: SiteRule | undefined): Element | undefined {
  return rule?.body === undefined
    ? undefined
    : [...document.querySelectorAll(rule.body)].find((element) => viewOf(element).prose(element) > 0);
}

/** The largest share of a page's prose that an element may hold to be stripped. */
const MAX_STRIPPED_SHARE = 0.5;

/** Marks the elements that a rule strips. */
export function stripByRule(rule: SiteRule | undefined, view: PageView): void {
  if (rule?.strip === undefined) return;
  const max = MAX_STRIPPED_SHARE * view.prose(view.root);
  const unwanted = rule.strip.flatMap((selector) => [...view.root.querySelectorAll(selector)]);
  for (const element of unwanted) if (view.prose(element) <= max) view.mark(element);
}

/** Reads the headline where the rule locates it. */
export function titleByRule(document: Document, rule: SiteRule | undefined): string | undefined {
  return rule?.title === undefined ? undefined : lineOf(document.querySelector(rule.title)?.textContent, 500);
}

/** Reads the date, unparsed, where the rule locates it. */
export function dateByRule(
  document: Document,
  rule: SiteRule | undefined,
): { readonly value: string; readonly source: 'time' | 'text' } | undefined {
  const element = rule?.date === undefined ? null : document.querySelector(rule.date);
  const marked = lineOf(element?.getAttribute('datetime') || element?.getAttribute('content'), 300);
  if (marked !== undefined) return { value: marked, source: 'time' };
  const shown = lineOf(element?.textContent, 300);
  return shown === undefined ? undefined : { value: shown, source: 'text' };
}
