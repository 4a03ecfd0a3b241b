import { measureText } from '../page/text-measure.ts';
import { step } from '../trace.ts';
import { applies } from './rule-switch.ts';
import { BODY_RULES, type BodyRule } from './rules.ts';

/** Removes from the elements of a body what is no part of the article. */
export function cleanBody(body: Element, rules: readonly BodyRule[] = BODY_RULES): void {
  const measure = measureText(body);
  for (const { name, mark } of rules) if (applies(name)) step(name, () => mark(body, measure));
}
