import type { Word } from './reading.ts';
import { isName, type Span } from './span.ts';
import { commonWords } from './words/common-words.ts';
import { DEMONYMS } from './words/demonyms.ts';
import { FIRST_NAMES } from './words/person-words.ts';
import { wordSet } from './words/word-list.ts';

/** What an organisation is called by before its name; a person is called by none of them. */
const NOUNS = wordSet(`
  union carmaker automaker airline insurer retailer newspaper broadcaster charity startup lender chipmaker planemaker brewer
  drugmaker utility website magazine publisher`);
/** Also before a name that was found: before others it is too often a word by itself ("the bank Monday"). */
const BEFORE_FOUND = wordSet('company firm bank');
/** Also before a name that nobody found: before one that was found it may be of a person ("her agency Elite"). */
const BEFORE_UNKNOWN = wordSet(`
  watchdog regulator operator miner shipbuilder tabloid daily weekly start-up conglomerate developer supplier label studio ngo
  party agency newswire portal channel thinktank consultancy brokerage rival fintech subsidiary`);

const isNoun = (word: Word | undefined, more: ReadonlySet<string>): boolean =>
  word?.shape === 'lower' && (NOUNS.has(word.folded) || more.has(word.folded));

/** "The union Verdi" and "carmaker Tata" are organisations, whatever else the name may be. */
export const namedAfterNouns = (words: readonly Word[], spans: readonly Span[]): Span[] =>
  spans.map((span) => {
    const noun = words[span.first - 1];
    if (span.type === 'organization' || !isNoun(noun, BEFORE_FOUND)) return span;
    const given = span.last > span.first && FIRST_NAMES.has(words[span.first]?.folded ?? '');
    return given ? span : { ...span, type: 'organization', because: `named after the word "${noun?.text}"` };
  });

/** "Market watchdog Consob", "the tabloid Blick": a name that nobody found after the word that says what it is. */
export const findNamedAfterNouns = (
  words: readonly Word[],
  taken: (word: number) => boolean,
  language: string,
): Span[] => {
  const common = commonWords(language);
  const found: Span[] = [];
  for (let n = 1; n < words.length; n++) {
    const noun = words[n - 1];
    const word = words[n];
    if (!isNoun(noun, BEFORE_UNKNOWN) || !isName(word) || word?.loud || taken(n)) continue;
    if (word === undefined || word.glued || common.has(word.folded) || DEMONYMS.has(word.folded)) continue;
    let last = n;
    while (isName(words[last + 1]) && !words[last + 1]?.startsLine && !taken(last + 1)) last++;
    if (taken(last + 1) || last - n > 3) continue;
    found.push({ first: n, last, type: 'organization', because: `named after the word "${noun?.text}"` });
    n = last;
  }
  return found;
};
