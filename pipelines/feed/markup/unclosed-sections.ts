import { repairMarkup } from './repair-markup.ts';
import { markupFieldOf } from './vocabulary.ts';

const CDATA = '<![CDATA[';
const CDATA_END = ']]>';
const COMMENT = '<!--';
const COMMENT_END = '-->';
const INSTRUCTION = '<?';
const INSTRUCTION_END = '?>';

/** What is left of the end of a section at the end of its text. */
const BROKEN_END = /(?:\]\]\s?>?|\]\s?>)\s{0,20}$/;

/** Where a feed or an entry begins or ends: no comment holds the one and belongs to another. */
const ITEM_TAG = /<\/?(?:item|entry|rss|channel|feed|rdf:rdf)[\s/>]/gi;

/**
 * Leaves out comments and processing instructions, and ends the CDATA sections that lack their end. Without an end any
 * of them would swallow the entries that follow without a trace, up to the end of the next one or of the document.
 *
 * CDATA is taken to end where its element does, also when an end comes only after that of the entry, and if that end is
 * missing as well, not to have begun before the next entry. Of a comment or an instruction without an end only the mark goes: what follows may be all there is of the feed.
 * What stands between the sections goes through `repairMarkup`. Linear.
 */
export const repairSections = (xml: string): string => {
  const next = (mark: string) => forwardSearch(xml, (from) => xml.indexOf(mark, from));
  const [cdataAfter, cdataEndAfter] = [next(CDATA), next(CDATA_END)];
  const [commentAfter, commentEndAfter] = [next(COMMENT), next(COMMENT_END)];
  const [instructionAfter, instructionEndAfter, tagAfter] = [next(INSTRUCTION), next(INSTRUCTION_END), next('<')];
  const itemTagAfter = forwardSearch(xml, (from) => {
    ITEM_TAG.lastIndex = from;
    return ITEM_TAG.exec(xml)?.index ?? -1;
  });

  /** Where what follows a comment begins. An end that belongs to a later comment or to CDATA is not this one's. */
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
    // Only a text may hold entries, as an example, and they begin before they end there.
    const runsOver = itemTag < end && (xml[itemTag + 1] === '/' || !isText(elementAt(xml, cdata)));
    const limit = runsOver ? Math.min(other, itemTag) : other;
    const elementEnd = end < other && !runsOver ? undefined : endOfElement(xml, cdata, limit);
    if (elementEnd !== undefined) {
      out += xml.slice(at, elementEnd).replace(BROKEN_END, '') + CDATA_END;
      at = elementEnd;
    } else if (end >= other && itemTag < other) {
      at = inside;
    } else {
      // What looks like the beginning of a section within a closed one is text.
      const after = Math.min(end + CDATA_END.length, xml.length);
      out += xml.slice(at, after);
      at = after;
    }
  }
  return out;
};

/** Remembers what it found until that has been passed: else many sections without an end take quadratic time. */
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

/** The name of the element that a section at `open` begins. */
const elementAt = (xml: string, open: number): string | undefined =>
  /<([\w:.-]{1,60})(?:\s[^<>]{0,200})?>\s{0,20}$/.exec(xml.slice(Math.max(0, open - 300), open))?.[1];

/** Where the end tag stands of the element that a section at `open` begins; `undefined` if it does not before `limit`. */
const endOfElement = (xml: string, open: number, limit: number): number | undefined => {
  const name = elementAt(xml, open);
  const end = name === undefined ? -1 : xml.slice(open, limit).indexOf(`</${name}>`);
  return end < 0 ? undefined : open + end;
};
