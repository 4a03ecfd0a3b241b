import { normalWords } from '../../../text/tokens.ts';
import type { Block } from '../../blocks/blocks.ts';
import { anyOf } from '../../phrases.ts';

/** In characters. */
const MAX_BIO_LENGTH = 500;

/** In characters. In a shorter line a name is a byline. */
const MIN_PARAGRAPH_LENGTH = 60;

const BIO = new RegExp(anyOf('author bio'), 'i');

/** Whether the last paragraph is about the author or about how the article was made. */
export const isAuthorBio = (blocks: readonly Block[], authors: readonly string[]): boolean => {
  const { text = '' } = blocks.at(-1) ?? {};
  return text.length < MAX_BIO_LENGTH && (BIO.test(text) || introducesAuthor(blocks, authors));
};

/** Whether the last paragraph begins with the name of an author whom no other paragraph names. */
const introducesAuthor = (blocks: readonly Block[], authors: readonly string[]): boolean => {
  const words = normalWords((blocks.at(-1)?.text ?? '').slice(0, 120));
  const name = authors.map(normalWords).find((author) => author.includes(' ') && words.startsWith(`${author} `));
  if (name === undefined) return false;
  return blocks
    .slice(0, -1)
    .every(({ text }) => text.length < MIN_PARAGRAPH_LENGTH || !normalWords(text).includes(name));
};
