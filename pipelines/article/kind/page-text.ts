import { countWords } from '../../text/text-length.ts';
import { isSpaceless } from '../../text/tokens.ts';
import type { Block } from '../blocks/blocks.ts';
import { anyOf } from '../phrases.ts';
import type { PageSigns } from './page-signs.ts';

/** In characters. Shorter lines are labels, buttons and captions. */
const MIN_PROSE = 60;
const MIN_SPACELESS_PROSE = 25;

/** Whether a block is running text: no heading, no link, longer than a label. */
export const isProse = ({ text, heading, linkShare }: Block): boolean =>
  heading === 0 &&
  linkShare < 0.3 &&
  text.length >= (text.length < MIN_PROSE && isSpaceless(text) ? MIN_SPACELESS_PROSE : MIN_PROSE);

/** In characters: more than any number of words that decides on a kind. */
const ENOUGH = 20_000;

/** Words of running text; of very much of it, only the first thousands. */
export const wordsOf = (blocks: readonly Block[]): number => {
  const prose: string[] = [];
  let length = 0;
  for (const block of blocks) {
    if (length > ENOUGH) break;
    if (!isProse(block)) continue;
    prose.push(block.text.slice(0, ENOUGH));
    length += block.text.length;
  }
  return countWords(prose.join('\n'));
};

const SEPARATOR = /\s+[|–—·•»-]\s+/;
const MAX_TITLE_LENGTH = 300;
const MAX_HEADINGS = 8;

/** What a page calls itself: its title, with and without the site's name, and its first headings. */
export const namesOf = ({ windowTitle, blocks }: PageSigns): readonly string[] => {
  const title = windowTitle.slice(0, MAX_TITLE_LENGTH);
  const headings = blocks.filter(({ heading, linkShare }) => heading > 0 && linkShare < 0.5).slice(0, MAX_HEADINGS);
  return [title, ...title.split(SEPARATOR), ...headings.map(({ text }) => text.slice(0, MAX_TITLE_LENGTH))]
    .map(bare)
    .filter(Boolean);
};

const BEFORE_TITLE = new RegExp(
  `^(?:[^\\p{L}\\p{N}]|${anyOf('title: word before an error code')}\\b|\\b[45]\\d\\d\\b)+`,
  'iu',
);
const APOLOGY = new RegExp(`^${anyOf('title: apology')}(?![\\p{L}\\p{N}])[^\\p{L}\\p{N}]*`, 'iu');

/** Removes codes, apologies and punctuation: `404 – Oops! Page not found…` becomes `Page not found`. */
const bare = (name: string): string =>
  name
    .replace(BEFORE_TITLE, '')
    .replace(APOLOGY, '')
    .replace(/[^\p{L}\p{N})]+$/u, '');
