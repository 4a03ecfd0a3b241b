import type { TextContext } from '../recognize/text-context.ts';
import { isSurelyOrganization, knownOrganization } from '../tables/known-organizations.ts';
import { foldedPhrase } from '../tokens/phrase.ts';
import type { Word } from '../tokens/reading.ts';
import type { Span } from '../tokens/span.ts';

/** Nobody is in a club: "in Liverpool" stays a place beside Liverpool FC. */
const BEFORE_PLACES = new Set(['in', 'near', 'outside']);
/** Guests are received at a palace. */
const BEFORE_HOUSES = new Set([...BEFORE_PLACES, 'at', 'inside']);

const standsAfter = (prepositions: ReadonlySet<string>, words: readonly Word[], first: number): boolean => {
  const before = words[first - 1]?.folded === 'the' ? first - 2 : first - 1;
  return prepositions.has(words[before]?.folded ?? '');
};

export const saysWhere = (words: readonly Word[], first: number): boolean => standsAfter(BEFORE_PLACES, words, first);

/** Institutions that are called like the house they are in, which a text may mean. */
const HOUSE =
  /\b(?:museum|gallery|hospital|clinic|theatre|theater|opera|hall|cathedral|basilica|mosque|church|library|observatory|centre|center|university|college|school|institute|louvre|prado|hermitage|uffizi|rijksmuseum)\b/i;

/** The New York Mets are no place, and Eli Lilly no person. */
const organizationForOther = (context: TextContext, span: Span): Span => {
  const { words, language, data } = context;
  const { first, last, type } = span;
  const known = knownOrganization(context, first, last);
  if (known === undefined) return span;
  const isHouse = known.list === 'institutions' && (HOUSE.test(known.name) || standsAfter(BEFORE_HOUSES, words, first));
  const sure = last > first && isSurelyOrganization(context, first, last);
  const isPlace = (): boolean => data.gazetteer.find(foldedPhrase(words, first, last), language, 0).length > 0;
  return !isHouse && (sure || (type === 'place' && !isPlace()))
    ? { ...span, type: 'organization', because: 'found in a list' }
    : span;
};

/** A name that only one table has is what that table says: organizations of several words, countries, continents, seas. */
export const typesOfTables = (spans: readonly Span[], context: TextContext): Span[] =>
  spans.map((span) => {
    const { first, last, type } = span;
    if (type !== 'organization') return organizationForOther(context, span);
    if (first !== last || knownOrganization(context, first, last) !== undefined) return span;
    // Countries, the West and the Gulf are places also where they act.
    const { words, language, data } = context;
    const [place] = data.gazetteer.find(words[first]?.folded ?? '', language);
    const isRegion = place?.kind === 'country' || (place?.kind === 'region' && place.country === undefined);
    return isRegion ? { ...span, type: 'place', because: 'a region of the gazetteer' } : span;
  });
