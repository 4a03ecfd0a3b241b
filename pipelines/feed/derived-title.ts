import { cleanLine, oneLine } from '../text/clean.ts';
import { plainText } from '../text/plain-text.ts';

/** Longest title made of a text, in characters. */
const MAX_TITLE = 100;

/** So much of a text, in characters with its markup, holds a title's worth of words or is not worth reading on. */
const MAX_READ = 5_000;

interface Titled {
  readonly title?: string;
  /** Plain text. */
  readonly summary?: string;
  readonly contentHtml?: string;
}

/**
 * An entry without a title (a note, a status: JSON Feed and RSS both allow it) is called by the beginning of its text,
 * as feed readers show it: of its summary, of the text it gives beside its HTML, or of the HTML. Not part of its
 * identity.
 */
export const withDerivedTitle = <T extends Titled>(entry: T, text = ''): T => {
  if (entry.title !== undefined) return entry;
  const { summary = '', contentHtml = '' } = entry;
  const title =
    beginningOf(oneLine(summary)) ||
    beginningOf(cleanLine(text.slice(0, MAX_READ))) ||
    beginningOf(cleanLine(plainText(contentHtml.slice(0, MAX_READ))));
  return title === '' ? entry : { ...entry, title };
};

const beginningOf = (text: string): string => {
  if (text.length <= MAX_TITLE) return text;
  const lastBlank = text.lastIndexOf(' ', MAX_TITLE);
  return `${text.slice(0, lastBlank > MAX_TITLE / 2 ? lastBlank : MAX_TITLE).toWellFormed()}…`;
};
