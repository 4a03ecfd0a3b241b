import { WireroomError } from '../../../config/wireroom-error.ts';
import { type Block, lengthOf } from '../blocks/blocks.ts';
import { feedBlocks } from '../body/feed-body.ts';
import type { ArticleContext } from '../cleaning/article-context.ts';
import { dataInScripts } from './script-data.ts';
import { textsInData } from './texts-in-data.ts';

/** Texts that are read as HTML, the likeliest first; more are not looked at. */
const MAX_READ = 3;

/**
 * The body of an article that stands only in the data of its page's scripts, for the program there to draw. A text beside
 * the article's headline goes before longer ones elsewhere, which may be other articles'.
 */
export const embeddedBlocks = (source: string, url: string, known: ArticleContext): readonly Block[] => {
  const texts = textsInData(dataInScripts(source), known.title).toSorted(
    (a, b) => Number(b.titled) - Number(a.titled) || b.length - a.length,
  );
  for (const { html } of texts.slice(0, MAX_READ)) {
    const blocks = readable(html, url, known);
    if (lengthOf(blocks) > 0) return blocks;
  }
  return [];
};

const readable = (html: string, url: string, known: ArticleContext): readonly Block[] => {
  try {
    return feedBlocks(html, url, known);
  } catch (error) {
    // Too large or broken: the next one may be better.
    if (error instanceof WireroomError) return [];
    throw error;
  }
};
