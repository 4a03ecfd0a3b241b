const OPEN = '<![CDATA[';
const CLOSE = ']]>';

/**
 * Ends CDATA sections that lack their end. Such a section would swallow the entries that follow without a trace, up to
 * the end of the next section or of the document. It is taken to end where its element does.
 */
export const closeCdata = (xml: string): string => {
  let out = '';
  let copied = 0;
  let close = -2;
  for (let open = xml.indexOf(OPEN); open >= 0; ) {
    const next = xml.indexOf(OPEN, open + OPEN.length);
    // Looked for again only once it has been passed, else many sections without an end take quadratic time.
    if (close !== -1 && close < open) close = xml.indexOf(CLOSE, open);
    const isUnclosed = close < 0 || (next >= 0 && next < close);
    const end = isUnclosed ? endOfElement(xml, open, next < 0 ? xml.length : next) : undefined;
    if (end !== undefined) {
      out += xml.slice(copied, end) + CLOSE;
      copied = end;
    }
    // What looks like the beginning of a section within a closed one is text.
    open = isUnclosed ? next : xml.indexOf(OPEN, close);
  }
  return out + xml.slice(copied);
};

/** Where the end tag stands of the element that a section at `open` begins; `undefined` if it does not before `limit`. */
const endOfElement = (xml: string, open: number, limit: number): number | undefined => {
  const name = /<([\w:.-]{1,60})(?:\s[^<>]{0,200})?>\s{0,20}$/.exec(xml.slice(Math.max(0, open - 300), open))?.[1];
  const end = name === undefined ? -1 : xml.slice(open, limit).indexOf(`</${name}>`);
  return end < 0 ? undefined : open + end;
};
