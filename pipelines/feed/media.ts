import { storable } from '../text/clean.ts';
import { defined } from './defined.ts';
import type { Enclosure } from './document.ts';
import { isWeb, linksWith, targetOf } from './links.ts';
import { type Fields, type FieldValue, valuesOf } from './xml-reader.ts';

/** A Media RSS field of an entry, of its media groups, and of the media contents in either. */
export const mediaOf = (entry: Fields, name: string): FieldValue[] => {
  const groups = valuesOf(entry, 'media:group');
  const contents = [entry, ...groups].flatMap((holder) => within(holder, 'media:content'));
  return [entry, ...groups, ...contents].flatMap((holder) => within(holder, name));
};

const within = (holder: Fields | FieldValue, name: string): FieldValue[] =>
  isValue(holder) ? holder.within(name) : valuesOf(holder, name);

const isValue = (holder: Fields | FieldValue): holder is FieldValue => typeof holder['within'] === 'function';

/** Files that come with an entry: RSS enclosures, Atom enclosure links and Media RSS, each URL once. */
export const enclosuresOf = (entry: Fields): Enclosure[] => {
  const stated = [
    ...withoutFeedBurner(entry, valuesOf(entry, 'enclosure')),
    ...linksWith(entry, 'enclosure'),
    ...mediaOf(entry, 'media:content'),
  ];
  const enclosures = new Map<string, Enclosure>();
  for (const value of stated) {
    const url = storable(value.attributes['url'] ?? targetOf(value));
    if (url === '' || enclosures.has(url)) continue;
    const { type, length, filesize } = value.attributes;
    enclosures.set(url, {
      url,
      ...defined({ type: type && storable(type.trim()), length: bytesOf(length ?? filesize) }),
    });
  }
  return [...enclosures.values()];
};

/** As for the page of an entry: the address that FeedBurner replaced by its own counts. */
const withoutFeedBurner = (entry: Fields, enclosures: FieldValue[]): FieldValue[] => {
  const original = valuesOf(entry, 'feedburner:origenclosurelink')[0]?.text;
  const [only] = enclosures;
  if (only === undefined || enclosures.length > 1 || !isWeb(original)) return enclosures;
  return [{ ...only, attributes: { ...only.attributes, url: original } }];
};

const bytesOf = (stated: string | undefined): number | undefined => {
  const bytes = Number(stated);
  return Number.isSafeInteger(bytes) && bytes > 0 ? bytes : undefined;
};

/** The picture of a feed or an entry. */
export const imageOf = (fields: Fields): string | undefined => {
  const image = [
    ...valuesOf(fields, 'image').flatMap((image) => [...image.within('url'), image]),
    ...['logo', 'atom:logo', 'icon', 'atom:icon'].flatMap((name) => valuesOf(fields, name)),
    ...valuesOf(fields, 'itunes:image'),
    ...[...mediaOf(fields, 'media:content'), ...valuesOf(fields, 'enclosure')].filter(isPicture),
    ...mediaOf(fields, 'media:thumbnail'),
  ]
    .map((value) => value.attributes['url'] ?? targetOf(value))
    .find(isWeb);
  return image && storable(image);
};

const isPicture = ({ attributes }: FieldValue): boolean =>
  attributes['medium']?.toLowerCase() === 'image' || /^image\//i.test(attributes['type'] ?? '');
