import type { TextContext } from '../recognize/text-context.ts';
import { knownOrganization } from '../tables/known-organizations.ts';
import { indexByWord, mayPrecedeInName, replaceCovered, type Span, startsWithCapital } from '../tokens/span.ts';
import type { Word } from '../tokens/tokenize.ts';
import { COMMON_WORDS } from '../words/common-words.ts';

const REASON = 'family name of a person in the text';

/** Whether the span is a person's name of at least two words. */
const isFullPersonName = ({ type, first, last }: Span): boolean => type === 'person' && last > first;

/** Returns the folded last words of the persons named in full. */
const familyNamesOf = (words: readonly Word[], persons: readonly Span[]): ReadonlySet<string> =>
  new Set(persons.map(({ last }) => words[last]?.folded ?? ''));

/** Whether a case ending was removed: the word in the text is longer than its base form. */
const hadCaseEnding = ({ text, start, end }: Word): boolean => text.length < end - start;

/**
 * Recognizes family names that stand alone: "Mokoena stays in office" is Thandi Mokoena, not a
 * company; "and Judge will bat second" is Aaron Judge.
 */
export function findFamilyNames(spans: readonly Span[], context: TextContext): Span[] {
  const { words, language } = context;
  const { gazetteer } = context.data;
  const family = familyNamesOf(words, spans.filter(isFullPersonName));
  if (family.size === 0) return [...spans];
  const nameAt = indexByWord(words, spans);
  const isOther = (n: number, { type, first, last }: Span, word: Word): boolean => {
    if (type === 'person' || first !== last || word.shape !== 'capital') return false;
    if (type === 'place') return gazetteer.find(word.folded, language).length === 0;
    return words[n - 1]?.folded !== 'the' && knownOrganization(context, n, n) === undefined;
  };
  const found = words.flatMap((word, n): Span[] => {
    if (!family.has(word.folded) || !startsWithCapital(word) || words[n - 1]?.text === '-') return [];
    const there = nameAt[n];
    if (there === undefined) {
      const alone = !startsWithCapital(words[n + 1]) && !mayPrecedeInName(words[n - 1]) && words[n + 1]?.text !== '-';
      if (!alone || word.inTitleCase || word.text.length < 3 || COMMON_WORDS.has(word.folded)) return [];
    } else {
      // "Merkels Kabinett": the possessor is the person; the possessed noun is not part of the name.
      const owns = there.first === n && there.last > n && hadCaseEnding(word) && language === 'de';
      if (owns) return [{ ...there, last: n, type: 'person', reason: REASON }];
      if (!isOther(n, there, word)) return [];
    }
    return [{ first: n, last: n, type: 'person', reason: REASON }];
  });
  const owners = new Map(found.map((span) => [span.first, span]));
  const cut = spans.map((span) => {
    const owner = owners.get(span.first);
    return owner !== undefined && owner.last < span.last ? owner : span;
  });
  return replaceCovered(cut, found);
}
