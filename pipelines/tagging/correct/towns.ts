import type { TextContext } from '../recognize/text-context.ts';
import { isGivenName } from '../recognize/word-kinds.ts';
import type { Place } from '../tables/gazetteer.ts';
import { knownOrganization } from '../tables/known-organizations.ts';
import { longestPhrase } from '../tokens/phrase.ts';
import { indexByWord, type Span } from '../tokens/span.ts';
import { isCapitalized, type Word } from '../tokens/tokenize.ts';
import { COMMON_WORDS } from '../words/common-words.ts';
import { wordSet } from '../words/word-list.ts';

/** Inhabitants. The gazetteer lists no smaller towns. */
const MIN_TOWN_POPULATION = 5_000;

const isCity = ({ kind }: Place): boolean => kind === 'city';

/** Prepositions that often precede towns and rarely precede persons. */
const BEFORE_TOWNS: Readonly<Record<string, ReadonlySet<string>>> = {
  de: wordSet('in nach aus bei nahe'),
  fr: wordSet('a'),
  es: wordSet('en desde hasta'),
  it: wordSet('a ad'),
  pt: wordSet('em'),
  nl: wordSet('in bij naar'),
};

/** Whether the word continues a list of places: "In Emden und Zwickau". */
const continuesPlaceList = (
  words: readonly Word[],
  byWord: readonly (Span | undefined)[],
  found: readonly Span[],
  n: number,
): boolean => {
  if (!/^(?:und|sowie|oder|et|ou|y|e|o|ou|,)$/.test(words[n - 1]?.text ?? '')) return false;
  const before = found.at(-1)?.last === n - 2 ? found.at(-1) : byWord[n - 2];
  return before?.type === 'place' && before.last === n - 2;
};

/** Finds towns after prepositions of location: "In Görlitz". */
export function findTowns(spans: readonly Span[], context: TextContext): Span[] {
  const { words, language, data } = context;
  const { gazetteer } = data;
  const before = BEFORE_TOWNS[language];
  if (before === undefined) return [];
  const byWord = indexByWord(words, spans);
  const found: Span[] = [];
  for (let n = 1; n < words.length; n++) {
    const word = words[n];
    const preposition = words[n - 1];
    if (
      word === undefined ||
      preposition === undefined ||
      word.inTitleCase ||
      word.startsSentence ||
      !isCapitalized(word)
    )
      continue;
    const listed = continuesPlaceList(words, byWord, found, n);
    if (!listed && (!before.has(preposition.folded) || isCapitalized(preposition) === !preposition.startsSentence))
      continue;
    if (listed && words[n + 1]?.text === '(') continue;
    if (word.shape === 'upper' || COMMON_WORDS.has(word.folded)) continue;
    const there = byWord[n];
    if (there !== undefined && (there.type === 'place' || there.first !== n)) continue;
    const last = longestPhrase(words, n, gazetteer.maxWords, (phrase) =>
      gazetteer.find(phrase, language, MIN_TOWN_POPULATION).some(isCity),
    );
    if (last === undefined || (there !== undefined && there.last !== last)) continue;
    if (there !== undefined && knownOrganization(context, n, last) !== undefined) continue;
    const next = words[last + 1];
    if (next !== undefined && ((isCapitalized(next) && !next.startsLine) || /^[-‐‑]$/.test(next.text))) continue;
    // "Wie bei Thomas": a given name rather than a town.
    if (n === last && isGivenName(word.folded, data)) continue;
    found.push({ first: n, last, type: 'place', reason: `a town after the word "${preposition.text}"` });
    n = last;
  }
  return found;
}
