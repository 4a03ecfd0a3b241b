import { escapeText } from 'entities';
import { WireroomError } from '../../../config/wireroom-error.ts';
import { wellFormed } from '../../text/clean.ts';
import { type Block, blocksOf } from '../blocks/blocks.ts';
import { createPictureFinder, withPictures } from '../blocks/pictures.ts';
import type { ArticleContext } from '../cleaning/article-context.ts';
import { removeCaptions } from '../cleaning/elements/captions.ts';
import { cleanBlocks } from '../cleaning/paragraphs/block-cleaning.ts';
import { withDocument } from '../page/dom.ts';
import { guardPage } from '../page/guard.ts';
import { worthSecondTry } from '../page/second-try.ts';
import { stripPage } from '../page/strip.ts';

/**
 * Blocks of the HTML (or plain text) that a feed's entry carries. There is no page around it, so no Readability; lines
 * such as "Read more" go all the same. Throws `too_large` for HTML that would keep a parser
 * busy, `parse_error` for what no parser reads.
 */
export const feedBlocks = (content: string, url: string, known: ArticleContext): readonly Block[] => {
  const { html } = stripPage(wellFormed(content));
  const body = html.includes('<') ? html : linesOf(html);
  guardPage(body, url);
  const read = (document: Document): readonly Block[] => {
    const finder = createPictureFinder(url);
    const all = blocksOf(document.body, url, finder.see);
    for (const element of [...document.querySelectorAll('figcaption,iframe,object,embed,form,button')])
      element.remove();
    removeCaptions(document.body);
    return withPictures(cleanBlocks(blocksOf(document.body, url), known), all, finder.pictures);
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
      // jsdom follows the standard where linkedom gives up; its error is the one that counts.
      return withDocument(page, url, 'jsdom', read);
    } catch (error) {
      cause = error;
    }
  }
  throw new WireroomError('parse_error', 'the HTML of the feed cannot be parsed', { url, cause });
};

const linesOf = (text: string): string =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => `<p>${escapeText(line)}</p>`)
    .join('');
