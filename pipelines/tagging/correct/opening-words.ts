import type { TextContext } from '../recognize/text-context.ts';
import { isGivenName, isOrdinaryWord } from '../recognize/word-kinds.ts';
import { organizationsCalled } from '../tables/known-organizations.ts';
import type { Word } from '../tokens/reading.ts';
import { isName, type Span } from '../tokens/span.ts';
import { FAMILY_NAMES } from '../words/person-words.ts';

/** "Tellingly, the minister left." */
const isAdverb = (words: readonly Word[], n: number): boolean =>
  words[n]?.folded.endsWith('ly') === true && words[n + 1]?.text === ',';

/**
 * "Dictatorship, hegemony and colonial practices": one word that only its place at the head of a sentence writes large,
 * and that no list and no other sentence of the text has as a name.
 */
export const withoutOpeningWords = (spans: readonly Span[], context: TextContext): Span[] => {
  const { words, data } = context;
  const inSentences = new Set<string>();
  for (const word of words) if (!word.opens && !word.loud && isName(word)) inSentences.add(word.folded);
  return spans.filter(({ first, last, type }) => {
    const word = words[first];
    if (last > first || !word?.opens || word.shape !== 'capital' || inSentences.has(word.folded)) return true;
    const { folded } = word;
    const doubtful = (type === 'organization' && isOrdinaryWord(folded, data)) || isAdverb(words, first);
    if (!doubtful || organizationsCalled(context, first, last).bearers.length > 0) return true;
    return isGivenName(folded, data) || FAMILY_NAMES.has(folded) || data.gazetteer.find(folded, 'en', 0).length > 0;
  });
};
