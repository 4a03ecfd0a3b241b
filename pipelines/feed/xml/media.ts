import { cleanLine } from '../../text/clean.ts';
import { plainText } from '../../text/plain-text.ts';
import type { Enclosure } from '../document.ts';
import { omitEmpty } from '../omit-empty.ts';
import { isWeb, linksWith, storableUrl, targetOf } from './links.ts';
import type { Fields, FieldValue } from './xml-reader.ts';

/** Returns a Media RSS field of an entry, of its media groups and of the media contents in both. */
export function mediaOf(entry: Fields, name: string): FieldValue[] {
  const groups = entry.all('media:group');
  const contents = [entry, ...groups].flatMap((parent) => parent.all('media:content'));
  return [entry, ...groups, ...contents].flatMap((parent) => parent.all(name));
}

/**
 * Returns the files of an entry with distinct URLs: RSS and Atom enclosures, Media RSS, podcast
 * alternatives. What only a later one of the same URL states is added. The duration of a podcast's
 * episode is that of its first audio or video.
 */
export function enclosuresOf(entry: Fields): Enclosure[] {
  const groups = entry.all('media:group');
  const stated = [
    ...entry.all('enclosure'),
    ...linksWith(entry, 'enclosure'),
    ...mediaOf(entry, 'media:content'),
    ...entry.all('podcast:alternateenclosure'),
  ];
  // FeedBurner replaces the URL of the first enclosure by a click-counting redirect.
  const original = entry.all('feedburner:origenclosurelink').map(targetOf).find(isWeb);
  const enclosures = new Map<string, Enclosure>();
  for (const [at, value] of stated.entries()) {
    const redirect = value.attributes['url'] ?? sourceOf(value) ?? targetOf(value);
    const url = storableUrl((at === 0 ? original : undefined) ?? redirect);
    if (url === '') continue;
    // What a group or an entry says beside its files is about all of them.
    const around = groups.find((group) => group.all('media:content').includes(value)) ?? entry;
    enclosures.set(url, { url, ...detailsOf(value, around), ...enclosures.get(url) });
  }
  const duration = secondsOf(entry.all('itunes:duration')[0]?.text);
  return withDuration([...enclosures.values()], duration);
}

const detailsOf = (value: FieldValue, around: Fields): Omit<Enclosure, 'url'> => {
  const { type, length, filesize, medium, duration, width, height } = value.attributes;
  const lineOf = (name: string): string | undefined => {
    const field = value.all(name)[0] ?? around.all(name)[0];
    return field && cleanLine(plainText(field.text));
  };
  return omitEmpty({
    type: type && cleanLine(type),
    length: wholeNumber(length ?? filesize),
    medium: medium && cleanLine(medium).toLowerCase(),
    title: lineOf('media:description') || lineOf('media:title'),
    credit: lineOf('media:credit'),
    durationS: secondsOf(duration),
    width: wholeNumber(width),
    height: wholeNumber(height),
  });
};

const withDuration = (enclosures: Enclosure[], durationS: number | undefined): Enclosure[] => {
  const first = enclosures.findIndex(
    ({ type = '', url }) => /^(?:audio|video)\//i.test(type) || EPISODE_FILE.test(url),
  );
  if (durationS === undefined || first < 0) return enclosures;
  return enclosures.map((enclosure, at) => (at === first ? { durationS, ...enclosure } : enclosure));
};

const EPISODE_FILE = /\.(?:mp3|m4a|aac|ogg|opus|mp4|m4v)(?:$|[?#])/i;

/** Reads the seconds of 90, 1:30 and 0:01:30. */
const secondsOf = (stated: string | undefined): number | undefined => {
  const parts = stated?.trim().split(':') ?? [];
  if (parts.length > 3 || !parts.every((part) => /^\d{1,6}(?:\.\d{1,9})?$/.test(part))) return undefined;
  const seconds = Math.round(parts.reduce((sum, part) => sum * 60 + Number(part), 0));
  return seconds > 0 ? seconds : undefined;
};

/** Returns the first web URL among the sources of a file. */
const sourceOf = (value: FieldValue): string | undefined =>
  value
    .all('podcast:source')
    .map(({ attributes }) => attributes['uri'])
    .find(isWeb);

const wholeNumber = (stated: string | undefined): number | undefined => {
  const number = Number(stated?.replaceAll(',', ''));
  return Number.isSafeInteger(number) && number > 0 ? number : undefined;
};

/** Returns the image of a feed or an entry. */
export function imageOf(fields: Fields): string | undefined {
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
}

const isImage = ({ attributes: { medium, type, url = '' } }: FieldValue): boolean =>
  medium?.toLowerCase() === 'image' ||
  (type === undefined
    ? medium === undefined && /\.(?:jpe?g|png|gif|webp|avif)(?:$|\?)/i.test(url)
    : /^image\//i.test(type));
