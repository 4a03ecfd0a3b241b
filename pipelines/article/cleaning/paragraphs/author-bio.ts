import { normalWords } from '../../../text/tokens.ts';
import type { Block } from '../../blocks/blocks.ts';
import { anyOf } from '../../phrases.ts';

/** In characters. What is shorter says nothing about the author. */
const MIN_BIO_LENGTH = 30;
const MAX_BIO_LENGTH = 500;

/** In characters. In a shorter line a name is a byline. */
const MIN_PARAGRAPH_LENGTH = 60;

const BIO = new RegExp(anyOf('author bio'), 'i');

/** Whether the last paragraph is about the author or about how the article was made. */
export function isAuthorBio(blocks: readonly Block[], authors: readonly string[]): boolean {
  const { text = '' } = blocks.at(-1) ?? {};
  return (text.length < MAX_BIO_LENGTH && BIO.test(text)) || introducesAuthor(text, blocks.slice(0, -1), authors);
}

/** Whether a paragraph begins with the full name of an author whom none of the others names. */
const introducesAuthor = (text: string, others: readonly Block[], authors: readonly string[]): boolean => {
  if (text.length < MIN_BIO_LENGTH || text.length > MAX_BIO_LENGTH) return false;
  const words = normalWords(text.slice(0, 120));
  const name = authors.map(normalWords).find((author) => author.includes(' ') && words.startsWith(`${author} `));
  return (
    name !== undefined &&
    others.every((other) => other.text.length < MIN_PARAGRAPH_LENGTH || !normalWords(other.text).includes(name))
  );
};
