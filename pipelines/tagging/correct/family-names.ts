import { knownOrganization } from '../tables/known-organizations.ts';
import type { Word } from '../tokens/reading.ts';
import { goesBefore, indexWords, isName, replaceCovered, type Span } from '../tokens/span.ts';
import { commonWords } from '../words/common-words.ts';

const BECAUSE = 'family name of a person of the text';

/** The last words of persons who are named in full, folded. */
const familyNames = (words: readonly Word[], spans: readonly Span[]): ReadonlySet<string> =>
  new Set(
    spans
      .filter(({ type, first, last }) => type === 'person' && last > first)
      .map(({ last }) => words[last]?.folded ?? ''),
  );

/** "Mokoena stays in office" is Thandi Mokoena, not a firm; "and Judge will bat second" is Aaron Judge. */
export const familyNamesAlone = (words: readonly Word[], spans: readonly Span[], language: string): Span[] => {
  const family = familyNames(words, spans);
  if (family.size === 0) return [...spans];
  const common = commonWords(language);
  const nameAt = indexWords(words, spans);
  const found = words.flatMap((word, n): Span[] => {
    if (!family.has(word.folded) || !isName(word) || words[n - 1]?.text === '-') return [];
    const there = nameAt[n];
    if (there === undefined) {
      const alone = !isName(words[n + 1]) && !goesBefore(words[n - 1]) && words[n + 1]?.text !== '-';
      if (!alone || word.loud || word.text.length < 3 || common.has(word.folded)) return [];
    } else {
      const taken = there.type === 'organization' && there.first === there.last && word.shape === 'capital';
      if (!taken || words[n - 1]?.folded === 'the' || knownOrganization(words, n, n) !== undefined) return [];
    }
    return [{ first: n, last: n, type: 'person', because: BECAUSE }];
  });
  return replaceCovered(spans, found);
};
