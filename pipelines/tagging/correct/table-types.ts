import type { TextContext } from '../recognize/text-context.ts';
import { isUnambiguousOrganization, knownOrganization } from '../tables/known-organizations.ts';
import { foldedPhrase } from '../tokens/phrase.ts';
import type { Span } from '../tokens/span.ts';
import type { Word } from '../tokens/tokenize.ts';

/** Prepositions that do not precede clubs: "in Liverpool" stays a place even if the text names Liverpool FC. */
const BEFORE_PLACES = new Set(['in', 'near', 'outside']);
/** Prepositions before institutions that are also buildings, such as a palace. */
const BEFORE_FACILITIES = new Set([...BEFORE_PLACES, 'at', 'inside']);

const standsAfter = (prepositions: ReadonlySet<string>, words: readonly Word[], first: number): boolean => {
  const before = words[first - 1]?.folded === 'the' ? first - 2 : first - 1;
  return prepositions.has(words[before]?.folded ?? '');
};

export function followsPlacePreposition(words: readonly Word[], first: number): boolean {
  return standsAfter(BEFORE_PLACES, words, first);
}

/** Institutions named after their building; the text may mean the building. */
const FACILITY =
  /\b(?:museum|gallery|hospital|clinic|theatre|theater|opera|hall|cathedral|basilica|mosque|church|library|observatory|centre|center|university|college|school|institute|louvre|prado|hermitage|uffizi|rijksmuseum)\b/i;

/** Retypes a person or place as the known organization of that name: the New York Mets, Eli Lilly. */
const retypeAsOrganization = (context: TextContext, span: Span): Span => {
  const { words, language, data } = context;
  const { first, last, type } = span;
  const known = knownOrganization(context, first, last);
  if (known === undefined) return span;
  const isFacility =
    known.list === 'institutions' && (FACILITY.test(known.name) || standsAfter(BEFORE_FACILITIES, words, first));
  const sure = last > first && isUnambiguousOrganization(context, first, last);
  const isPlace = (): boolean => data.gazetteer.find(foldedPhrase(words, first, last), language, 0).length > 0;
  return !isFacility && (sure || (type === 'place' && !isPlace()))
    ? { ...span, type: 'organization', reason: 'found in a list' }
    : span;
};

/**
 * Applies the type of the tables to names that only one table has: organizations of several words,
 * countries, continents and seas.
 */
export function applyTableTypes(spans: readonly Span[], context: TextContext): Span[] {
  return spans.map((span) => {
    const { first, last, type } = span;
    if (type !== 'organization') return retypeAsOrganization(context, span);
    if (first !== last || knownOrganization(context, first, last) !== undefined) return span;
    // Countries and world regions ("the West", "the Gulf") stay places even when they act.
    const { words, language, data } = context;
    const [place] = data.gazetteer.find(words[first]?.folded ?? '', language);
    const isRegion = place?.kind === 'country' || (place?.kind === 'region' && place.country === undefined);
    return isRegion ? { ...span, type: 'place', reason: 'a country or region in the gazetteer' } : span;
  });
}
