import { decodeHTML } from 'entities';
import { cleanLine } from '../../text/clean.ts';
import { tokensOf } from '../../text/tokens.ts';
import { type Block, blocksOfText } from '../blocks/blocks.ts';
import type { JsonLdNode } from '../page/json-ld.ts';
import { stripPage } from '../page/strip.ts';
import { containment, shinglesOf } from './shingles.ts';

/** In characters. */
const MAX_BODY_LENGTH = 1_000_000;
/** Shorter bodies are teasers. */
const MIN_TOKENS = 80;
/** With as many, the page's text has a form that one line would lose. */
const MIN_PARAGRAPHS = 3;

/**
 * Returns the longest `articleBody` as plain text, one paragraph per line, without the markup some
 * publishers put in.
 */
export function articleBodyIn(nodes: readonly JsonLdNode[]): string | undefined {
  let longest: string | undefined;
  for (const { articleBody } of nodes) {
    if (typeof articleBody !== 'string') continue;
    const body = plainText(articleBody.slice(0, MAX_BODY_LENGTH));
    if (body.length > (longest?.length ?? 0)) longest = body;
  }
  return longest;
}

/**
 * Corrects the body found in the page by the structured one, which is never trusted alone: some
 * publishers truncate it, join its paragraphs, or include other articles.
 * - If the page's text is much shorter and nearly all of it is in the structured body, the
 *   structured body is used; but one line without paragraphs replaces only a fragment.
 * - If both agree, blocks before and after their common part are dropped.
 */
export function mergeArticleBody(blocks: readonly Block[], body: string): readonly Block[] {
  const ours = tokensOf(blocks.map((block) => block.text).join('\n'));
  const theirs = tokensOf(body);
  if (theirs.length < MIN_TOKENS) return blocks;
  const found = shinglesOf(ours);
  const stated = shinglesOf(theirs);
  const foundInStated = containment(found, stated);
  // Distinct runs, because some publishers state the text twice.
  const isShorter = found.size < 0.75 * stated.size;
  const losesParagraphs = !body.includes('\n') && blocks.length >= MIN_PARAGRAPHS && found.size >= 0.6 * stated.size;
  if (isShorter && !losesParagraphs && (foundInStated >= 0.8 || ours.length < 60)) return blocksOfText(body);
  if (containment(stated, found) >= 0.9 && foundInStated >= 0.6) return trimTo(blocks, body, stated);
  return blocks;
}

const trimTo = (blocks: readonly Block[], body: string, stated: ReadonlySet<string>): readonly Block[] => {
  const isStated = (block: Block): boolean => {
    const shingles = shinglesOf(tokensOf(block.text));
    return shingles.size > 0 ? containment(shingles, stated) >= 0.5 : body.includes(block.text);
  };
  let first = blocks.findIndex(isStated);
  if (first < 0) return blocks;
  const end = blocks.findLastIndex(isStated) + 1;
  // The structured body often omits the first paragraph.
  for (let before = blocks[first - 1]; before && before.text.length >= 100 && before.heading === 0; ) {
    first -= 1;
    before = blocks[first - 1];
  }
  return blocks.slice(first, end);
};

const ESCAPED_TAG = /&(?:lt|#60|#x3c);\s{0,5}\/?(?:p|br|div|a|strong|em|h\d)\b/i;
const TAG = /<\/?(?:p|br|div|a|strong|em|b|i|span|h\d|ul|li|script|style|iframe|figure|img)\b/i;

const plainText = (body: string): string => {
  const unescaped = ESCAPED_TAG.test(body) ? decodeHTML(body) : body;
  const text = TAG.test(unescaped) ? withoutTags(stripPage(unescaped).html) : unescaped;
  // Twice: entities in JSON are often escaped once more.
  return decodeHTML(decodeHTML(text))
    .split(/[\r\n]+/)
    .map(cleanLine)
    .filter((line) => line !== '')
    .join('\n');
};

const BLOCK_TAG = /^<\/?(?:p|br|div|h\d|ul|ol|li|blockquote)\b/i;

/** Removes tags in one pass. Tags of blocks become line breaks; a `<` that opens no tag stays. */
const withoutTags = (html: string): string => {
  const parts: string[] = [];
  let from = 0;
  while (from < html.length) {
    const open = html.indexOf('<', from);
    const close = open < 0 ? -1 : html.indexOf('>', open);
    if (close < 0) break;
    if (/^<\/?[a-z]/i.test(html.slice(open, open + 3))) {
      parts.push(html.slice(from, open), BLOCK_TAG.test(html.slice(open, open + 14)) ? '\n' : '');
      from = close + 1;
    } else {
      parts.push(html.slice(from, open + 1));
      from = open + 1;
    }
  }
  parts.push(html.slice(from));
  return parts.join('');
};
