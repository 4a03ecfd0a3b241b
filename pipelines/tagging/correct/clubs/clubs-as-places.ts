import type { TextContext } from '../../recognize/text-context.ts';
import { knownOrganization } from '../../tables/known-organizations.ts';
import { foldedPhrase } from '../../tokens/phrase.ts';
import type { Span } from '../../tokens/span.ts';
import { isSportText } from './sport-text.ts';

/** Inhabitants. Cities of this size are known for more than their club. */
const MIN_CITY_POPULATION = 100_000;

/**
 * Retypes a city or state that was recognized as its club. Applies when the text is not about
 * sport, and after an indefinite article ("a Colorado avalanche").
 */
export function retypeClubsAsPlaces(spans: readonly Span[], context: TextContext): Span[] {
  const { words, language } = context;
  const { gazetteer } = context.data;
  const clubs = spans.filter(
    ({ first, last, type }) =>
      type === 'organization' && last > first && knownOrganization(context, first, last)?.list === 'clubs',
  ).length;
  const isSport = isSportText(words, language, clubs);
  return spans.map((span) => {
    const { first, last, type } = span;
    if (type !== 'organization') return span;
    const known = knownOrganization(context, first, last);
    if (known !== undefined && known.list !== 'clubs') return span;
    const afterArticle = /^an?$/i.test(words[first - 1]?.text ?? '') && words[last + 1]?.shape === 'lower';
    if (isSport && !afterArticle) return span;
    const [place] = gazetteer.find(foldedPhrase(words, first, last), language);
    const isLarge =
      place?.kind === 'city' ? place.population >= MIN_CITY_POPULATION : place?.kind === 'region' && !place.minor;
    return isLarge ? { ...span, type: 'place', reason: 'a place; the text is not about sport' } : span;
  });
}
