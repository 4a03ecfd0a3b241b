import { endsSentence } from '../../../text/line.ts';
import { normalWords, tokensOf } from '../../../text/tokens.ts';
import { personNamesIn } from '../../metadata/authors/names-in-byline.ts';
import { anyOf } from '../../phrases.ts';
import type { ArticleContext } from '../article-context.ts';

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
const BYLINE = new RegExp(`^${anyOf('dateline: word before the author')}(?:\\b[: ]\\s*\\S.{1,80}|:?)$`, 'i');
const PUBLISHED = new RegExp(`^${anyOf('dateline: published or updated')}(?!\\p{L})`, 'iu');

/** In characters. */
const MAX_BYLINE_LENGTH = 90;

/** Whether a line consists of the author's name or the date of publication. */
export function isDateline(text: string, { authors }: ArticleContext): boolean {
  if (text.length > 160) return false;
  if (namesAuthor(text, authors) || hasOnlyBylineParts(text, authors)) return true;
  if (text.length < 120 && PUBLISHED.test(text) && /\d/.test(text)) return true;
  if (text.length < MAX_BYLINE_LENGTH && !/[.!?]$/.test(text) && BYLINE.test(text)) return true;
  return DATE_OR_TIME.test(text) && countedWords(text) <= 14 && !endsSentence(withoutMeridiemDots(text));
}

/** Characters that stand after the numbers of a date. Each would count as a word. */
const UNIT_OF_DATE = /^[年月日時时分秒]$/u;

const countedWords = (text: string): number => tokensOf(text).filter((word) => !UNIT_OF_DATE.test(word)).length;

const namesAuthor = (text: string, authors: readonly string[]): boolean => {
  if (authors.length === 0) return false;
  const line = normalWords(text).replace(/^by /, '');
  if ([authors.join(' '), ...authors].some((author) => normalWords(author) === line)) return true;
  const names = text.length > MAX_BYLINE_LENGTH ? [] : personNamesIn(text);
  return names.length > 0 && names.every((name) => authors.includes(name));
};

/** Whether a line consists of the author's name and a note of the time: "Jane Roe | Published 1 day ago". */
const hasOnlyBylineParts = (text: string, authors: readonly string[]): boolean => {
  const parts = text.split(/\s*[|·•]\s*/);
  return parts.length > 1 && parts.every((part) => namesAuthor(part, authors) || PUBLISHED.test(part));
};

/** The dot of "10:15 p.m." does not end a sentence. */
const withoutMeridiemDots = (text: string): string => text.replace(/\b([ap])\.m\./gi, '$1m');
