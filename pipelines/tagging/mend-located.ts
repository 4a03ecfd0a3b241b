import { wordsOfFullNames } from './full-names.ts';
import type { Gazetteer, Place } from './gazetteer.ts';
import { knownOrganization } from './known-organizations.ts';
import { foldedPhrase, longestPhrase } from './phrase.ts';
import { isCapitalised, type Word } from './reading.ts';
import { indexWords, isName, type Span } from './span.ts';
import { isSportText } from './sport-text.ts';
import { commonWords } from './words/common-words.ts';
import { FAMILY_NAMES, FIRST_NAMES } from './words/person-words.ts';
import { wordSet } from './words/word-list.ts';

/** What is said before places, and seldom before anybody. */
const BEFORE_PLACES = wordSet('in near nearby around outside throughout across');
/** Before places and others. */
const BEFORE_SOME_PLACES = wordSet('from at to towards toward between');

/** Cities that are known for more than their club. */
const LARGE = 100_000;
/** Smaller towns are left to the finder of names. */
const TOWN = 5_000;

const isCity = ({ kind, population }: Place): boolean => kind === 'city' && population >= TOWN;

/** Cities that are meant also where nothing before them says so. */
const isFamous = ({ kind, population }: Place): boolean => kind === 'city' && population >= 300_000;

/** A list goes on: "from Lytton and Merritt", "in Oton, Jaro and La Paz". */
const afterPlace = (words: readonly Word[], spanAt: readonly (Span | undefined)[], first: number): boolean => {
  if (!/^(?:and|or|,)$/.test(words[first - 1]?.text ?? '')) return false;
  const before = spanAt[first - 2];
  return before?.type === 'place' && before.last === first - 2;
};

/** "Police in Mitrovica", "families from Lytton and Merritt": where a town stands, nobody is meant who is called like it. */
export const townsTakenForOthers = (
  words: readonly Word[],
  spans: readonly Span[],
  language: string,
  gazetteer: Gazetteer,
): Span[] => {
  const spanAt = indexWords(words, spans);
  const ofPersons = wordsOfFullNames(words, spans);
  return spans.map((span) => {
    const { first, last, type } = span;
    if (type === 'place' || last !== first || words[first]?.shape !== 'capital') return span;
    const before = words[first - 1]?.folded ?? '';
    const sure = BEFORE_PLACES.has(before);
    if (!sure && !BEFORE_SOME_PLACES.has(before) && !afterPlace(words, spanAt, first)) return span;
    const folded = words[first]?.folded ?? '';
    if (ofPersons.has(folded) || /^['’]s?$/.test(words[last + 1]?.text ?? '')) return span;
    const known = type === 'organization' ? knownOrganization(words, first, last) : undefined;
    if (type === 'organization' && (!sure || (known !== undefined && known.list !== 'clubs'))) return span;
    if (!gazetteer.find(folded, language, TOWN).some(isCity)) return span;
    return { ...span, type: 'place', because: 'a town, and the text speaks of where' };
  });
};

/**
 * A city or a state that was taken for its club is the place itself where the text is not about sport, and after "a": "a
 * Colorado avalanche".
 */
export const placesTakenForClubs = (
  words: readonly Word[],
  spans: readonly Span[],
  language: string,
  gazetteer: Gazetteer,
): Span[] => {
  const clubs = spans.filter(
    ({ first, last, type }) =>
      type === 'organization' && last > first && knownOrganization(words, first, last)?.list === 'clubs',
  ).length;
  const isSport = isSportText(words, language, clubs);
  return spans.map((span) => {
    const { first, last, type } = span;
    if (type !== 'organization') return span;
    const known = knownOrganization(words, first, last);
    if (known !== undefined && known.list !== 'clubs') return span;
    const afterArticle = /^an?$/i.test(words[first - 1]?.text ?? '') && words[last + 1]?.shape === 'lower';
    if (isSport && !afterArticle) return span;
    const [place] = gazetteer.find(foldedPhrase(words, first, last), language);
    const isLarge = place?.kind === 'city' ? place.population >= LARGE : place?.kind === 'region' && !place.minor;
    return isLarge ? { ...span, type: 'place', because: 'a place, and no word of sport' } : span;
  });
};

/** "In nearby Newmarket": a town that nobody found, where only places stand; a famous one also at the head of a sentence. */
export const findMissedTowns = (
  words: readonly Word[],
  taken: (word: number) => boolean,
  language: string,
  gazetteer: Gazetteer,
): Span[] => {
  const common = commonWords(language);
  const found: Span[] = [];
  for (let n = 0; n < words.length; n++) {
    const word = words[n];
    if (word === undefined || word.loud || taken(n) || !isCapitalised(word) || common.has(word.folded)) continue;
    const before = words[n - 1];
    const opens = word.opens && !FIRST_NAMES.has(word.folded) && !FAMILY_NAMES.has(word.folded);
    if (!opens && (before?.shape !== 'lower' || !BEFORE_PLACES.has(before.folded))) continue;
    const last = longestPhrase(words, n, gazetteer.longest, (phrase) =>
      gazetteer.find(phrase, language, TOWN).some(opens ? isFamous : isCity),
    );
    if (last === undefined || isName(words[last + 1]) || taken(last)) continue;
    if (/^[-‐‑–&]$/.test(words[last + 1]?.text ?? '')) continue;
    found.push({
      first: n,
      last,
      type: 'place',
      because: opens ? 'a famous city' : `a town after the word "${before?.text}"`,
    });
    n = last;
  }
  return found;
};

const FORM_OF_STATE =
  /^(?:the )?(?:(?:islamic|democratic|federal|people's|socialist|united|co operative|bolivarian) )*(?:republic|kingdom|state|commonwealth|federation) of (?:the )?/;

/** "The Western Cape" and "the Republic of Namibia" are where they are also when they decide something. */
export const partsOfCountriesTakenForOrganizations = (
  words: readonly Word[],
  spans: readonly Span[],
  language: string,
  gazetteer: Gazetteer,
): Span[] =>
  spans.map((span) => {
    const { first, last, type } = span;
    if (type !== 'organization' || first === last || knownOrganization(words, first, last) !== undefined) return span;
    const folded = foldedPhrase(words, first, last);
    const name = folded.replace(FORM_OF_STATE, '').replace(/^the /, '');
    const [place] = gazetteer.find(name, language);
    const isRegion = name === folded.replace(/^the /, '') && place?.kind === 'region' && !place.minor;
    return isRegion || place?.kind === 'country'
      ? { ...span, type: 'place', because: 'a region of the gazetteer' }
      : span;
  });

/** Last words of what lies in a landscape or stands in a town, and does not act. */
const LANDSCAPE = wordSet(
  `river lake bay gulf strait island islands peninsula mountain mountains hills valley forest creek canyon desert glacier volcano
   falls reef highway expressway bridge beach harbour harbor`,
);

/** "Lolo National Forest" is a place, whatever is done there. */
export const placesByTheirEnd = (words: readonly Word[], spans: readonly Span[]): Span[] =>
  spans.map((span) => {
    const { first, last, type } = span;
    if (type !== 'organization' || first === last || !LANDSCAPE.has(words[last]?.folded ?? '')) return span;
    if (words[last]?.shape !== 'capital' || knownOrganization(words, first, last) !== undefined) return span;
    return { ...span, type: 'place', because: `"${words[last]?.text}" ends the names of places` };
  });
