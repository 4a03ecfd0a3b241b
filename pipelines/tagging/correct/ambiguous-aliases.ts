import type { TextContext } from '../recognize/text-context.ts';
import { organizationCandidates } from '../tables/known-organizations.ts';
import { indexByWord, type Span, startsWithCapital } from '../tokens/span.ts';
import { followsPlacePreposition } from './table-types.ts';
import { includesLeadingThe } from './unambiguous-organizations.ts';

/** Finds ambiguous names ("Shell", "Bulls") of organizations that the document also names unambiguously. */
export function findAmbiguousAliases(spans: readonly Span[], context: TextContext): Span[] {
  const { words } = context;
  const present = new Set<string>();
  for (const { first, last, type } of spans) {
    const candidates = type === 'organization' ? organizationCandidates(context, first, last).candidates : [];
    // An ambiguous name with several candidates ("Rangers") does not show which of them the document means.
    if (candidates.length === 1) for (const { key } of candidates) present.add(key);
  }
  if (present.size === 0) return [];
  const byWord = indexByWord(words, spans);
  const found: Span[] = [];
  for (let n = 0; n < words.length; n++) {
    if (!startsWithCapital(words[n])) continue;
    for (const last of [n + 1, n]) {
      if (!startsWithCapital(words[last])) continue;
      const known = organizationCandidates(context, n, last).candidates.find(({ key }) => present.has(key));
      if (known === undefined || !includesLeadingThe(words, n, known)) continue;
      const before = byWord[n];
      if (before?.type === 'organization' || (before?.type === 'place' && followsPlacePreposition(words, n))) break;
      found.push({ first: n, last, type: 'organization', reason: `another name of ${known.name}` });
      n = last;
      break;
    }
  }
  return found;
}
