/** Content of a field: text with markup, a line of text with markup, a plain value, a URL, or child elements. */
export type FieldKind = 'html' | 'line' | 'value' | 'url' | 'group';

const words = (list: string): string[] => list.trim().split(/\s+/);

/** All supported elements of feeds and entries by canonical name (see namespaces.ts). */
const FIELDS: ReadonlyMap<string, FieldKind> = new Map(
  Object.entries({
    html: words(`
      description summary content content:encoded body xhtml:body fullitem abstract
      dc:description media:description itunes:summary atom:summary atom:content`),
    line: words(`
      title dc:title media:title itunes:title atom:title
      subtitle tagline itunes:subtitle atom:subtitle`),
    value: words(`
      guid id atom:id dc:identifier
      pubdate lastbuilddate published issued updated modified created date dc:date dcterms:created dcterms:issued
      dcterms:modified atom:published atom:updated
      dc:creator dc:author dc:publisher managingeditor webmaster itunes:author name email atom:name atom:email
      podcast:person category atom:category dc:subject media:category itunes:category media:keywords itunes:keywords media:credit itunes:duration
      language dc:language ttl sy:updateperiod sy:updatefrequency`),
    url: words(`
      link atom:link url logo icon atom:logo atom:icon uri atom:uri enclosure media:thumbnail itunes:image
      feedburner:origlink feedburner:origenclosurelink podcast:source`),
    group: words('author atom:author source image media:group media:content podcast:alternateenclosure'),
  }).flatMap(([kind, names]) => names.map((name): [string, FieldKind] => [name, kind as FieldKind])),
);

/** Supported child elements of groups. */
const GROUPS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['author', new Set(['name', 'email', 'uri', 'url', 'dc:creator'])],
  ['atom:author', new Set(['atom:name', 'atom:email', 'atom:uri'])],
  ['source', new Set(['title', 'link'])],
  ['image', new Set(['url'])],
  ['media:group', new Set(['media:content', 'media:thumbnail', 'media:title', 'media:description', 'media:credit'])],
  ['media:content', new Set(['media:thumbnail', 'media:title', 'media:description', 'media:credit'])],
  ['podcast:alternateenclosure', new Set(['podcast:source'])],
]);

const IN_GROUPS_ONLY = new Set(words('name email uri url atom:name atom:email atom:uri podcast:source'));

/** Elements directly in feeds and entries that the reader extracts. */
export const FIELD_NAMES: readonly string[] = [...FIELDS.keys()].filter((name) => !IN_GROUPS_ONLY.has(name));

/** Attributes that the reader extracts. */
export const ATTRIBUTES: ReadonlySet<string> = new Set(
  words(
    'href rel type length url uri filesize medium duration width height label term text role lastmod ispermalink rdf:about rdf:resource xml:lang',
  ),
);

export function kindOf(name: string): FieldKind | undefined {
  return FIELDS.get(name);
}

export function isInGroup(group: string, name: string): boolean {
  return GROUPS.get(group)?.has(name) ?? false;
}

/** Returns the kind of a text field, in which elements are markup rather than structure. */
export function markupFieldOf(name: string): FieldKind | undefined {
  return GROUPS.has(name) || IN_GROUPS_ONLY.has(name) ? undefined : FIELDS.get(name);
}

/** Fields that are also HTML elements, and may therefore occur inside a text. */
const ALSO_HTML = new Set(words('title link summary body xhtml:body image source'));

/** Whether a start tag of this name inside a text field implies that the end tag of that field is missing. */
export function impliesFieldEnd(name: string, within: FieldKind): boolean {
  return FIELDS.has(name) && !IN_GROUPS_ONLY.has(name) && (within !== 'html' || !ALSO_HTML.has(name));
}

/** Whether an element inside a text may be either a field or markup. */
export function isAlsoHtml(name: string): boolean {
  return ALSO_HTML.has(name);
}

const VOID = new Set(words('area base br col embed hr img input link meta param source track wbr'));

/** Whether an HTML element has no end tag. A link without attributes is not an HTML element. */
export function isVoid(name: string, attributes: ReadonlyMap<string, string>): boolean {
  return VOID.has(name) && (name !== 'link' || attributes.size > 0);
}
