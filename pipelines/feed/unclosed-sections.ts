const CDATA = '<![CDATA[';
const CDATA_END = ']]>';
const COMMENT = '<!--';
const COMMENT_END = '-->';
const INSTRUCTION = '<?';
const INSTRUCTION_END = '?>';

const ITEM_TAG = /<\/?(?:item|entry)[\s/>]/gi;

/**
 * Leaves out comments and processing instructions and ends the CDATA sections that lack their end. A section without an end would swallow the entries
 * that follow without a trace, up to the end of the next one or of the document.
 *
 * CDATA is taken to end where its element does, and if that end is missing as well, not to have begun before the next
 * entry. Of a comment or an instruction without an end only the mark goes: what follows may be all there is of the feed.
 * Linear.
 */
export const mendSections = (xml: string): string => {
  const nextCdata = forwardSearch(xml, (from) => xml.indexOf(CDATA, from));
  const nextCdataEnd = forwardSearch(xml, (from) => xml.indexOf(CDATA_END, from));
  const nextComment = forwardSearch(xml, (from) => xml.indexOf(COMMENT, from));
  const nextCommentEnd = forwardSearch(xml, (from) => xml.indexOf(COMMENT_END, from));
  const nextInstruction = forwardSearch(xml, (from) => xml.indexOf(INSTRUCTION, from));
  const nextInstructionEnd = forwardSearch(xml, (from) => xml.indexOf(INSTRUCTION_END, from));
  const nextMark = forwardSearch(xml, (from) => xml.indexOf('<', from));
  const nextItemTag = forwardSearch(xml, (from) => {
    ITEM_TAG.lastIndex = from;
    return ITEM_TAG.exec(xml)?.index ?? -1;
  });

  let out = '';
  let at = 0;
  const copyTo = (end: number): void => {
    out += xml.slice(at, end);
    at = end;
  };
  while (at < xml.length) {
    const cdata = nextCdata(at);
    const comment = nextComment(at);
    const instruction = nextInstruction(at);
    if (instruction < cdata && instruction < comment) {
      copyTo(instruction);
      const inside = instruction + INSTRUCTION.length;
      const end = nextInstructionEnd(inside);
      at = nextMark(inside) < end ? inside : Math.min(end + INSTRUCTION_END.length, xml.length);
      continue;
    }
    if (comment < cdata) {
      copyTo(comment);
      const inside = comment + COMMENT.length;
      const end = nextCommentEnd(inside);
      const other = nextComment(inside);
      const isUnclosed = end === xml.length || (other < end && nextItemTag(inside) < other);
      at = isUnclosed ? inside : end + COMMENT_END.length;
      continue;
    }
    copyTo(cdata);
    if (at === xml.length) break;
    const inside = cdata + CDATA.length;
    const end = nextCdataEnd(inside);
    const other = nextCdata(inside);
    if (end < other) {
      copyTo(end + CDATA_END.length);
      continue;
    }
    const elementEnd = endOfElement(xml, cdata, other);
    if (elementEnd !== undefined) {
      copyTo(elementEnd);
      out += CDATA_END;
    } else if (nextItemTag(inside) < other) {
      at = inside;
    } else {
      // What looks like the beginning of a section within a closed one is text.
      copyTo(Math.min(end + CDATA_END.length, xml.length));
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

/** Where the end tag stands of the element that a section at `open` begins; `undefined` if it does not before `limit`. */
const endOfElement = (xml: string, open: number, limit: number): number | undefined => {
  const name = /<([\w:.-]{1,60})(?:\s[^<>]{0,200})?>\s{0,20}$/.exec(xml.slice(Math.max(0, open - 300), open))?.[1];
  const end = name === undefined ? -1 : xml.slice(open, limit).indexOf(`</${name}>`);
  return end < 0 ? undefined : open + end;
};
