import { anyOf } from '../../phrases.ts';

/** In characters. */
const MAX_LENGTH = 500;

const BIO = new RegExp(anyOf('author bio'), 'i');

/** Whether a last paragraph is about the author or about how the article was made. */
export function isAuthorBio(text: string): boolean {
  return text.length < MAX_LENGTH && BIO.test(text);
}
