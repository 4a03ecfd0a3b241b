/**
 * Gives start tags of entries their lost `<` back, and ends every tag and attribute value before the tags of entries:
 * a value that lacks its second quote otherwise reaches to the next quote of the document, whatever stands between. Only
 * for documents known to lose entries: in any other it would add stray characters.
 */
export const mendItemTags = (xml: string): string =>
  xml.replace(/(?<![</\w:.-])(?:item|entry)>/gi, '<$&').replace(/<\/?(?:item|entry)[\s/>]/gi, `"'>$&`);

/**
 * Gives tags with an odd number of quotes one more, taking it that a tag ends at the next `>`. Only for documents known
 * to have values that swallow tags: others may have a `>` in a value.
 */
export const mendQuotes = (xml: string): string =>
  // CDATA without its end reaches to that of the document: looking for it again from each would take quadratic time.
  xml.replace(/<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<[a-z_:][^<>]*>/gi, (tag) => {
    const missing = tag.startsWith('<!') ? undefined : ['"', "'"].find((quote) => tag.split(quote).length % 2 === 0);
    return missing === undefined ? tag : tag.replace(/\/?>$/, `${missing}$&`);
  });
