import { normalWords } from '../../../text/tokens.ts';
import { anyOf } from '../../phrases.ts';

/** In characters. */
const MAX_BIO_LENGTH = 500;

const BIO = new RegExp(anyOf('author bio'), 'i');
const VERB = new RegExp(`^ ${anyOf('author: verb after the name')}\\b`);

/** Whether a closing paragraph is about the author or about how the article was made. */
export const isAuthorBio = (text: string, authors: readonly string[]): boolean =>
  text.length < MAX_BIO_LENGTH && (BIO.test(text) || introducesAuthor(text, authors));

/** Whether a paragraph begins like "Jane Roe has been reporting …" or "Jane Roe, historian, …", where Jane Roe is an author. */
const introducesAuthor = (text: string, authors: readonly string[]): boolean => {
  const words = normalWords(text.slice(0, 120));
  return authors.some((author) => {
    const name = normalWords(author);
    if (!name.includes(' ') || !words.startsWith(`${name} `)) return false;
    return VERB.test(words.slice(name.length)) || /^\s*[,(–—]/.test(text.slice(author.length));
  });
};
