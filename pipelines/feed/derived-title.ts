import { cleanLine, oneLine } from '../text/clean.ts';
import { plainText } from '../text/plain-text.ts';

/** Maximum length of a derived title in characters. */
const MAX_TITLE = 100;

/** Characters of a text, including markup, from which to derive a title. */
const MAX_SOURCE = 5_000;

interface Titled {
  readonly title?: string;
  /** Plain text. */
  readonly summary?: string;
  readonly contentHtml?: string;
}

/**
 * Adds a title to an entry without one (JSON Feed and RSS allow untitled notes): the start of its
 * summary, of `text` (its plain text in a JSON Feed) or of its HTML, as feed readers do. Not part
 * of the identity of the entry.
 */
export function withDerivedTitle<T extends Titled>(entry: T, text = ''): T {
  if (entry.title !== undefined) return entry;
  const { summary = '', contentHtml = '' } = entry;
  const title =
    startOf(oneLine(summary)) ||
    startOf(cleanLine(text.slice(0, MAX_SOURCE))) ||
    startOf(cleanLine(plainText(contentHtml.slice(0, MAX_SOURCE))));
  return title === '' ? entry : { ...entry, title };
}

const startOf = (text: string): string => {
  if (text.length <= MAX_TITLE) return text;
  const lastSpace = text.lastIndexOf(' ', MAX_TITLE);
  return `${text.slice(0, lastSpace > MAX_TITLE / 2 ? lastSpace : MAX_TITLE).toWellFormed()}…`;
};
