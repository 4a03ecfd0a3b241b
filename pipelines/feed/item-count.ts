const TOKENS = {
  item: /<!\[CDATA\[|\]\]>|<\/?item(?=[\s/>])/gi,
  entry: /<!\[CDATA\[|\]\]>|<\/?entry(?=[\s/>])/gi,
} as const;

/**
 * How many start and end tags of entries a document has outside of CDATA, by their letters alone: nothing that confuses
 * the tree (a missing quote, a tag without its end) confuses this count. A tag that the end of the document cuts off is
 * none. Comments must have been left out. Linear.
 */
export const countItemTags = (xml: string, name: 'item' | 'entry'): { starts: number; ends: number } => {
  let starts = 0;
  let ends = 0;
  let inCdata = false;
  const lastEnd = xml.lastIndexOf('>');
  for (const { 0: token, index } of xml.matchAll(TOKENS[name])) {
    if (index > lastEnd) break;
    if (token === ']]>') inCdata = false;
    else if (token.startsWith('<!')) inCdata = true;
    else if (inCdata) continue;
    else if (token.startsWith('</')) ends += 1;
    else starts += 1;
  }
  return { starts, ends };
};
