import { knownOrganization, organizationsCalled } from '../tables/known-organizations.ts';
import type { Word } from '../tokens/reading.ts';
import type { Span } from '../tokens/span.ts';
import { wordSet } from '../words/word-list.ts';
import { isSportText } from './sport-text.ts';

/** Before what a city is where something happens. */
const IN_CITY = wordSet("a à en in nach aus bei em ad dans d' d’ desde hasta por");

/** In a text about a league a city is its club, but where it stands for the place: "Lens s'impose", "gegen Köln". */
export const clubsCalledByCity = (words: readonly Word[], spans: readonly Span[], language: string): Span[] => {
  const named = new Set<string>();
  for (const { first, last, type } of spans) {
    const known = type === 'organization' ? knownOrganization(words, first, last) : undefined;
    if (known?.list === 'clubs') named.add(known.key);
  }
  if (!isSportText(words, language, named.size)) return [...spans];
  return spans.map((span) => {
    if (span.type !== 'place' || span.last > span.first + 2) return span;
    const { bearers } = organizationsCalled(words, span.first, span.last);
    if (!bearers.some(({ list }) => list === 'clubs')) return span;
    const before = words[span.first - 1];
    const inside = before !== undefined && !words[span.first]?.startsLine && IN_CITY.has(before.folded);
    if (inside) return span;
    return { ...span, type: 'organization', because: 'a club called like its city, in a text about sport' };
  });
};
