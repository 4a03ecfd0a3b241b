import type { TextContext } from '../recognize/text-context.ts';
import { organizationsCalled } from '../tables/known-organizations.ts';
import { indexWords, isName, type Span } from '../tokens/span.ts';
import { isWhole } from './sure-organizations.ts';
import { saysWhere } from './table-types.ts';

/** Shared names ("Shell", "Bulls") of organizations that are in the document under a name of their own. */
export const findOtherNames = (spans: readonly Span[], context: TextContext): Span[] => {
  const { words } = context;
  const present = new Set<string>();
  for (const { first, last, type } of spans) {
    const bearers = type === 'organization' ? organizationsCalled(context, first, last).bearers : [];
    // "Rangers" alone does not tell which of them is in the document.
    if (bearers.length === 1) for (const { key } of bearers) present.add(key);
  }
  if (present.size === 0) return [];
  const byWord = indexWords(words, spans);
  const found: Span[] = [];
  for (let n = 0; n < words.length; n++) {
    if (!isName(words[n])) continue;
    for (const last of [n + 1, n]) {
      const { bearers } = organizationsCalled(context, n, last);
      const known = isName(words[last]) ? bearers.find(({ key }) => present.has(key)) : undefined;
      if (known === undefined || !isWhole(words, n, known)) continue;
      const before = byWord[n];
      if (before?.type === 'organization' || (before?.type === 'place' && saysWhere(words, n))) break;
      found.push({ first: n, last, type: 'organization', because: `another name of ${known.name}` });
      n = last;
      break;
    }
  }
  return found;
};
