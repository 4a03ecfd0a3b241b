import type { Block } from '../blocks/blocks.ts';
import { anyOf, asWords, containsPhrase, wholePhrase } from '../phrases.ts';
import { declaresArticle, type PageFeatures } from './page-features.ts';
import { proseWordsIn, titlesOf } from './page-text.ts';

/** Words of prose on such a page. */
const MAX_APOLOGY_WORDS = 150;
const MAX_TITLE_LENGTH = 70;
/** Words of prose. With fewer, the title alone decides. */
const MAX_UNEXPLAINED_WORDS = 25;

const TITLE = wholePhrase('error page: title');
/** Within a longer title a phrase must not run on to its end. */
const TITLE_WITHIN = asWords(anyOf('error page: title').replaceAll('.*', ''));

/** What such pages tell the reader. */
const hasSentence = containsPhrase('error page: sentence');

/** Whether the page replaces one that is missing, broken or withheld, although its status is 200. */
export function isErrorPage(page: PageFeatures, body: readonly Block[]): boolean {
  const words = proseWordsIn(body);
  if (words >= MAX_APOLOGY_WORDS || declaresArticle(page)) return false;
  const titles = titlesOf(page);
  const explains = page.blocks.some(({ text }) => hasSentence(text));
  if (titles.some((title) => TITLE.test(title))) return explains || words < MAX_UNEXPLAINED_WORDS;
  return explains && titles.some((title) => title.length <= MAX_TITLE_LENGTH && TITLE_WITHIN.test(title));
}
