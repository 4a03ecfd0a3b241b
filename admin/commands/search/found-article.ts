import { decodeHTML } from 'entities';
import type { FoundArticle } from '../../../db/reading/search-articles.ts';
import { terminalWidth } from '../../output/table.ts';
import { displayWidth, sanitizeLine, truncate, wrap } from '../../output/text-width.ts';
import { relativeTime } from '../../output/times.ts';

/** Columns of ids; longer ones move what follows. */
const ID_COLUMNS = 8;

/**
 * Formats an article that a search found: id and title, then site, age and URL, then the words
 * around what was found.
 */
export function foundArticle(
  {
    id,
    title,
    site,
    url,
    published_at,
    snippet,
  }: Pick<FoundArticle, 'id' | 'title' | 'site' | 'url' | 'published_at' | 'snippet'>,
  now: Date,
  width: number = terminalWidth(),
): string {
  const number = `${id}  `.padStart(ID_COLUMNS);
  const indent = ' '.repeat(displayWidth(number));
  const room = Math.max(width - indent.length, 20);
  const where = [site, relativeTime(published_at, now), url].filter(Boolean).join(', ');
  const text = sanitizeLine(decodeHTML(snippet.replaceAll(/<\/?b>/g, '')));
  const lines = [truncate(sanitizeLine(title || url), room), truncate(sanitizeLine(where), room), ...wrap(text, room)];
  return `${number}${lines.filter((line) => line !== '').join(`\n${indent}`)}\n`;
}
