import { decodeHTMLAttribute, escapeAttribute, escapeText } from 'entities';
import { plainText } from '../text/plain-text.ts';

const ANCHOR = /<a\s[^<>]{0,2000}>|<\/a\s{0,9}>/gi;
const TARGET = /\shref\s{0,9}=\s{0,9}(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i;

/** An anchor while all other tags go, by the number of its target: no text may contain these code points. */
const MARKED = /\ufdd1(\d+)\ufdd2([^\ufdd1\ufdd3]*)\ufdd3/g;
const MARKS = /\ufdd1\d+\ufdd2|\ufdd3/g;

/**
 * A title with links, as HTML of which nothing is left but the links: for an entry that says all it has to say there.
 * `undefined` when it links to nothing.
 */
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
