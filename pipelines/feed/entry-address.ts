import { createHash } from 'node:crypto';
import { nameUrl, type UrlNames } from '../url/name-url.ts';

/** A route within the document (`#!`), which is the one kind of fragment that a stored URL keeps. */
const ROUTE = '#!feed-entry=';

/**
 * The URL of an entry that has none of its own: the feed's, and the entry's id as a route within it. Nothing is fetched
 * from there, but the entry has an identity like any other, and whoever opens the URL sees the feed it is in.
 * Undefined when the feed's URL is as long as a URL may be.
 */
export const entryAddress = (feedUrl: string, id: string): UrlNames | undefined => {
  if (!URL.canParse(feedUrl)) return undefined;
  const routeTo = (name: string) => nameUrl(new URL(ROUTE + name, feedUrl).href);
  return routeTo(encodeURIComponent(id)) ?? routeTo(createHash('sha256').update(id).digest('hex'));
};

/** Whether a URL is that of an entry in its feed, so that the feed's text is all there is. */
export const isEntryAddress = (url: string): boolean => URL.canParse(url) && new URL(url).hash.startsWith(ROUTE);
