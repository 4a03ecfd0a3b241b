import { cleanLine } from './clean.ts';
import { plainText } from './plain-text.ts';

/** Converts a string or number to one line of text. Returns `undefined` for other values and blank text. */
export function lineOf(value: unknown, maxLength = 1_000): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const line = cleanLine(String(value).slice(0, maxLength));
  return line === '' ? undefined : line;
}

/** Like `lineOf`, for values that may contain entities and tags. */
export function decodedLineOf(value: unknown, maxLength = 1_000): string | undefined {
  const line = lineOf(value, maxLength);
  return line !== undefined && /[&<]/.test(line) ? lineOf(plainText(line)) : line;
}

/** Returns the letters and digits of a text in lower case, for comparing names and titles. */
export function lettersAndDigits(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Whether a text ends with sentence punctuation, optionally followed by closing quotes or brackets. */
export function endsSentence(text: string): boolean {
  return /[.!?…。！？؟।۔]["'”’»)\]」』]?$/.test(text);
}
