import { createHash } from 'node:crypto';
import { plainText } from '../text/plain-text.ts';

/** What an entry can be recognized by. */
export interface Identifiable {
  readonly guid?: string | undefined;
  readonly url?: string | undefined;
  /** Plain text. */
  readonly title?: string | undefined;
  /** HTML. */
  readonly contentHtml?: string | undefined;
}

/** Longest id, in characters; a longer one is replaced by its digest. */
export const MAX_ID_LENGTH = 500;

/**
 * The ids of a document's entries, in order. They depend on what the entries say and on nothing else, so that every poll
 * gives an entry the same id:
 * - the guid; where it stands for several pages, guid and URL (or a digest of the title, without a URL);
 * - without a guid, the URL; where entries with several titles have it, URL and a digest of the title;
 * - without either, a digest of the words of title and content.
 *
 * Entries get one id only if they agree in all of these: then they are one entry, stated twice.
 */
export const entryIds = (entries: readonly Identifiable[]): string[] => {
  const pages = severalOf(entries, ({ guid, url, title = '' }) => [guid, url ?? title]);
  const titles = severalOf(entries, ({ guid, url, title = '' }) => [guid === undefined ? url : undefined, title]);
  return entries.map(({ guid, url, title = '', contentHtml = '' }) => {
    if (guid !== undefined) return bounded(pages.has(guid) ? `${guid} ${url ?? digestOf(title)}` : guid);
    if (url !== undefined) return bounded(titles.has(url) ? `${url} ${digestOf(title)}` : url);
    return digestOf(title, plainText(contentHtml));
  });
};

/** Keys that come with more than one value. */
const severalOf = (
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
