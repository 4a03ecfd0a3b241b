/**
 * Adds a quote to tags with an odd number, assuming that a tag ends at the next `>`. Only for
 * documents with tags inside values; others may have a `>` in a value.
 */
export function repairQuotes(xml: string): string {
  return xml.replace(/<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<[a-z_:][^<>]*>/gi, (tag) => {
    if (tag.startsWith('<!')) return tag;
    const missing = ['"', "'"].find((quote) => tag.split(quote).length % 2 === 0);
    return missing === undefined ? tag : tag.replace(/\/?>$/, `${missing}$&`);
  });
}
