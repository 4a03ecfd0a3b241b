import { countWords } from '../../text/text-length.ts';
import { isSpaceless } from '../../text/tokens.ts';
import type { Block } from '../blocks/blocks.ts';
import { anyOf } from '../phrases.ts';
import type { PageFeatures } from './page-features.ts';

/** In characters. Shorter blocks are labels, buttons and captions. */
const MIN_PROSE_LENGTH = 60;
const MIN_SPACELESS_PROSE_LENGTH = 25;

/** Whether a block is running text: not a heading, not mostly links, longer than a label. */
export function isProse({ text, heading, linkShare }: Block): boolean {
  return (
    heading === 0 &&
    linkShare < 0.3 &&
    text.length >= (text.length < MIN_PROSE_LENGTH && isSpaceless(text) ? MIN_SPACELESS_PROSE_LENGTH : MIN_PROSE_LENGTH)
  );
}

/** In characters. Longer texts exceed every word limit that decides on a kind. */
const MAX_COUNTED_LENGTH = 20_000;

/** Counts the words of running text, up to the first 20,000 characters or so. */
export function proseWordsIn(blocks: readonly Block[]): number {
  const prose: string[] = [];
  let length = 0;
  for (const block of blocks) {
    if (length > MAX_COUNTED_LENGTH) break;
    if (!isProse(block)) continue;
    prose.push(block.text.slice(0, MAX_COUNTED_LENGTH));
    length += block.text.length;
  }
  return countWords(prose.join('\n'));
}

const SEPARATOR = /\s+[|–—·•»-]\s+/;
const MAX_TITLE_LENGTH = 300;
const MAX_HEADINGS = 8;

/** Returns the undecorated titles: the window title, with and without the site's name, and the first headings. */
export function titlesOf({ windowTitle, blocks }: PageFeatures): readonly string[] {
  const title = windowTitle.slice(0, MAX_TITLE_LENGTH);
  const headings = blocks.filter(({ heading, linkShare }) => heading > 0 && linkShare < 0.5).slice(0, MAX_HEADINGS);
  return [title, ...title.split(SEPARATOR), ...headings.map(({ text }) => text.slice(0, MAX_TITLE_LENGTH))]
    .map(undecorated)
    .filter(Boolean);
}

const BEFORE_TITLE = new RegExp(
  `^(?:[^\\p{L}\\p{N}]|${anyOf('title: word before an error code')}(?![\\p{L}\\p{N}_])|\\b[45]\\d\\d\\b)+`,
  'iu',
);
const APOLOGY = new RegExp(`^${anyOf('title: apology')}(?![\\p{L}\\p{N}])[^\\p{L}\\p{N}]*`, 'iu');

/** Removes codes, apologies and punctuation: `404 – Oops! Page not found…` becomes `Page not found`. */
const undecorated = (title: string): string =>
  title
    .replace(BEFORE_TITLE, '')
    .replace(APOLOGY, '')
    .replace(/[^\p{L}\p{N})]+$/u, '');
