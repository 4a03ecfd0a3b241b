import type { TextContext } from '../recognize/text-context.ts';
import { isGivenName, isOrdinaryWord } from '../recognize/word-kinds.ts';
import { organizationCandidates } from '../tables/known-organizations.ts';
import { type Span, startsWithCapital } from '../tokens/span.ts';
import type { Word } from '../tokens/tokenize.ts';
import { FAMILY_NAMES } from '../words/person-words.ts';

/** Matches "Tellingly, the minister left." */
const isAdverb = (words: readonly Word[], n: number): boolean =>
  words[n]?.folded.endsWith('ly') === true && words[n + 1]?.text === ',';

/**
 * Drops single words that are capitalized only because they start a sentence, such as
 * "Dictatorship, hegemony and colonial practices". A word is kept if a table lists it as a name or
 * another sentence capitalizes it.
 */
export function dropSentenceOpeners(spans: readonly Span[], context: TextContext): Span[] {
  const { words, data } = context;
  const inSentences = new Set<string>();
  for (const word of words)
    if (!word.startsSentence && !word.inTitleCase && startsWithCapital(word)) inSentences.add(word.folded);
  return spans.filter(({ first, last, type }) => {
    const word = words[first];
    if (last > first || !word?.startsSentence || word.shape !== 'capital' || inSentences.has(word.folded)) return true;
    const { folded } = word;
    const doubtful = (type === 'organization' && isOrdinaryWord(folded, data)) || isAdverb(words, first);
    if (!doubtful || organizationCandidates(context, first, last).candidates.length > 0) return true;
    return isGivenName(folded, data) || FAMILY_NAMES.has(folded) || data.gazetteer.find(folded, 'en', 0).length > 0;
  });
}
