import { WireroomError } from '../../config/wireroom-error.ts';
import { decodeBytes } from '../text/charset.ts';
import type { FeedDocument, FeedInput } from './document.ts';
import { countItemTags } from './item-count.ts';
import { readJsonFeed } from './json-feed.ts';
import { repairItemTags, repairQuotes, repairTagEnds } from './markup/repair-tags.ts';
import { repairText } from './markup/repair-text.ts';
import { buildTree, type FeedTree } from './markup/tree.ts';
import { repairSections } from './markup/unclosed-sections.ts';
import { readSitemap } from './sitemap.ts';
import { limitSizes } from './size-limits.ts';
import { sniffFormat } from './sniff-format.ts';
import { unzip } from './unzip.ts';
import { type FoundParts, findParts } from './xml/parts.ts';
import { readXmlFeed } from './xml/xml-feed.ts';

export type { Precision } from '../text/dates/parse-date.ts';
export type { Enclosure, FeedDocument, FeedEntry, FeedFormat, FeedInput } from './document.ts';

/**
 * Reads a feed: RSS 0.9 to 2.0, RDF, Atom 0.3 and 1.0, JSON Feed, sitemaps, CDF; with Media RSS, Dublin Core, content,
 * iTunes, podcast, syndication and Atom elements in any of them; also packed with gzip. Broken documents give what can
 * be made of them, and a broken entry takes nothing but itself along.
 *
 * Titles, descriptions and summaries are plain text on one line, save that a feed's title and description keep their
 * links and are HTML then; `contentHtml` is HTML with absolute links and is not sanitised. Without a `content` of its own
 * an entry's description is its content too. An entry has only the authors, dates and language it states itself.
 *
 * Throws `not_a_feed` for anything else, and says what that is; `parse_error` when entries would be lost, `too_large` for
 * absurdly many. Runs in time linear in the size of the body, but sets no limit to it.
 */
export const parseFeed = async (input: FeedInput): Promise<FeedDocument> => {
  const body = unzip(input.body, input.url);
  const start = Buffer.from(body.subarray(0, 64)).toString('latin1').replaceAll('\0', '');
  const looksLikeJson = /^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?\s*[{[]/.test(start);
  const { text } = decodeBytes(body, { contentType: input.contentType, kind: looksLikeJson ? 'json' : 'xml' });
  const document = looksLikeJson ? readJson(text, input) : await readXml(text, input);
  if (document === undefined) {
    throw new WireroomError('not_a_feed', `not a feed but ${sniffFormat(body, text)}`, { url: input.url });
  }
  return limitSizes(document);
};

const readJson = (text: string, { url, timeZone }: FeedInput): FeedDocument | undefined => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new WireroomError('not_a_feed', 'not a feed but broken JSON', { url, cause });
  }
  return readJsonFeed(value, { url, timeZone });
};

const readXml = async (text: string, { url, timeZone }: FeedInput): Promise<FeedDocument | undefined> => {
  let xml = repairSections(repairText(text));
  let tree = buildTree(xml, url);
  if (tree.hasUnclosedTag || tree.hasUnclosedQuote) {
    if (tree.hasUnclosedTag) xml = repairTagEnds(xml);
    if (tree.hasUnclosedQuote) xml = repairQuotes(xml);
    tree = buildTree(xml, url);
  }
  const found = findEveryItem(tree, xml, url);
  return found === undefined ? readSitemap(tree, timeZone) : readXmlFeed(found.parts, found.format, timeZone);
};

/** An entry that is lost without a word is worse than a failure: what is fewer than its tags is read again, or refused. */
const findEveryItem = (tree: FeedTree, xml: string, url: string): FoundParts | undefined => {
  const first = findParts(tree);
  const isAtom = first === undefined ? !/<\/?item[\s>]/i.test(xml) : first.format === 'atom';
  const { starts, ends } = countItemTags(xml, isAtom ? 'entry' : 'item');
  const read = first?.parts.items.length ?? 0;
  if (read >= Math.max(starts - tree.emptyItems, ends)) return first;
  const again = buildTree(repairItemTags(xml), url);
  const second = findParts(again);
  const mended = second?.parts.items.length ?? 0;
  const best = mended > read ? second : first;
  // A stray end tag loses nothing, and what is no feed at all is for others to name.
  if (best === undefined || Math.max(read + tree.emptyItems, mended + again.emptyItems) >= starts) return best;
  throw new WireroomError('parse_error', `only ${Math.max(read, mended)} of ${starts} entries could be read`, { url });
};
