import { siteOf } from '../../../../model/url/site.ts';
import { endsSentence } from '../../../text/line.ts';
import { tokensOf } from '../../../text/tokens.ts';
import type { Block } from '../../blocks/blocks.ts';
import type { ArticleContext } from '../article-context.ts';
import { applies } from '../rule-switch.ts';
import { isBoilerplateHeading } from './boilerplate-headings.ts';

/** An address that is its own text: a source, or a document to read. */
const BARE_URL = /^(?:https?:\/\/|www\.)\S+$/i;

/** ">>> More columns", "To the offer »". */
const ARROW = /^(?:[>→▶►]|»\s)|[>→▶►]$|\s»$/u;

/** Whether a text ends like a sentence. A question that is a link is the headline of another article. */
const endsStatement = (text: string): boolean =>
  endsSentence(text) && (/[.。।۔]['"”’»)\]」』]?$/.test(text) || !applies('question links'));

/**
 * Drops paragraphs that are one link and not a sentence, perhaps with a bold label or an arrow:
 * headlines of other articles between two paragraphs.
 */
export function withoutLinkParagraphs(blocks: readonly Block[]): readonly Block[] {
  return blocks.filter(
    (block) =>
      !(block.linkShare >= 0.9 || (isLabelAndHeadline(block) && applies('labels with links'))) ||
      block.list !== undefined ||
      block.heading > 0 ||
      block.text.length >= 220 ||
      BARE_URL.test(block.text) ||
      (tokensOf(block.text).length < 4 && !ARROW.test(block.text)) ||
      endsStatement(block.text),
  );
}

/** In words. A shorter link may be the name of a place or of a person. */
const MIN_HEADLINE_WORDS = 5;

/** Whether a paragraph is a bold label and a link of several words: "Also: See how the crane fell". */
const isLabelAndHeadline = ({ html, linkShare, boldShare }: Block): boolean =>
  linkShare >= 0.5 &&
  boldShare > 0 &&
  linkShare + boldShare >= 0.95 &&
  tokensOf(/<a [^>]*>(.*?)<\/a>/su.exec(html)?.[1]?.replace(/<[^>]*>/g, '') ?? '').length >= MIN_HEADLINE_WORDS;

/**
 * Drops runs of three or more link-only blocks, shorter runs below a heading like "Related"
 * together with the heading, and lists of one or two links to the same site between paragraphs.
 */
export function withoutLinkLists(blocks: readonly Block[], { site }: ArticleContext): readonly Block[] {
  const dropped = new Set<Block>();
  let start = 0;
  while (start < blocks.length) {
    let end = start;
    while (isLinkOnly(blocks[end], site)) end += 1;
    const before = blocks[start - 1];
    const introduced = before !== undefined && isBoilerplateHeading(before.text);
    if (end - start >= 3 || (end > start && (introduced || isTeaserList(blocks, start, end, site)))) {
      for (const block of blocks.slice(start, end)) dropped.add(block);
      if (before !== undefined && (introduced || isHeadingOfLinks(before, blocks[end]))) dropped.add(before);
    }
    start = end + 1;
  }
  return blocks.filter((block) => !dropped.has(block));
}

/** Whether a heading has nothing below it but links: it ends in a colon, or a paragraph goes on with the text above. */
const isHeadingOfLinks = (before: Block, after: Block | undefined): boolean =>
  before.heading > 0 &&
  (before.text.endsWith(':') || (after !== undefined && after.list === undefined && applies('headings of links')));

const isLinkOnly = (block: Block | undefined, site: string | undefined): boolean =>
  block !== undefined &&
  block.text.length < 200 &&
  (block.linkShare >= 0.85 || (isLabeledLink(block) && linksTo(block, site) && applies('teaser lists')));

/** Whether a list item is a bold label and a link: "Interview: The harbour master on his crane". */
const isLabeledLink = ({ list, linkShare, boldShare }: Block): boolean =>
  list !== undefined && linkShare >= 0.5 && linkShare + boldShare >= 0.95;

/** Whether a run of link blocks is a whole list that interrupts the text with headlines of the same site. */
const isTeaserList = (blocks: readonly Block[], start: number, end: number, site: string | undefined): boolean => {
  const before = blocks[start - 1];
  const after = blocks[end];
  return (
    before !== undefined &&
    before.heading === 0 &&
    before.list === undefined &&
    endsSentence(before.text) &&
    after?.list === undefined &&
    blocks
      .slice(start, end)
      .every((block) => block.list === 'ul' && !endsStatement(block.text) && linksTo(block, site)) &&
    applies('teaser lists')
  );
};

const LINK = /<a href="([^"]+)"/g;

/** Whether all links of a block lead to a site. */
export function linksTo(block: Block, site: string | undefined): boolean {
  return [...block.html.matchAll(LINK)].every(([, url = '']) => siteOf(url) === site);
}
