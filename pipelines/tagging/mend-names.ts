import { knownOrganization } from './known-organizations.ts';
import { foldedPhrase } from './phrase.ts';
import type { Word } from './reading.ts';
import { isName, type Span } from './span.ts';
import { isOrdinaryWord } from './word-kinds.ts';
import { DEMONYMS } from './words/demonyms.ts';
import { NAME_PARTICLES } from './words/person-words.ts';
import { wordSet } from './words/word-list.ts';

/** Offices that are written with a capital before a name, and are no part of it. */
const OFFICES = wordSet(`
  cllr clr coun councilman councilwoman councilor councillor councilmember alderman alderwoman ald selectman supervisor
  commissioner sheriff deputy trooper constable sgt sergeant det detective insp inspector supt superintendent pc dc dci
  rep representative sen senator gov governor mayor judge justice magistrate prosecutor commissioner trustee
  chairman chairwoman chairperson president vice secretary minister premier chancellor congressman congresswoman mp mla
  mca mna mpp msp td mep assemblyman assemblywoman assemblymember barangay kapitan datuk datin tun tan sri dato atty engr
  adv advocate shri smt pandit ustaz maulana mufti sheikh fr father sister brother rev reverend bishop archbishop cardinal
  pastor imam rabbi coach manager captain capt col colonel gen general maj major lt lieutenant adm admiral cmdr commander brig
  brigadier dr prof professor sir dame lord lady mr mrs ms`);

/** Letters after a name: seats, honours, degrees. */
const AFTER_NAME = wordSet('td mp mla mna mpp msp mep ms qc kc sc obe mbe cbe phd md esq');

/** "Councilman Chuck Nelson", "Marian Harkin TD": the office is not the name. */
export const withoutTitles = (words: readonly Word[], spans: readonly Span[]): Span[] =>
  spans.map((span) => {
    if (span.type !== 'person') return span;
    let { first, last } = span;
    while (first < last && OFFICES.has(words[first]?.folded ?? '')) first += words[first + 1]?.text === '.' ? 2 : 1;
    // "Sheikh Hasina" and "Lord Mountbatten" are called so: one word alone keeps its title.
    if (first >= last) first = span.first;
    while (last > first + 1 && AFTER_NAME.has(words[last]?.folded ?? '') && words[last]?.shape === 'upper') last--;
    return { ...span, first, last };
  });

/** Small words that names have inside. */
const INSIDE_NAMES = wordSet(
  'of the and for on in at de des du del della di la le les los las y e et an na upon under by with to a da do dos das am',
);

/** In words; a longer run is no headline. */
const LONGEST = 12;

/** "Quezon City beat Belarusian": a small word that no name has inside is where one ends and another may begin. */
export const splitAtVerbs = (words: readonly Word[], spans: readonly Span[]): Span[] =>
  spans.flatMap((span) => {
    const { first, last, type } = span;
    if (type === 'person' || last - first < 2 || last - first > LONGEST || words[first]?.loud) return [span];
    for (let n = first + 1; n < last; n++) {
      const word = words[n];
      const owner = /^['’]s?$/.test(words[n - 1]?.text ?? '') ? 1 : 0;
      const verb =
        word?.shape === 'lower' &&
        !word.glued &&
        !words[n + 1]?.glued &&
        word.text.length > 3 &&
        isName(words[n - 1 - owner]) &&
        isName(words[n + 1]) &&
        !INSIDE_NAMES.has(word.folded) &&
        !NAME_PARTICLES.has(word.folded);
      if (!verb) continue;
      const because = `"${word.text}" is no part of a name`;
      const before: Span = { ...span, last: n - 1 - owner, because };
      const after: Span = { ...span, first: n + 1, because };
      const isDemonym = DEMONYMS.has(foldedPhrase(words, n + 1, last));
      return isDemonym ? [before] : [before, after];
    }
    return [span];
  });

/** "Dictatorship, hegemony and colonial practices": an ordinary word that only its place in the sentence writes large. */
export const withoutOpeningWords = (words: readonly Word[], spans: readonly Span[]): Span[] => {
  const inSentences = new Set<string>();
  for (const word of words) if (!word.opens && !word.loud && isName(word)) inSentences.add(word.folded);
  return spans.filter(({ first, last, type }) => {
    const word = words[first];
    if (type !== 'organization' || last > first || !word?.opens || word.shape !== 'capital') return true;
    return (
      inSentences.has(word.folded) ||
      !isOrdinaryWord(word.folded) ||
      knownOrganization(words, first, last) !== undefined
    );
  });
};
