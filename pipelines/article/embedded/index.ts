import { WireroomError } from '../../../config/wireroom-error.ts';
import { type Block, lengthOf } from '../blocks/blocks.ts';
import { feedBlocks } from '../body/feed-body.ts';
import type { ArticleContext } from '../cleaning/article-context.ts';
import type { PageFeatures } from '../kind/page-features.ts';
import { inertMarkup } from './inert-markup.ts';
import { dataInScripts } from './script-data.ts';
import { textsInData } from './texts-in-data.ts';

/** How many texts are tried, the likeliest first. */
const MAX_TEXTS = 3;

/**
 * Returns the body of an article that is only in the data of the page's scripts, in its structured
 * data, or in markup that browsers with scripts do not show. A text beside the article's headline comes before longer ones, which may belong
 * to other articles.
 */
export function embeddedBlocks(
  { source, nodes, url }: Pick<PageFeatures, 'source' | 'nodes' | 'url'>,
  context: ArticleContext,
): readonly Block[] {
  const texts = textsInData([...dataInScripts(source), ...inertMarkup(source), ...nodes], context.title).toSorted(
    (a, b) => Number(b.titled) - Number(a.titled) || b.length - a.length,
  );
  for (const { html } of texts.slice(0, MAX_TEXTS)) {
    const blocks = readable(html, url, context);
    if (lengthOf(blocks) > 0) return blocks;
  }
  return [];
}

const readable = (html: string, url: string, context: ArticleContext): readonly Block[] => {
  try {
    return feedBlocks(html, url, context);
  } catch (error) {
    // Too large or malformed; the next text may be better.
    if (error instanceof WireroomError) return [];
    throw error;
  }
};
