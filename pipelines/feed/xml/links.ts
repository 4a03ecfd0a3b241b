import { toStorable } from '../../text/clean.ts';
import type { Fields, FieldValue } from './xml-reader.ts';

const REGISTERED = 'http://www.iana.org/assignments/relation/';

/** The links of a feed or an entry: RSS states the target as text, Atom in `href`. */
const linksOf = (fields: Fields): FieldValue[] => [...fields.all('link'), ...fields.all('atom:link')];

const relationOf = (link: FieldValue): string =>
  (link.attributes['rel'] || 'alternate').trim().toLowerCase().replace(REGISTERED, '');

/** The URL a link leads to, possibly ''. */
export const targetOf = (link: FieldValue): string =>
  link.attributes['href'] ?? link.attributes['rdf:resource'] ?? link.text;

/** Links of a relation (`alternate`, which is the default, `self`, `enclosure`, `hub`). */
export const linksWith = (fields: Fields, relation: string): FieldValue[] =>
  linksOf(fields).filter((link) => relationOf(link) === relation);

export const isWeb = (url: string | undefined): url is string =>
  url !== undefined && /^https?:/i.test(url) && URL.canParse(url);

/** An address as it is stated; where it holds what is not stored, as browsers write it, with escapes. */
export const storableUrl = (url: string): string =>
  toStorable(url) === url || !URL.canParse(url) ? toStorable(url) : new URL(url).href;

const webTargets = (links: readonly FieldValue[]): string[] => links.map(targetOf).filter(isWeb).map(storableUrl);

/** The site a feed belongs to: its link to HTML, any other alternate, or failing that the feed's id or its own address. */
export const siteUrlOf = (feed: Fields): string | undefined => alternateOf(feed) ?? idUrlOf(feed) ?? selfUrlOf(feed);

/**
 * The page an entry stands for: an alternate link, an RSS guid that is a permalink, a link to the entry itself, what
 * FeedBurner says it replaced, or an id that happens to be a URL.
 */
export const entryUrlOf = (entry: Fields): string | undefined =>
  alternateOf(entry) ?? permalinkOf(entry) ?? selfUrlOf(entry) ?? originalUrlOf(entry) ?? idUrlOf(entry);

/**
 * The link that FeedBurner has replaced by its own, which is a redirect that counts clicks, differs from feed to feed,
 * and ends with FeedBurner.
 */
export const originalUrlOf = (entry: Fields): string | undefined => webTargets(entry.all('feedburner:origlink'))[0];

/** An alternate link, else the attribute in which CDF has it. */
const alternateOf = (fields: Fields): string | undefined => {
  const alternates = linksWith(fields, 'alternate');
  const html = alternates.filter((link) => /html/i.test(link.attributes['type'] ?? 'html'));
  return (
    webTargets([...html, ...alternates])[0] ??
    (isWeb(fields.attributes['href']) ? storableUrl(fields.attributes['href']) : undefined)
  );
};

const permalinkOf = (fields: Fields): string | undefined =>
  normalUrl(
    fields
      .all('guid')
      .find(({ text, attributes }) => text !== '' && attributes['ispermalink']?.toLowerCase() !== 'false')?.text,
  );

const idUrlOf = (fields: Fields): string | undefined =>
  [fields.attributes['rdf:about'], fields.all('id').find(({ text }) => text !== '')?.text].map(normalUrl).find(isWeb);

const normalUrl = (url: string | undefined): string | undefined => (isWeb(url) ? new URL(url).href : undefined);

export const selfUrlOf = (fields: Fields): string | undefined => webTargets(linksWith(fields, 'self'))[0];

/** WebSub hubs that announce changes of the feed. */
export const hubsOf = (feed: Fields): string[] => [...new Set(webTargets(linksWith(feed, 'hub')))];
