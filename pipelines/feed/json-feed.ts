import { escapeText } from 'entities';
import { entryDate } from '../../model/stated-date.ts';
import { cleanLine, toStorable, wellFormed } from '../text/clean.ts';
import { parseDate } from '../text/dates/parse-date.ts';
import { plainText } from '../text/plain-text.ts';
import { withDerivedTitle } from './derived-title.ts';
import type { Enclosure, FeedDocument, FeedEntry } from './document.ts';
import { entryIds } from './identity.ts';
import { resolveUrl, resolveWebUrl } from './markup/resolve-url.ts';
import { newestOf } from './newest.ts';
import { omitEmpty } from './omit-empty.ts';
import { resolveLinks } from './resolve-links.ts';

type Json = Readonly<Record<string, unknown>>;

interface Origin {
  readonly url: string;
  readonly timeZone: string | undefined;
}

/** Maps a JSON Feed (versions 1 and 1.1, jsonfeed.org), `undefined` for other JSON. */
export function readJsonFeed(value: unknown, origin: Origin): FeedDocument | undefined {
  if (!isJson(value)) return undefined;
  const items = listOf(value, 'items');
  const version = textOf(value, 'version');
  // Many other documents have lists of items.
  const isFeed = version?.includes('jsonfeed.org') || items.some(looksLikeItem);
  if (!isFeed) return undefined;
  const newest = newestOf(items, statedAt);
  const kept = newest.items();
  const entries = kept.map((item) => readItem(item, origin));
  const ids = entryIds(entries);
  return {
    ...omitEmpty({
      title: lineOf(value, 'title'),
      link: resolveWebUrl(textOf(value, 'home_page_url'), origin.url),
      description: lineOf(value, 'description'),
      language: lineOf(value, 'language'),
      image: resolveWebUrl(textOf(value, 'icon') ?? textOf(value, 'favicon'), origin.url),
      // The format has no date of the feed.
      updated: latest(entries.flatMap(({ updated, published }) => updated ?? published ?? [])),
      selfUrl: resolveWebUrl(textOf(value, 'feed_url'), origin.url),
      leftOut: newest.leftOut() || undefined,
    }),
    format: 'json',
    authors: authorsOf(value),
    hubs: webUrls(listOf(value, 'hubs'), origin.url),
    sitemaps: [],
    entries: entries.map((entry, index) => ({
      ...withDerivedTitle(entry, kept[index] && textOf(kept[index], 'content_text')),
      id: ids[index] ?? '',
    })),
  };
}

/** Returns when an item says that it was published or changed, in milliseconds. */
const statedAt = (item: Json): number | undefined =>
  parseDate(textOf(item, 'date_published') ?? textOf(item, 'date_modified') ?? '')?.at.getTime();

const looksLikeItem = (item: Json): boolean =>
  ['url', 'content_html', 'content_text', 'date_published'].some((name) => textOf(item, name) !== undefined);

const latest = (dates: readonly Date[]): Date | undefined =>
  dates.length === 0 ? undefined : new Date(dates.reduce((newest, date) => Math.max(newest, date.getTime()), 0));

const readItem = (item: Json, { url, timeZone }: Origin): Omit<FeedEntry, 'id'> => {
  const published = parseDate(textOf(item, 'date_published') ?? '', { timeZone });
  const html = textOf(item, 'content_html');
  const plain = textOf(item, 'content_text');
  return {
    ...omitEmpty({
      guid: guidOf(item),
      url: resolveWebUrl(textOf(item, 'url') ?? textOf(item, 'external_url'), url),
      title: cleanLine(plainText(textOf(item, 'title') ?? '')) || undefined,
      ...entryDate(published),
      updated: parseDate(textOf(item, 'date_modified') ?? '', { timeZone })?.at,
      summary: lineOf(item, 'summary'),
      contentHtml: html === undefined ? plain && htmlOfPlain(plain) : resolveLinks(html, url),
      image: resolveWebUrl(textOf(item, 'image') ?? textOf(item, 'banner_image'), url),
      language: lineOf(item, 'language'),
    }),
    authors: authorsOf(item),
    categories: [...new Set([item['tags']].flat().map(asLine).filter(isText))],
    enclosures: listOf(item, 'attachments').flatMap((attachment) => enclosureOf(attachment, url)),
  };
};

const guidOf = (item: Json): string | undefined => {
  const id = textOf(item, 'id');
  return id && toStorable(id).trim();
};

/** Preserves the line breaks of plain text. */
const htmlOfPlain = (text: string): string => escapeText(text).replace(/\r?\n/g, '<br>\n');

/** Version 1.1 has a list of authors, version 1 a single one. */
const authorsOf = (value: Json): string[] => {
  const stated = ['authors', 'author'].flatMap((name) => [value[name]].flat());
  const names = stated.map((author) =>
    isJson(author) ? (lineOf(author, 'name') ?? lineOf(author, 'url')) : asLine(author),
  );
  return [...new Set(names.filter(isText))];
};

const enclosureOf = (attachment: Json, base: string): Enclosure[] => {
  const url = resolveUrl(textOf(attachment, 'url'), base);
  if (url === undefined) return [];
  return [
    {
      url,
      ...omitEmpty({
        type: lineOf(attachment, 'mime_type'),
        length: positive(attachment['size_in_bytes']),
        title: lineOf(attachment, 'title'),
        durationS: positive(attachment['duration_in_seconds']),
      }),
    },
  ];
};

const positive = (stated: unknown): number | undefined => {
  const number = Math.round(Number(stated));
  return Number.isSafeInteger(number) && number > 0 ? number : undefined;
};

const webUrls = (values: readonly Json[], base: string): string[] =>
  values.map((value) => resolveWebUrl(textOf(value, 'url'), base)).filter(isText);

const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

const isText = (value: string | undefined): value is string => value !== undefined;

const listOf = (value: Json, name: string): Json[] => {
  const list = value[name];
  return (Array.isArray(list) ? list : [list]).filter(isJson);
};

const textOf = (value: Json, name: string): string | undefined =>
  asText(Object.hasOwn(value, name) ? value[name] : undefined);

/** Accepts numbers, because many feeds have numeric ids, contrary to the specification. */
const asText = (value: unknown): string | undefined => {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  return wellFormed(String(value)).trim() || undefined;
};

const lineOf = (value: Json, name: string): string | undefined => asLine(textOf(value, name));

const asLine = (value: unknown): string | undefined => cleanLine(asText(value) ?? '') || undefined;
