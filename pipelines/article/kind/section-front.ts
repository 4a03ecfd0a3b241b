import type { Block } from '../blocks.ts';
import { typesOf } from '../json-ld.ts';
import { countWords } from '../text-length.ts';
import { type PageSigns, saysArticle } from './page-signs.ts';

const LIST_TYPES = new Set(['CollectionPage', 'SearchResultsPage', 'ItemList', 'ProfilePage']);
/** Headlines of other articles on the page; an article page has some too. */
const MANY_HEADLINES = 6;
/** Words under one headline: a teaser, no chapter. */
const LONGEST_TEASER = 60;

/** Whether the page lists articles (front page, section, tag, search) and is none itself. */
export const isSectionFront = (page: PageSigns, body: readonly Block[]): boolean => {
  if (saysArticle(page)) return false;
  const { pathname, search } = new URL(page.url);
  if (pathname === '/' && search === '') return true;
  const headlines = page.blocks.filter((block) => block.heading > 0 && block.linkShare > 0.8).length;
  const words = proseIn(body);
  const isList =
    page.articles.length === 0 && page.nodes.some((node) => typesOf(node).some((type) => LIST_TYPES.has(type)));
  if (isList && headlines >= MANY_HEADLINES / 2) return words < LONGEST_TEASER * headlines;
  const inBody = body.filter((block) => block.heading > 0 && block.linkShare > 0.8).length;
  if (inBody >= MANY_HEADLINES) return words < LONGEST_TEASER * inBody;
  return headlines >= MANY_HEADLINES && words < LONGEST_TEASER;
};

const proseIn = (blocks: readonly Block[]): number =>
  countWords(
    blocks
      .filter((block) => block.heading === 0 && block.linkShare < 0.3 && block.text.length >= 80)
      .map((block) => block.text)
      .join('\n'),
  );
