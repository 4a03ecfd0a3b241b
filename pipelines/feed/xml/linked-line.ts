import { decodeHTMLAttribute, escapeAttribute, escapeText } from 'entities';
import { cleanLine } from '../../text/clean.ts';
import { plainText } from '../../text/plain-text.ts';

const ANCHOR = /<a\s[^<>]{0,2000}>|<\/a\s{0,9}>/gi;
const TARGET = /\shref\s{0,9}=\s{0,9}(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i;

/** An anchor while all other tags go, by the number of its target: no text may contain these code points. */
const MARKED = /\ufdd1(\d+)\ufdd2([^\ufdd1\ufdd3]*)\ufdd3/g;
const MARKS = /\ufdd1\d+\ufdd2|\ufdd3/g;

/**
 * A title or a description on one line. Plain text, unless it links to something: then it is HTML, of which nothing is
 * left but the links.
 */
export const linkedLine = (html: string): string => linkedLineOf(html) ?? plainText(html);

/** The line with its links; `undefined` when there are none. */
export const linkedLineOf = (html: string): string | undefined => {
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
};

/** The same line as plain text: what tables and listings show, whose readers expect no HTML. */
export const withoutLinks = (line: string): string => (line.includes('<a href="') ? cleanLine(plainText(line)) : line);
