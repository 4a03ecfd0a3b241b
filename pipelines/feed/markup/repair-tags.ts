/**
 * Restores a missing `<` of the start tags of entries, and closes tags and attribute values before
 * the tags of entries: an unclosed value would otherwise extend to the next quote in the document.
 * Only for documents that lose entries; in others it would add stray characters.
 */
export function repairItemTags(xml: string): string {
  return xml.replace(/(?<![</\w:.-])(?:item|entry)>/gi, '<$&').replace(/<\/?(?:item|entry)[\s/>]/gi, `"'>$&`);
}

/**
 * Closes unclosed tags before the next tag. Characters after the name (as in the end tag) and
 * attributes of a start tag are its text: `<title A headline</title>`. Only for documents with tags
 * inside tags; others may have a `<` in a value.
 */
export function repairTagEnds(xml: string): string {
  return xml.replace(
    /<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<([a-z_:][^<>]*)(?=<\/?([a-z_:][\w:.-]{0,60}))/gi,
    (whole, tag: string | undefined, next = '') => {
      if (tag === undefined) return whole;
      if (!tag.toLowerCase().startsWith(next.toLowerCase())) return `${whole}>`;
      const rest = tag.slice(next.length);
      const attributes = /^(?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*/.exec(rest)?.[0] ?? '';
      return `<${next}${attributes}>${rest.slice(attributes.length)}`;
    },
  );
}

/**
 * Closes attribute values with their opening quote, and adds a quote to tags with an odd number,
 * assuming that a tag ends at the next `>`. Only for documents with tags inside values; others may
 * have a `>` in a value.
 */
export function repairQuotes(xml: string): string {
  // Unclosed CDATA extends to the end of the document; searching again from each section would take quadratic time.
  return xml.replace(/<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<[a-z_:][^<>]*>/gi, (tag) => {
    if (tag.startsWith('<!')) return tag;
    const alike = tag.replace(MIXED_QUOTES, '"$1$2"');
    const missing = ['"', "'"].find((quote) => alike.split(quote).length % 2 === 0);
    return missing === undefined ? alike : alike.replace(/\/?>$/, `${missing}$&`);
  });
}

/** A value that starts with one kind of quote and ends with the other. */
const MIXED_QUOTES = /(?<==\s{0,9})(?:'([^'"]*)"|"([^'"]*)')(?=[\s/>])/g;
