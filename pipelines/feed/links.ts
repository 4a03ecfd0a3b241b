import { storable } from '../text/clean.ts';
import { attributesOf, type Fields, type FieldValue, valuesOf } from './xml-reader.ts';

const REGISTERED = 'http://www.iana.org/assignments/relation/';

/** The links of a feed or an entry: RSS states the target as text, Atom in `href`. */
const linksOf = (fields: Fields): FieldValue[] => ['link', 'atom:link'].flatMap((name) => valuesOf(fields, name));

const relationOf = (link: FieldValue): string =>
  (link.attributes['rel'] ?? 'alternate').trim().toLowerCase().replace(REGISTERED, '');

/** The URL a link leads to, possibly ''. */
export const targetOf = (link: FieldValue): string =>
  link.attributes['href'] ?? link.attributes['rdf:resource'] ?? link.text;

/** Links of a relation (`alternate`, which is the default, `self`, `enclosure`, `hub`). */
export const linksWith = (fields: Fields, relation: string): FieldValue[] =>
  linksOf(fields).filter((link) => relationOf(link) === relation);

export const isWeb = (url: string | undefined): url is string =>
  url !== undefined && /^https?:/i.test(url) && URL.canParse(url);

const webTargets = (links: readonly FieldValue[]): string[] => links.map(targetOf).filter(isWeb).map(storable);

/**
 * The page a feed or an entry stands for: what FeedBurner says it replaced, the link to HTML, any other alternate, an
 * id that is itself a URL, or a link to the entry itself.
 */
export const pageOf = (fields: Fields): string | undefined => {
  const alternates = linksWith(fields, 'alternate');
  const html = alternates.filter((link) => /html/i.test(link.attributes['type'] ?? 'html'));
  const [best] = webTargets([...valuesOf(fields, 'feedburner:origlink'), ...html, ...alternates]);
  return best ?? permalinkOf(fields) ?? selfOf(fields);
};

const permalinkOf = (fields: Fields): string | undefined => {
  const guid = valuesOf(fields, 'guid').find((value) => value.attributes['ispermalink']?.toLowerCase() !== 'false');
  const ids = [guid?.text, attributesOf(fields)['rdf:about'], valuesOf(fields, 'id')[0]?.text];
  const url = ids.find(isWeb);
  return url && storable(new URL(url).href);
};

export const selfOf = (fields: Fields): string | undefined => webTargets(linksWith(fields, 'self'))[0];

/** WebSub hubs that announce changes of the feed. */
export const hubsOf = (feed: Fields): string[] => [...new Set(webTargets(linksWith(feed, 'hub')))];
