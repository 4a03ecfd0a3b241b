import { parseDate } from '../../../text/dates/parse-date.ts';
import { endsSentence } from '../../../text/line.ts';
import { isSpaceless, normalWords, tokensOf } from '../../../text/tokens.ts';
import { personNamesIn } from '../../metadata/authors/names-in-byline.ts';
import { anyOf } from '../../phrases.ts';
import type { ArticleContext } from '../article-context.ts';
import { applies } from '../rule-switch.ts';

const MONTH = anyOf('month');
const DATE_OR_TIME = new RegExp(
  [
    `\\b\\d{1,2}(?:st|nd|rd|th)?[ .,/-]+(?:of |de )?${MONTH}\\b`,
    `\\b${MONTH}\\.?,? \\d{1,2}\\b`,
    '\\b\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}\\b',
    '\\b\\d{4}[./-]\\d{1,2}[./-]\\d{1,2}\\b',
    '\\d{4}年\\d{1,2}月\\d{1,2}日',
    '\\b\\d{1,2}:\\d{2}\\b',
  ].join('|'),
  'i',
);
const IS_MONTH = new RegExp(`^${MONTH}$`, 'i');
const BY = new RegExp(`^${anyOf('dateline: word before the author')}[: ]`, 'i');
const BYLINE = new RegExp(`^${anyOf('dateline: word before the author')}(?:\\b[: ]\\s*\\S.{1,80}|:?)$`, 'i');
const READING_TIME = new RegExp(anyOf('reading time: label'), 'iu');
const PUBLISHED = new RegExp(`^${anyOf('dateline: published or updated')}(?!\\p{L})`, 'iu');
/** "Jane Roe (4126 articles)", as content management systems print it below a headline. */
const NAME_WITH_COUNT = /^\p{Lu}[^.!?]{2,60} \(\d{1,6} [\p{L} ]{3,20}\)$/u;

/** In characters. */
const MAX_BYLINE_LENGTH = 90;
/** In letters. Shorter words join the parts of a date: "on", "de", "Uhr". */
const MAX_JOINING_LENGTH = 3;

/** Whether a line consists of the author's name or the date of publication. */
export function isDateline(text: string, { authors }: ArticleContext): boolean {
  if (text.length > 160) return false;
  if (namesAuthor(text, authors) || isByAuthor(text, authors) || hasOnlyBylineParts(text, authors)) return true;
  if (isMostlyByline(text, authors)) return true;
  if (text.length < 120 && PUBLISHED.test(text) && /\d/.test(text)) return true;
  if (text.length < MAX_BYLINE_LENGTH && !/[.!?]$/.test(text) && BYLINE.test(text)) return true;
  if (NAME_WITH_COUNT.test(text)) return true;
  if (DATE_OR_TIME.test(text) && countedWords(text) <= 14 && !endsSentence(withoutMeridiemDots(text))) return true;
  return isDate(text) && applies('dates in any language');
}

/** Characters that stand after the numbers of a date. Each would count as a word. */
const UNIT_OF_DATE = /^[年月日時时分秒]$/u;

const countedWords = (text: string): number => tokensOf(text).filter((word) => !UNIT_OF_DATE.test(word)).length;

/** Whether a line of at most 60 characters is a date in any language that `parseDate` knows. */
const isDate = (text: string): boolean =>
  text.length <= 60 &&
  /\d/.test(text) &&
  !/[.!?。]$/.test(text) &&
  (text.match(/\p{L}{2,}/gu)?.length ?? 0) <= 5 &&
  parseDate(text) !== undefined;

const namesAuthor = (text: string, authors: readonly string[]): boolean => {
  if (authors.length === 0) return false;
  const line = normalWords(text).replace(/^by /, '');
  if ([authors.join(' '), ...authors].some((author) => normalWords(author) === line)) return true;
  const names = text.length > MAX_BYLINE_LENGTH ? [] : personNamesIn(text);
  return names.length > 0 && names.every((name) => authors.includes(name));
};

/** In words: what stands before the author's name in "Column by Jane Roe", in any language. */
const MAX_WORDS_BEFORE = 2;

const isByAuthor = (text: string, authors: readonly string[]): boolean => {
  if (text.length > MAX_BYLINE_LENGTH || endsSentence(text)) return false;
  const line = normalWords(text);
  return authors.some((author) => {
    const name = normalWords(author);
    const before = line.endsWith(` ${name}`) ? line.slice(0, -name.length).trim() : '';
    return name.includes(' ') && before !== '' && before.split(' ').length <= MAX_WORDS_BEFORE;
  });
};

/** Whether a line consists of the author's name and a note of the time: "Jane Roe | Published 1 day ago". */
const hasOnlyBylineParts = (text: string, authors: readonly string[]): boolean => {
  const parts = text.split(/\s*[|·•]\s*/);
  return parts.length > 1 && parts.every((part) => namesAuthor(part, authors) || PUBLISHED.test(part));
};

/** Whether a line has the author, a day or time, and few other words: "By Jane Roe, 3 May 2026 at 14:30, 4 minutes." */
const isMostlyByline = (text: string, authors: readonly string[]): boolean => {
  if (!DATE_OR_TIME.test(text) || (endsSentence(text) && !BY.test(text))) return false;
  const line = ` ${normalWords(text.replace(READING_TIME, ' '))} `;
  const rest = authors.reduce((left, author) => left.replace(` ${normalWords(author)} `, ' '), line);
  if (rest === line) return false;
  const others = rest.split(' ').filter((word) => !/^$|\d/.test(word) && !IS_MONTH.test(word));
  const counted = others.filter((word) => word.length > MAX_JOINING_LENGTH || isSpaceless(word));
  return 2 * counted.length <= tokensOf(text).length - others.length;
};

/** The dot of "10:15 p.m." does not end a sentence. */
const withoutMeridiemDots = (text: string): string => text.replace(/\b([ap])\.m\./gi, '$1m');
