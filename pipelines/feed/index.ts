import { WireroomError } from '../../config/wireroom-error.ts';
import { decodeBytes } from '../text/charset.ts';
import type { FeedDocument, FeedInput } from './document.ts';
import { countItemTags } from './item-count.ts';
import { readJsonFeed } from './json-feed.ts';
import { repairText } from './markup/repair-text.ts';
import { buildTree, MAX_ELEMENTS } from './markup/tree.ts';
import { repairQuotes } from './markup/unclosed-quotes.ts';
import { repairSections } from './markup/unclosed-sections.ts';
import { newestOf } from './newest.ts';
import { omitEmpty } from './omit-empty.ts';
import { listedAt, readSitemap } from './sitemap.ts';
import { limitSizes } from './size-limits.ts';
import { sniffFormat } from './sniff-format.ts';
import { type FoundParts, findParts } from './xml/parts.ts';
import { readXmlFeed, statedAt } from './xml/xml-feed.ts';

export type { Precision } from '../../model/stated-date.ts';
export type { Enclosure, FeedDocument, FeedEntry, FeedFormat, FeedInput } from './document.ts';

/**
 * Parses a feed: RSS 0.9 to 2.0, RDF, Atom 0.3 and 1.0, JSON Feed, sitemaps, CDF; with Media RSS,
 * Dublin Core, content, iTunes, podcast, syndication and Atom elements in any of them. Reads
 * malformed documents: bare ampersands, missing end tags, and attribute values and CDATA sections
 * without an end affect the entry that they are in, and no other.
 *
 * Titles, descriptions and summaries are plain text on one line, except that the title and
 * description of a feed are HTML if they contain links. `contentHtml` is HTML with absolute links
 * and is not sanitized; without `content`, it is the description. An entry has only the authors,
 * dates and language that it states itself.
 *
 * Takes time linear in the size of the body, which is not limited here.
 * @throws WireroomError `not_a_feed` with the detected type for other documents, `parse_error` if
 *   entries would be lost, `too_large` for excessive numbers of elements
 */
export async function parseFeed(input: FeedInput): Promise<FeedDocument> {
  const { body } = input;
  const start = Buffer.from(body.subarray(0, 64)).toString('latin1').replaceAll('\0', '');
  const looksLikeJson = /^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?\s*[{[]/.test(start);
  const { text } = decodeBytes(body, { contentType: input.contentType, kind: looksLikeJson ? 'json' : 'xml' });
  const document = looksLikeJson ? readJson(text, input) : await readXml(text, input);
  if (document === undefined) {
    throw new WireroomError('not_a_feed', `not a feed but ${sniffFormat(body, text)}`, { url: input.url });
  }
  return limitSizes(document);
}

const readJson = (text: string, { url, timeZone }: FeedInput): FeedDocument | undefined => {
  // JSON.parse() cannot be interrupted: 10 MB of empty objects would take 400 MB.
  if (timesIn(text, '{') + timesIn(text, '[') > MAX_ELEMENTS)
    throw new WireroomError('too_large', `more than ${MAX_ELEMENTS} objects and lists`, { url });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new WireroomError('not_a_feed', 'not a feed but invalid JSON', { url, cause });
  }
  return readJsonFeed(value, { url, timeZone });
};

const timesIn = (text: string, mark: string): number => {
  let times = 0;
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) times += 1;
  return times;
};

const TIMES = { itemAt: statedAt, listedAt };

const readXml = async (text: string, { url, timeZone }: FeedInput): Promise<FeedDocument | undefined> => {
  let xml = repairSections(repairText(text));
  let tree = buildTree(xml, url, TIMES);
  if (tree.hasUnclosedQuote) {
    xml = repairQuotes(xml);
    tree = buildTree(xml, url, TIMES);
  }
  const found = findParts(tree);
  if (found === undefined) return readSitemap(tree, timeZone);
  requireAllItems(found, xml, url);
  const newest = newestOf(found.parts.items, statedAt);
  const document = await readXmlFeed({ ...found.parts, items: newest.items() }, found.format, timeZone);
  return { ...document, ...omitEmpty({ leftOut: found.olderItems + newest.leftOut() || undefined }) };
};

/** @throws WireroomError `parse_error` rather than lose entries */
const requireAllItems = ({ format, parts, olderItems }: FoundParts, xml: string, url: string): void => {
  const stated = countItemTags(xml, format === 'atom' ? 'entry' : 'item');
  const read = parts.items.length + olderItems;
  if (read < stated) throw new WireroomError('parse_error', `only ${read} of ${stated} entries could be read`, { url });
};
