import type { TextContext } from '../../recognize/text-context.ts';
import { knownOrganization } from '../../tables/known-organizations.ts';
import { foldedPhrase } from '../../tokens/phrase.ts';
import type { Span } from '../../tokens/span.ts';
import { isSportText } from './sport-text.ts';

/** Cities that are known for more than their club, by their inhabitants. */
const LARGE = 100_000;

/**
 * A city or a state that was taken for its club is the place itself where the text is not about sport, and after "a": "a
 * Colorado avalanche".
 */
export const placesTakenForClubs = (spans: readonly Span[], context: TextContext): Span[] => {
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
    const isLarge = place?.kind === 'city' ? place.population >= LARGE : place?.kind === 'region' && !place.minor;
    return isLarge ? { ...span, type: 'place', because: 'a place, and no word of sport' } : span;
  });
};
