import { normalWords } from '../../../text/tokens.ts';
import type { Block } from '../../blocks/blocks.ts';
import { tagOf } from '../../page/walk.ts';
import type { ArticleContext } from '../article-context.ts';

/** In words. What is shorter may be a name, which a text has, too. */
const MIN_WORDS = 4;
/** In characters. */
const MAX_LENGTH = 500;
/** Nobody shows more in an article; each is normalized. */
const MAX_PICTURES = 500;

/** Collects what the pictures of a page are called in their attributes while it is split into blocks. */
export function createPictureTexts() {
  const texts = new Set<string>();
  let pictures = 0;
  return {
    texts: texts as ReadonlySet<string>,
    see(element: Element): void {
      if (tagOf(element) !== 'IMG' || pictures >= MAX_PICTURES) return;
      pictures += 1;
      for (const name of ['alt', 'title']) {
        const text = element.getAttribute(name) ?? '';
        if (text.length > MAX_LENGTH) continue;
        const words = normalWords(text);
        if (words.split(' ').length >= MIN_WORDS) texts.add(words);
      }
    },
  };
}

/** Drops paragraphs that say what a picture is called: its caption, in a box that nothing marks as one. */
export function withoutPictureTexts(blocks: readonly Block[], { pictureTexts }: ArticleContext): readonly Block[] {
  return pictureTexts === undefined || pictureTexts.size === 0
    ? blocks
    : blocks.filter(
        ({ text, heading, list }) =>
          heading > 0 || list !== undefined || text.length > MAX_LENGTH || !pictureTexts.has(normalWords(text)),
      );
}
