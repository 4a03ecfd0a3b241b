import { escapeText } from 'entities';
import { WireroomError } from '../../../config/wireroom-error.ts';
import { wellFormed } from '../../text/clean.ts';
import { type Block, blocksOf } from '../blocks/blocks.ts';
import { createPictureCollector, withPictures } from '../blocks/pictures.ts';
import type { ArticleContext } from '../cleaning/article-context.ts';
import { cleanBlocks } from '../cleaning/clean-blocks.ts';
import { markCaptions } from '../cleaning/elements/captions.ts';
import { withDocument } from '../page/dom.ts';
import { guardPage } from '../page/page-limits.ts';
import { viewOf } from '../page/page-view.ts';
import { worthSecondTry } from '../page/second-try.ts';
import { stripPage } from '../page/strip.ts';

/**
 * Returns the cleaned blocks of the HTML or plain text in a feed entry. It has no page around it,
 * so Readability is not used, but lines such as "Read more" are dropped.
 * @throws WireroomError `too_large` for HTML that would keep a parser busy, `parse_error` if no
 * parser can read it
 */
export function feedBlocks(content: string, url: string, context: ArticleContext): readonly Block[] {
  const { html } = stripPage(wellFormed(content));
  const body = html.includes('<') ? html : linesOf(html);
  guardPage(body, url);
  const read = (document: Document): readonly Block[] => {
    const collector = createPictureCollector(url);
    const all = blocksOf(document.body, url, { see: collector.see });
    const view = viewOf(document.body);
    for (const element of document.querySelectorAll('figcaption,iframe,object,embed,form,button')) view.mark(element);
    markCaptions({ view, pictures: [...document.querySelectorAll('img,picture,video')] });
    return withPictures(cleanBlocks(blocksOf(document.body, url, { view }), context), all, collector.pictures);
  };
  const page = `<!doctype html><html><body>${body}</body></html>`;
  let cause: unknown;
  try {
    return withDocument(page, url, 'linkedom', read);
  } catch (error) {
    cause = error;
  }
  if (worthSecondTry(page)) {
    try {
      // jsdom follows the standard more closely, so its error replaces linkedom's.
      return withDocument(page, url, 'jsdom', read);
    } catch (error) {
      cause = error;
    }
  }
  throw new WireroomError('parse_error', 'the HTML of the feed cannot be parsed', { url, cause });
}

const linesOf = (text: string): string =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => `<p>${escapeText(line)}</p>`)
    .join('');
