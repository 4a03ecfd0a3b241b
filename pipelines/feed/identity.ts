import { createHash } from 'node:crypto';

/** What an entry can be recognised by. */
export interface Recognisable {
  readonly guid?: string | undefined;
  readonly url?: string | undefined;
  readonly title?: string | undefined;
  readonly content?: string | undefined;
}

/** Longest id, in characters; a longer one is replaced by its digest. */
export const MAX_ID_LENGTH = 500;

/**
 * The ids of a document's entries, in order. They depend on the document alone, so that every poll of the same document
 * gives the same ids:
 * - the guid; where several entries have the same guid, guid and URL;
 * - without a guid, the URL; where several such entries have the same URL, URL and a digest of the title;
 * - without either, a digest of title and content.
 *
 * Two entries get one id only if they agree in all of these: then they are one entry, stated twice.
 */
export const entryIds = (entries: readonly Recognisable[]): string[] => {
  const guids = countBy(entries, (entry) => entry.guid);
  const urls = countBy(entries, (entry) => (entry.guid === undefined ? entry.url : undefined));
  return entries.map(({ guid, url, title = '', content = '' }) => {
    if (guid !== undefined) return bounded(isRepeated(guids, guid) ? `${guid} ${url ?? ''}`.trim() : guid);
    if (url !== undefined) return bounded(isRepeated(urls, url) ? `${url} ${digestOf(title)}` : url);
    return digestOf(title, content);
  });
};

const countBy = (entries: readonly Recognisable[], key: (entry: Recognisable) => string | undefined) => {
  const counts = new Map<string, number>();
  for (const entry of entries) {
    const value = key(entry);
    if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
};

const isRepeated = (counts: ReadonlyMap<string, number>, value: string): boolean => (counts.get(value) ?? 0) > 1;

const bounded = (id: string): string => (id.length > MAX_ID_LENGTH ? digestOf(id) : id);

const digestOf = (...parts: string[]): string =>
  `sha256:${createHash('sha256').update(parts.join('\0')).digest('hex')}`;
