import type { SiteRule } from '../../../config/site-rules/index.ts';
import type { PageView } from '../page/page-view.ts';
import { stripByRule } from '../site-rule.ts';
import { step } from '../trace.ts';
import { applies } from './rule-switch.ts';
import type { PageRule } from './rules.ts';

/** What is left of a page if only certain rules mark what is no part of its article. */
export interface CertainPart {
  /** In characters. */
  readonly prose: number;
  readonly certainMarks: readonly Element[];
}

/** Marks in a page what is no part of its article. */
export function cleanPage(
  view: PageView,
  page: { readonly title: string; readonly url: string; readonly rule: SiteRule | undefined },
  rules: readonly PageRule[],
): CertainPart {
  step('site rule', () => stripByRule(page.rule, view));
  const certainMarks = [...view.marks];
  let prose = view.prose(view.root);
  for (const { name, mark, isCertain } of rules) {
    if (!applies(name)) continue;
    const before = { marks: view.marks.length, prose: view.prose(view.root) };
    step(name, () => mark({ view, title: page.title, url: page.url }));
    if (!isCertain) continue;
    certainMarks.push(...view.marks.slice(before.marks));
    prose -= before.prose - view.prose(view.root);
  }
  return { prose, certainMarks };
}
