import { parseUrl } from '../../../config/parse-url.ts';
import { toStorable } from '../../text/clean.ts';
import type { Fields, FieldValue } from './xml-reader.ts';

const REGISTERED = 'http://www.iana.org/assignments/relation/';

/** Returns the links of a feed or an entry. The target is the text in RSS, `href` in Atom. */
const linksOf = (fields: Fields): FieldValue[] => [...fields.all('link'), ...fields.all('atom:link')];

const relationOf = (link: FieldValue): string =>
  (link.attributes['rel'] || 'alternate').trim().toLowerCase().replace(REGISTERED, '');

/** Returns the target of a link, possibly ''. */
export function targetOf(link: FieldValue): string {
  return link.attributes['href'] ?? link.attributes['rdf:resource'] ?? link.text;
}

/** Returns the links with a relation (`alternate`, the default, `self`, `enclosure`, `hub`). */
export function linksWith(fields: Fields, relation: string): FieldValue[] {
  return linksOf(fields).filter((link) => relationOf(link) === relation);
}

export function isWeb(url: string | undefined): url is string {
  return url !== undefined && /^https?:/i.test(url) && parseUrl(url) !== undefined;
}

/** Returns a URL as stated, or with escapes if it contains characters that are not stored. */
export function storableUrl(url: string): string {
  return toStorable(url) === url ? url : (parseUrl(url)?.href ?? toStorable(url));
}

const webTargets = (links: readonly FieldValue[]): string[] => links.map(targetOf).filter(isWeb).map(storableUrl);

/** Returns the site URL of a feed: its link to HTML, another alternate link, its id or its own URL. */
export function siteUrlOf(feed: Fields): string | undefined {
  return alternateOf(feed) ?? idUrlOf(feed) ?? selfUrlOf(feed);
}

/**
 * Returns the page of an entry: an alternate link, an RSS guid that is a permalink, a `self` link,
 * the link that FeedBurner replaced, or an id that is a URL.
 */
export function entryUrlOf(entry: Fields): string | undefined {
  return alternateOf(entry) ?? permalinkOf(entry) ?? selfUrlOf(entry) ?? originalUrlOf(entry) ?? idUrlOf(entry);
}

/**
 * Returns the link that FeedBurner replaced by a click-counting redirect, which differs between
 * feeds and depends on FeedBurner.
 */
export function originalUrlOf(entry: Fields): string | undefined {
  return webTargets(entry.all('feedburner:origlink'))[0];
}

/** Returns an alternate link, or the `href` attribute of CDF. */
const alternateOf = (fields: Fields): string | undefined => {
  const alternates = linksWith(fields, 'alternate');
  const html = alternates.filter((link) => /html/i.test(link.attributes['type'] ?? 'html'));
  return (
    webTargets([...html, ...alternates])[0] ??
    (isWeb(fields.attributes['href']) ? storableUrl(fields.attributes['href']) : undefined)
  );
};

const permalinkOf = (fields: Fields): string | undefined =>
  parsedUrl(
    fields
      .all('guid')
      .find(({ text, attributes }) => text !== '' && attributes['ispermalink']?.toLowerCase() !== 'false')?.text,
  );

const idUrlOf = (fields: Fields): string | undefined =>
  [fields.attributes['rdf:about'], fields.all('id').find(({ text }) => text !== '')?.text].map(parsedUrl).find(isWeb);

const parsedUrl = (url: string | undefined): string | undefined => (isWeb(url) ? new URL(url).href : undefined);

export function selfUrlOf(fields: Fields): string | undefined {
  return webTargets(linksWith(fields, 'self'))[0];
}

/** Returns the WebSub hubs of the feed. */
export function hubsOf(feed: Fields): string[] {
  return [...new Set(webTargets(linksWith(feed, 'hub')))];
}
