import { createHash } from 'node:crypto';
import { plainText } from '../text/plain-text.ts';

/** Properties that identify an entry. */
export interface Identifiable {
  readonly guid?: string | undefined;
  readonly url?: string | undefined;
  /** Plain text. */
  readonly title?: string | undefined;
  /** HTML. */
  readonly contentHtml?: string | undefined;
}

/** Maximum length of an id in characters. A longer id is replaced by its digest. */
export const MAX_ID_LENGTH = 500;

/**
 * Returns the ids of the entries of a document, in order. They depend on the content of the entries
 * only, so that an entry has the same id in every poll:
 * - the guid; if several pages share it, the guid and the URL (without a URL, a digest of the
 *   title);
 * - without a guid, the URL; if entries with different titles share it, the URL and a digest of the
 *   title;
 * - without either, a digest of the words of the title and content.
 *
 * Entries that agree in all of these have the same id: they are one entry, stated twice.
 */
export function entryIds(entries: readonly Identifiable[]): string[] {
  const pages = keysWithSeveralValues(entries, ({ guid, url, title = '' }) => [guid, url ?? title]);
  const titles = keysWithSeveralValues(entries, ({ guid, url, title = '' }) => [
    guid === undefined ? url : undefined,
    title,
  ]);
  return entries.map(({ guid, url, title = '', contentHtml = '' }) => {
    if (guid !== undefined) return bounded(pages.has(guid) ? `${guid} ${url ?? digestOf(title)}` : guid);
    if (url !== undefined) return bounded(titles.has(url) ? `${url} ${digestOf(title)}` : url);
    return digestOf(title, plainText(contentHtml));
  });
}

/** Returns the keys that occur with more than one value. */
const keysWithSeveralValues = (
  entries: readonly Identifiable[],
  read: (entry: Identifiable) => readonly [key: string | undefined, value: string],
): ReadonlySet<string> => {
  const first = new Map<string, string>();
  const several = new Set<string>();
  for (const [key, value] of entries.map(read)) {
    if (key === undefined) continue;
    if (first.has(key) && first.get(key) !== value) several.add(key);
    else first.set(key, value);
  }
  return several;
};

const bounded = (id: string): string => (id.length > MAX_ID_LENGTH ? digestOf(id) : id);

const digestOf = (...parts: string[]): string =>
  `sha256:${createHash('sha256').update(parts.join('\0')).digest('hex')}`;
