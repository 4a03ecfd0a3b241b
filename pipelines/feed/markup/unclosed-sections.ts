import { repairMarkup } from './repair-markup.ts';
import { markupFieldOf } from './vocabulary.ts';

const CDATA = '<![CDATA[';
const CDATA_END = ']]>';
const COMMENT = '<!--';
const COMMENT_END = '-->';
const INSTRUCTION = '<?';
const INSTRUCTION_END = '?>';

/** A malformed end of a section at the end of its text. */
const BROKEN_END = /(?:\]\]\s?>?|\]\s?>)\s{0,20}$/;

/** Start or end tag of a feed or an entry. No comment extends over one. */
const ITEM_TAG = /<\/?(?:item|entry|rss|channel|feed|rdf:rdf)[\s/>]/gi;

/**
 * Removes comments and processing instructions, and closes unclosed CDATA sections. An unclosed
 * section would otherwise swallow the following entries up to the next section end or the end of
 * the document.
 *
 * An unclosed CDATA section, or one that extends beyond its entry, ends at the end tag of its
 * element. Without that end tag, its start is removed if the next entry starts before the next
 * section. For an unclosed comment or instruction, only the start is removed, because the rest may
 * be the entire feed. Applies `repairMarkup` between the sections. Linear.
 */
export function repairSections(xml: string): string {
  const next = (mark: string) => forwardSearch(xml, (from) => xml.indexOf(mark, from));
  const [cdataAfter, cdataEndAfter] = [next(CDATA), next(CDATA_END)];
  const [commentAfter, commentEndAfter] = [next(COMMENT), next(COMMENT_END)];
  const [instructionAfter, instructionEndAfter, tagAfter] = [next(INSTRUCTION), next(INSTRUCTION_END), next('<')];
  const itemTagAfter = forwardSearch(xml, (from) => {
    ITEM_TAG.lastIndex = from;
    return ITEM_TAG.exec(xml)?.index ?? -1;
  });

  /** Returns the position after a comment. An end that belongs to a later comment or to CDATA does not close it. */
  const afterComment = (comment: number): number => {
    const inside = comment + COMMENT.length;
    const end = commentEndAfter(inside);
    const [other, cdata, itemTag] = [commentAfter(inside), cdataAfter(inside), itemTagAfter(inside)];
    const isOfOther = other < end && itemTag < other;
    const isOfCdata = cdata < end && itemTag < end && cdataEndAfter(cdata) > end;
    return end === xml.length || isOfOther || isOfCdata ? inside : end + COMMENT_END.length;
  };

  const afterInstruction = (instruction: number): number => {
    const inside = instruction + INSTRUCTION.length;
    const end = instructionEndAfter(inside);
    return tagAfter(inside) < end || end === xml.length ? inside : end + INSTRUCTION_END.length;
  };

  let out = '';
  let at = 0;
  while (at < xml.length) {
    const [cdata, comment, instruction] = [cdataAfter(at), commentAfter(at), instructionAfter(at)];
    const section = Math.min(cdata, comment, instruction);
    out += repairMarkup(xml.slice(at, section));
    at = section;
    if (at === xml.length) break;
    if (at !== cdata) {
      at = at === comment ? afterComment(comment) : afterInstruction(instruction);
      continue;
    }
    const inside = cdata + CDATA.length;
    const end = cdataEndAfter(inside);
    const other = cdataAfter(inside);
    const itemTag = itemTagAfter(inside);
    // Only a text field may contain tags of entries, as an example, and then a start tag comes first.
    const runsOver = itemTag < end && (xml[itemTag + 1] === '/' || !isText(elementAt(xml, cdata)));
    const limit = runsOver ? Math.min(other, itemTag) : other;
    const elementEnd = end < other && !runsOver ? undefined : endOfElement(xml, cdata, limit);
    if (elementEnd !== undefined) {
      out += xml.slice(at, elementEnd).replace(BROKEN_END, '') + CDATA_END;
      at = elementEnd;
    } else if (end >= other && itemTag < other) {
      at = inside;
    } else {
      // The start of a section inside a closed section is text.
      const after = Math.min(end + CDATA_END.length, xml.length);
      out += xml.slice(at, after);
      at = after;
    }
  }
  return out;
}

/** Caches the last match until it is passed, because many unclosed sections would take quadratic time. */
const forwardSearch = (xml: string, search: (from: number) => number): ((from: number) => number) => {
  let found = -1;
  return (from) => {
    if (found < from) {
      const next = search(from);
      found = next < 0 ? xml.length : next;
    }
    return found;
  };
};

const isText = (name: string | undefined): boolean =>
  name === undefined || markupFieldOf(name.toLowerCase()) === 'html';

/** Returns the name of the element whose content starts with the section at `open`. */
const elementAt = (xml: string, open: number): string | undefined =>
  /<([\w:.-]{1,60})(?:\s[^<>]{0,200})?>\s{0,20}$/.exec(xml.slice(Math.max(0, open - 300), open))?.[1];

/** Returns the position of the end tag of that element, `undefined` if there is none before `limit`. */
const endOfElement = (xml: string, open: number, limit: number): number | undefined => {
  const name = elementAt(xml, open);
  const end = name === undefined ? -1 : xml.slice(open, limit).indexOf(`</${name}>`);
  return end < 0 ? undefined : open + end;
};
