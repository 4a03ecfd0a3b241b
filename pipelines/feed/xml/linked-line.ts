import { decodeHTMLAttribute, escapeAttribute, escapeText } from 'entities';
import { cleanLine } from '../../text/clean.ts';
import { plainText } from '../../text/plain-text.ts';

const ANCHOR = /<a\s[^<>]{0,2000}>|<\/a\s{0,9}>/gi;
const TARGET = /\shref\s{0,9}=\s{0,9}(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i;

/** Marks an anchor by the index of its target while other tags are removed. The code points are noncharacters. */
const MARKED = /\ufdd1(\d+)\ufdd2([^\ufdd1\ufdd3]*)\ufdd3/g;
const MARKS = /\ufdd1\d+\ufdd2|\ufdd3/g;

/**
 * Converts a title or a description to one line: plain text or, if it contains links, HTML with
 * only the links.
 */
export function linkedLine(html: string): string {
  return linkedLineOf(html) ?? plainText(html);
}

/** Returns the line as HTML with its links, `undefined` if there are none. */
export function linkedLineOf(html: string): string | undefined {
  if (!/<a\s/i.test(html)) return undefined;
  const targets: string[] = [];
  const marked = html.replace(ANCHOR, (tag) => {
    if (tag.startsWith('</')) return '\ufdd3';
    const [, double, single, bare] = TARGET.exec(tag) ?? [];
    const target = double ?? single ?? bare;
    return target === undefined ? '' : `\ufdd1${targets.push(target) - 1}\ufdd2`;
  });
  if (targets.length === 0) return undefined;
  return escapeText(plainText(marked))
    .replace(
      MARKED,
      (_, number, words) => `<a href="${escapeAttribute(decodeHTMLAttribute(targets[number] ?? ''))}">${words}</a>`,
    )
    .replace(MARKS, '');
}

/** Returns the line as plain text, for tables and listings. */
export function withoutLinks(line: string): string {
  return line.includes('<a href="') ? cleanLine(plainText(line)) : line;
}
