import { step } from '../trace.ts';
import type { BodyToClean } from './page-to-clean.ts';
import { applies } from './rule-switch.ts';
import { BODY_RULES, type BodyRule } from './rules.ts';

/** Marks in a body what is no part of the article. */
export function cleanBody(body: BodyToClean, rules: readonly BodyRule[] = BODY_RULES): void {
  for (const { name, mark } of rules) if (applies(name)) step(name, () => mark(body));
}
