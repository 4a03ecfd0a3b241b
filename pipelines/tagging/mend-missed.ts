import type { Word } from './reading.ts';
import { isName, type Span } from './span.ts';
import { commonWords } from './words/common-words.ts';
import { DEMONYMS } from './words/demonyms.ts';
import { wordSet } from './words/word-list.ts';

/** Which words are part of a name already, tagged or of another kind. */
export type Taken = (word: number) => boolean;

/** What an organisation is called by before its name; a person is called by none of them. */
const NOUNS = wordSet(`
  watchdog regulator operator lender miner carmaker automaker chipmaker planemaker shipbuilder drugmaker brewer retailer
  insurer broadcaster newspaper magazine website tabloid daily weekly airline startup start-up conglomerate
  developer utility supplier label studio publisher charity ngo union party agency newswire portal channel thinktank
  consultancy brokerage rival fintech subsidiary`);

/** "Market watchdog Consob", "the tabloid Blick": a name that nobody found after the word that says what it is. */
export const findNamedAfterNouns = (words: readonly Word[], taken: Taken, language: string): Span[] => {
  const common = commonWords(language);
  const found: Span[] = [];
  for (let n = 1; n < words.length; n++) {
    const noun = words[n - 1];
    const word = words[n];
    if (noun?.shape !== 'lower' || !NOUNS.has(noun.folded) || !isName(word) || word?.loud || taken(n)) continue;
    if (word === undefined || word.glued || common.has(word.folded) || DEMONYMS.has(word.folded)) continue;
    let last = n;
    while (isName(words[last + 1]) && !words[last + 1]?.startsLine && !taken(last + 1)) last++;
    if (taken(last + 1) || last - n > 3) continue;
    found.push({ first: n, last, type: 'organization', because: `named after the word "${noun.text}"` });
    n = last;
  }
  return found;
};
