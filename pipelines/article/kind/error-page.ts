import type { Block } from '../blocks/blocks.ts';
import { anyOf, asWords, containsPhrase, wholePhrase } from '../phrases.ts';
import { type PageSigns, saysArticle } from './page-signs.ts';
import { namesOf, wordsOf } from './page-text.ts';

/** Words of prose of the longest apology. */
const MAX_APOLOGY_LENGTH = 150;
const MAX_NAME_LENGTH = 70;
/** Words. With so little text the name alone decides. */
const NEXT_TO_NOTHING = 25;

const TITLE = wholePhrase('error page: title');
/** Within a longer title a phrase must not run on to its end. */
const TITLE_WITHIN = asWords(anyOf('error page: title').replaceAll('.*', ''));

/** What such pages tell the reader. */
const hasSentence = containsPhrase('error page: sentence');

/** Whether the page stands in for one that is missing, broken or withheld, although its status says that all is well. */
export const isErrorPage = (page: PageSigns, body: readonly Block[]): boolean => {
  const words = wordsOf(body);
  if (words >= MAX_APOLOGY_LENGTH || saysArticle(page)) return false;
  const names = namesOf(page);
  const said = page.blocks.some(({ text }) => hasSentence(text));
  if (names.some((name) => TITLE.test(name))) return said || words < NEXT_TO_NOTHING;
  return said && names.some((name) => name.length <= MAX_NAME_LENGTH && TITLE_WITHIN.test(name));
};
