/**
 * Gives start tags of entries their lost `<` back, and ends every tag and attribute value before the tags of entries:
 * a value that lacks its second quote otherwise reaches to the next quote of the document, whatever stands between. Only
 * for documents known to lose entries: in any other it would add stray characters.
 */
export const repairItemTags = (xml: string): string =>
  xml.replace(/(?<![</\w:.-])(?:item|entry)>/gi, '<$&').replace(/<\/?(?:item|entry)[\s/>]/gi, `"'>$&`);

/**
 * Ends tags before the next one. The letters of a start tag that go on where its name, as the end tag has it, and its
 * attributes are over, are its text: `<title A headline</title>`. Only for documents known to have tags within tags:
 * others may have a `<` in a value.
 */
export const repairTagEnds = (xml: string): string =>
  xml.replace(
    /<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<([a-z_:][^<>]*)(?=<\/?([a-z_:][\w:.-]{0,60}))/gi,
    (whole, tag: string | undefined, next = '') => {
      if (tag === undefined) return whole;
      if (!tag.toLowerCase().startsWith(next.toLowerCase())) return `${whole}>`;
      const rest = tag.slice(next.length);
      const attributes = /^(?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*/.exec(rest)?.[0] ?? '';
      return `<${next}${attributes}>${rest.slice(attributes.length)}`;
    },
  );

/**
 * Gives values the quotes they begin with at their ends, and tags with an odd number of quotes one more, taking it that a tag ends at the next `>`. Only for documents known
 * to have values that swallow tags: others may have a `>` in a value.
 */
export const repairQuotes = (xml: string): string =>
  // CDATA without its end reaches to that of the document: looking for it again from each would take quadratic time.
  xml.replace(/<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<[a-z_:][^<>]*>/gi, (tag) => {
    if (tag.startsWith('<!')) return tag;
    const alike = tag.replace(MIXED_QUOTES, '"$1$2"');
    const missing = ['"', "'"].find((quote) => alike.split(quote).length % 2 === 0);
    return missing === undefined ? alike : alike.replace(/\/?>$/, `${missing}$&`);
  });

/** A value that begins with one kind of quote and ends with the other. */
const MIXED_QUOTES = /(?<==\s{0,9})(?:'([^'"]*)"|"([^'"]*)')(?=[\s/>])/g;
