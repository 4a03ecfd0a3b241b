import { cleanLine } from './clean.ts';
import { plainText } from './plain-text.ts';

/** A value of unknown type as one line of text, or `undefined` when it is none. */
export const lineOf = (value: unknown, longest = 1_000): string | undefined => {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const line = cleanLine(String(value).slice(0, longest));
  return line === '' ? undefined : line;
};

/** The same for values in which publishers leave entities and tags. */
export const decodedLineOf = (value: unknown, longest = 1_000): string | undefined => {
  const line = lineOf(value, longest);
  return line !== undefined && /[&<]/.test(line) ? lineOf(plainText(line)) : line;
};

/** Letters and digits only, in lower case, for comparing names and titles. */
export const lettersAndDigits = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Whether a text ends as sentences do, with closing quotes or brackets after the mark allowed. */
export const endsSentence = (text: string): boolean => /[.!?…。！？؟।۔]["'”’»)\]」』]?$/.test(text);
