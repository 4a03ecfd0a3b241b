import { cleanLine } from '../../text/clean.ts';
import type { Enclosure } from '../document.ts';
import { omitEmpty } from '../omit-empty.ts';
import { isWeb, linksWith, storableUrl, targetOf } from './links.ts';
import type { Fields, FieldValue } from './xml-reader.ts';

/** Returns a Media RSS field of an entry, of its media groups and of the media contents in both. */
export const mediaOf = (entry: Fields, name: string): FieldValue[] => {
  const groups = entry.all('media:group');
  const contents = [entry, ...groups].flatMap((parent) => parent.all('media:content'));
  return [entry, ...groups, ...contents].flatMap((parent) => parent.all(name));
};

/** Returns the files of an entry with distinct URLs: RSS and Atom enclosures, Media RSS, podcast alternatives. */
export const enclosuresOf = (entry: Fields): Enclosure[] => {
  const stated = [
    ...entry.all('enclosure'),
    ...linksWith(entry, 'enclosure'),
    ...mediaOf(entry, 'media:content'),
    ...entry.all('podcast:alternateenclosure'),
  ];
  const enclosures = new Map<string, Enclosure>();
  for (const value of stated) {
    const url = storableUrl(value.attributes['url'] ?? sourceOf(value) ?? targetOf(value));
    if (url === '' || enclosures.has(url)) continue;
    const { type, length, filesize } = value.attributes;
    enclosures.set(url, {
      url,
      ...omitEmpty({ type: type && cleanLine(type), length: bytesOf(length ?? filesize) }),
    });
  }
  return [...enclosures.values()];
};

/** Returns the first web URL among the sources of a file. */
const sourceOf = (value: FieldValue): string | undefined =>
  value
    .all('podcast:source')
    .map(({ attributes }) => attributes['uri'])
    .find(isWeb);

const bytesOf = (stated: string | undefined): number | undefined => {
  const bytes = Number(stated?.replaceAll(',', ''));
  return Number.isSafeInteger(bytes) && bytes > 0 ? bytes : undefined;
};

/** Returns the image of a feed or an entry. */
export const imageOf = (fields: Fields): string | undefined => {
  const image = [
    ...fields.all('image').flatMap((image) => [...image.all('url'), image]),
    ...['logo', 'atom:logo', 'icon', 'atom:icon'].flatMap((name) => fields.all(name)),
    ...fields.all('itunes:image'),
    ...[...mediaOf(fields, 'media:content'), ...fields.all('enclosure')].filter(isImage),
    ...mediaOf(fields, 'media:thumbnail'),
  ]
    .map((value) => value.attributes['url'] ?? targetOf(value))
    .find(isWeb);
  return image && storableUrl(image);
};

const isImage = ({ attributes: { medium, type, url = '' } }: FieldValue): boolean =>
  medium?.toLowerCase() === 'image' ||
  (type === undefined
    ? medium === undefined && /\.(?:jpe?g|png|gif|webp|avif)(?:$|\?)/i.test(url)
    : /^image\//i.test(type));
