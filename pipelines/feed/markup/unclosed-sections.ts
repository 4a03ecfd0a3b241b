const CDATA = '<![CDATA[';
const CDATA_END = ']]>';
const COMMENT = '<!--';
const COMMENT_END = '-->';
const ENTRY_TAG = /<\/?(?:item|entry)[\s/>]/gi;

/**
 * Removes comments, and closes CDATA sections that would swallow the following entries: a section
 * in which an entry ends ends with its element, or else with that entry. A section in which an
 * entry starts is an example of a feed, and is kept. Of a comment that never ends, only the start
 * is removed, because the rest may be the entire feed. Linear.
 */
export function repairSections(xml: string): string {
  const next = (mark: string) => forwardSearch(xml, (from) => xml.indexOf(mark, from));
  const [cdataAfter, cdataEndAfter] = [next(CDATA), next(CDATA_END)];
  const [commentAfter, commentEndAfter] = [next(COMMENT), next(COMMENT_END)];
  const entryTagAfter = forwardSearch(xml, (from) => {
    ENTRY_TAG.lastIndex = from;
    return ENTRY_TAG.exec(xml)?.index ?? -1;
  });

  let out = '';
  let at = 0;
  while (at < xml.length) {
    const [cdata, comment] = [cdataAfter(at), commentAfter(at)];
    const section = Math.min(cdata, comment);
    out += xml.slice(at, section);
    if (section === xml.length) break;
    if (section === comment) {
      const end = commentEndAfter(comment + COMMENT.length);
      at = end === xml.length ? comment + COMMENT.length : end + COMMENT_END.length;
      continue;
    }
    const end = cdataEndAfter(cdata);
    const entryTag = entryTagAfter(cdata);
    const isUnclosed = entryTag < end && xml[entryTag + 1] === '/';
    const close = isUnclosed ? (endOfElement(xml, cdata, entryTag) ?? entryTag) : end;
    out += xml.slice(cdata, close) + CDATA_END;
    at = isUnclosed ? close : end + CDATA_END.length;
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

/** Returns the position of the end tag of the element that starts with the section at `open`, before `limit`. */
const endOfElement = (xml: string, open: number, limit: number): number | undefined => {
  const name = /<([\w:.-]{1,60})(?:\s[^<>]{0,200})?>\s{0,20}$/.exec(xml.slice(Math.max(0, open - 300), open))?.[1];
  const end = name === undefined ? -1 : xml.slice(open, limit).indexOf(`</${name}>`);
  return end < 0 ? undefined : open + end;
};
