import type { Gazetteer, Place } from './gazetteer.ts';
import { knownOrganization } from './known-organizations.ts';
import { ARTICLE, TOWN } from './mend-continental-institutions.ts';
import { longestPhrase } from './phrase.ts';
import { isCapitalised, type Word } from './reading.ts';
import { HYPHEN } from './runs.ts';
import { indexWords, type Span } from './span.ts';
import { isGivenName } from './word-kinds.ts';
import { commonWords } from './words/common-words.ts';
import { NOUN_TOWNS } from './words/german-nouns.ts';
import { wordSet } from './words/word-list.ts';

const LARGE_CITY = 50_000;

const isCity = ({ kind }: Place): boolean => kind === 'city';

/** "En mer Noire", "la bande de Gaza". */
export const findRegionsWrittenSmall = (words: readonly Word[], language: string, gazetteer: Gazetteer): Span[] => {
  const found: Span[] = [];
  for (let n = 0; n < words.length; n++) {
    const word = words[n];
    if (word?.shape !== 'lower' || word.loud || word.glued || gazetteer.longest(word.folded) < 2) continue;
    const last = longestPhrase(words, n, gazetteer.longest, (phrase) =>
      gazetteer.find(phrase, language).some(({ kind, minor }) => kind === 'region' && !minor),
    );
    if (last === undefined || last === n || !words.slice(n, last + 1).some(isCapitalised)) continue;
    found.push({ first: n, last, type: 'place', because: 'a region of the gazetteer' });
    n = last;
  }
  return found;
};

/** "Köln-Mülheim": a part of a German city. */
export const findDistricts = (words: readonly Word[], spans: readonly Span[], gazetteer: Gazetteer): Span[] => {
  const byWord = indexWords(words, spans);
  const found: Span[] = [];
  for (let n = 1; n + 2 < words.length; n++) {
    const [city, hyphen, part] = [words[n], words[n + 1], words[n + 2]];
    if (city?.shape !== 'capital' || city.loud || !HYPHEN.test(hyphen?.text ?? '') || !hyphen?.glued) continue;
    if (part?.shape !== 'capital' || !part.glued || byWord[n + 2] !== undefined) continue;
    if (
      (byWord[n] !== undefined && byWord[n]?.type !== 'place') ||
      !/^(?:in|aus|nach|bei)$/.test(words[n - 1]?.folded ?? '')
    )
      continue;
    if (!gazetteer.find(city.folded, 'de', LARGE_CITY).some(isCity)) continue;
    found.push({ first: n, last: n + 2, type: 'place', because: 'a part of a city' });
  }
  return found;
};

const KNOWN_CITY = 100_000;

/** "En Cuevas del Valle": Spanish towns go on with whose they are. */
export const findTownsOfSomething = (
  words: readonly Word[],
  spans: readonly Span[],
  language: string,
  gazetteer: Gazetteer,
): Span[] => {
  if (language !== 'es') return [];
  const byWord = indexWords(words, spans);
  const found: Span[] = [];
  for (let n = 1; n + 2 < words.length; n++) {
    const word = words[n];
    if (word?.shape !== 'capital' || word.loud || word.opens || words[n - 1]?.folded !== 'en') continue;
    if (isCapitalised(words[n + 1] as Word) || !/^(?:de|del)$/.test(words[n + 1]?.text ?? '')) continue;
    const from = ARTICLE.test(words[n + 2]?.text ?? '') ? n + 3 : n + 2;
    const owner = words[from];
    if (owner?.shape !== 'capital' || owner.in !== word.in || isCapitalised(words[from + 1] ?? word)) continue;
    const [there, other] = [byWord[n], byWord[from]];
    if (there !== undefined && there.last > n) continue;
    if (other !== undefined && (other.last > from || other.type === 'organization')) continue;
    const places = gazetteer.find(word.folded, language, 0);
    if (places.some(({ kind, minor, population }) => (kind === 'city' ? population >= KNOWN_CITY : !minor))) continue;
    if (gazetteer.find(owner.folded, language)[0]?.kind === 'country') continue;
    found.push({ first: n, last: from, type: 'place', because: 'a town after the word "en"' });
  }
  return found;
};

/** What stands before towns, and before persons seldom. */
const BEFORE_TOWNS: Readonly<Record<string, ReadonlySet<string>>> = {
  de: wordSet('in nach aus bei nahe'),
  fr: wordSet('a'),
  es: wordSet('en desde hasta'),
  it: wordSet('a ad'),
  pt: wordSet('em'),
  nl: wordSet('in bij naar'),
};

/** "In Emden und Zwickau": a list goes on. */
const afterPlace = (
  words: readonly Word[],
  byWord: readonly (Span | undefined)[],
  found: readonly Span[],
  n: number,
): boolean => {
  if (!/^(?:und|sowie|oder|et|ou|y|e|o|ou|,)$/.test(words[n - 1]?.text ?? '')) return false;
  const before = found.at(-1)?.last === n - 2 ? found.at(-1) : byWord[n - 2];
  return before?.type === 'place' && before.last === n - 2;
};

export const findTowns = (
  words: readonly Word[],
  spans: readonly Span[],
  language: string,
  gazetteer: Gazetteer,
): Span[] => {
  const before = BEFORE_TOWNS[language];
  if (before === undefined) return [];
  const common = commonWords(language);
  const byWord = indexWords(words, spans);
  const found: Span[] = [];
  for (let n = 1; n < words.length; n++) {
    const word = words[n];
    const preposition = words[n - 1];
    if (word === undefined || preposition === undefined || word.loud || word.opens || !isCapitalised(word)) continue;
    const listed = afterPlace(words, byWord, found, n);
    if (!listed && (!before.has(preposition.folded) || isCapitalised(preposition) === !preposition.opens)) continue;
    if (listed && words[n + 1]?.text === '(') continue;
    if (word.shape === 'upper' || common.has(word.folded)) continue;
    if (language === 'de' && NOUN_TOWNS.has(word.folded)) continue;
    const there = byWord[n];
    if (there !== undefined && (there.type === 'place' || there.first !== n)) continue;
    const last = longestPhrase(words, n, gazetteer.longest, (phrase) =>
      gazetteer.find(phrase, language, TOWN).some(isCity),
    );
    if (last === undefined || (there !== undefined && there.last !== last)) continue;
    if (there !== undefined && knownOrganization(words, n, last) !== undefined) continue;
    const next = words[last + 1];
    if (next !== undefined && ((isCapitalised(next) && !next.startsLine) || HYPHEN.test(next.text))) continue;
    // "Wie bei Thomas": a first name of somebody.
    if (n === last && isGivenName(word.folded)) continue;
    found.push({ first: n, last, type: 'place', because: `a town after the word "${preposition.text}"` });
    n = last;
  }
  return found;
};
