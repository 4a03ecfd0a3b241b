import { storable } from '../text/clean.ts';
import type { Enclosure } from './document.ts';
import { attributesOf, type Fields, type FieldValue, valuesOf } from './xml-reader.ts';

const LINK_FIELDS = ['link', 'atom:link'];
const REGISTERED = 'http://www.iana.org/assignments/relation/';

const relationOf = (link: FieldValue): string =>
  (link.attributes['rel'] ?? 'alternate').trim().toLowerCase().replace(REGISTERED, '');

const targetOf = (link: FieldValue): string => link.attributes['href'] ?? link.attributes['rdf:resource'] ?? link.text;

const isWeb = (url: string | undefined): url is string => url !== undefined && /^https?:\/\/\S/i.test(url);

/** The targets of all links with a relation (`self`, `hub`), each once. */
export const linksWith = (fields: Fields, relation: string): string[] => [
  ...new Set(
    LINK_FIELDS.flatMap((name) => valuesOf(fields, name))
      .filter((link) => relationOf(link) === relation)
      .map(targetOf)
      .filter(isWeb)
      .map(storable),
  ),
];

/** The page a feed or an entry stands for: its link to HTML, else any alternate, else a guid that is a permalink. */
export const alternateOf = (fields: Fields): string | undefined => {
  const alternates = LINK_FIELDS.flatMap((name) => valuesOf(fields, name)).filter(
    (link) => relationOf(link) === 'alternate' && isWeb(targetOf(link)),
  );
  const html = alternates.find((link) => /html/i.test(link.attributes['type'] ?? 'html'));
  const best = html ?? alternates[0];
  return best === undefined ? permalinkOf(fields) : storable(targetOf(best));
};

const permalinkOf = (fields: Fields): string | undefined => {
  const guid = valuesOf(fields, 'guid').find((value) => value.attributes['ispermalink']?.toLowerCase() !== 'false');
  const url = guid?.text ?? attributesOf(fields)['rdf:about'];
  return isWeb(url) && URL.canParse(url) ? storable(new URL(url).href) : undefined;
};

/** Files that come with an entry: RSS enclosures, Atom enclosure links and Media RSS, each URL once. */
export const enclosuresOf = (fields: Fields): Enclosure[] => {
  const stated = [
    ...valuesOf(fields, 'enclosure').map(({ attributes }) => ({
      ...attributes,
      url: attributes['url'] ?? attributes['href'],
    })),
    ...LINK_FIELDS.flatMap((name) => valuesOf(fields, name))
      .filter((link) => relationOf(link) === 'enclosure')
      .map((link) => ({ ...link.attributes, url: targetOf(link) })),
    ...mediaOf(fields, 'media:content').map(({ attributes }) => attributes),
  ];
  const enclosures = new Map<string, Enclosure>();
  for (const { url, type, length, filesize } of stated as Record<string, string | undefined>[]) {
    if (url === undefined || url === '' || enclosures.has(url)) continue;
    const bytes = Number(length ?? filesize);
    enclosures.set(url, {
      url: storable(url),
      ...(type ? { type: storable(type.trim()) } : {}),
      ...(Number.isSafeInteger(bytes) && bytes > 0 ? { length: bytes } : {}),
    });
  }
  return [...enclosures.values()];
};

/** The picture of a feed or an entry. */
export const imageOf = (fields: Fields): string | undefined => {
  const candidates = [
    ...valuesOf(fields, 'image')
      .flatMap((image) => [...image.within('url'), image])
      .map((image) => image.text),
    ...['logo', 'atom:logo', 'icon', 'atom:icon'].flatMap((name) => valuesOf(fields, name)).map(({ text }) => text),
    ...mediaOf(fields, 'media:content')
      .filter(isPicture)
      .map(({ attributes }) => attributes['url']),
    ...valuesOf(fields, 'enclosure')
      .filter(isPicture)
      .map(({ attributes }) => attributes['url']),
    ...mediaOf(fields, 'media:thumbnail').map(({ attributes }) => attributes['url']),
    ...valuesOf(fields, 'itunes:image').map(({ attributes }) => attributes['href']),
  ];
  const image = candidates.find(isWeb);
  return image && storable(image);
};

const mediaOf = (fields: Fields, name: string): FieldValue[] => [
  ...valuesOf(fields, name),
  ...valuesOf(fields, 'media:group').flatMap((group) => group.within(name)),
];

const isPicture = ({ attributes }: FieldValue): boolean =>
  attributes['medium']?.toLowerCase() === 'image' || /^image\//i.test(attributes['type'] ?? '');
