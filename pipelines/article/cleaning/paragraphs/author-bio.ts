import { normalWords } from '../../../text/tokens.ts';

const MAX_BIO_LENGTH = 500;

const BIO = new RegExp(
  [
    // Where to find the author
    '\\bfollow (?:him|her|them|me|us|@\\S+) (?:on|at)\\b',
    '\\b(?:may|can) be (?:reached|contacted) (?:at|on|via)\\b',
    '\\b(?:you can )?(?:contact|e-?mail|reach) .{2,60} at \\S+@\\S+',
    // Who the author is
    '\\bis an? .{0,60}\\b(?:reporter|writer|editor|correspondent|author|journalist|columnist|contributor|producer|blogger|curator)\\b.{0,40}\\b(?:at|for|of|with|based|who|covering)\\b',
    // Who else worked on it
    '\\badditional reporting by',
    '\\breporting by .{2,80}(?:editing|writing) by',
    '^this (?:story|article|report) (?:was|has been|originally|first) (?:published|appeared|updated|corrected)',
    // What the reader should send
    '^have (?:a|any) (?:tip|question|story)',
    '^got a (?:tip|story)',
    '\\bnews tip',
    '\\bsend (?:us )?(?:tips|your)\\b',
  ].join('|'),
  'i',
);

/** Whether a closing paragraph is about the author or the making of the article. */
export const isAuthorBio = (text: string, authors: readonly string[]): boolean =>
  text.length < MAX_BIO_LENGTH && (BIO.test(text) || introducesAuthor(text, authors));

/** "Jane Roe has been reporting …": a person who is the author is no subject of the article's last sentence. */
const introducesAuthor = (text: string, authors: readonly string[]): boolean => {
  const words = normalWords(text.slice(0, 120));
  return authors.some((author) => {
    const name = normalWords(author);
    return (
      name.includes(' ') &&
      /^ (?:is|has been|writes|reports|covers|joined|ist|schreibt|est|es|è)\b/.test(
        words.startsWith(name) ? words.slice(name.length) : '',
      )
    );
  });
};
