const TOKENS = {
  item: /<!\[CDATA\[|\]\]>|<item(?=[\s/>])/gi,
  entry: /<!\[CDATA\[|\]\]>|<entry(?=[\s/>])/gi,
} as const;

/**
 * Counts the start tags of entries outside CDATA by text search, so that errors that break the tree
 * (a missing quote, an unclosed tag) do not affect the count. Ignores a tag that is truncated by
 * the end of the document. Comments must have been removed. Linear.
 */
export function countItemTags(xml: string, name: 'item' | 'entry'): number {
  let count = 0;
  let inCdata = false;
  const lastEnd = xml.lastIndexOf('>');
  for (const { 0: token, index } of xml.matchAll(TOKENS[name])) {
    if (index > lastEnd) break;
    if (token === ']]>') inCdata = false;
    else if (token.startsWith('<!')) inCdata = true;
    else if (!inCdata) count += 1;
  }
  return count;
}
