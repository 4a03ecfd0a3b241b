import { parseUrl } from '../../config/parse-url.ts';
import { distinctMedia, type Medium, type MediumKind } from '../../model/medium.ts';
import type { Enclosure, FeedEntry } from '../feed/document.ts';

/** Maximum number of files of an entry that are kept. */
const MAX_FILES = 20;

/** Returns the pictures, videos and recordings of a feed entry. Other files (documents, calendars) are left out. */
export function mediaOfEntry({ enclosures }: Pick<FeedEntry, 'enclosures'>): Medium[] {
  return distinctMedia(enclosures.flatMap(mediumOf)).slice(0, MAX_FILES);
}

const mediumOf = ({ url, medium, type, length, title, credit, durationS, width, height }: Enclosure): Medium[] => {
  const kind = kindOf({ url, medium, type });
  if (kind === undefined || !/^https?:$/.test(parseUrl(url)?.protocol ?? '')) return [];
  return [
    {
      kind,
      url,
      ...(title && { title }),
      ...(credit && { credit }),
      ...(type && { type }),
      ...(length && { bytes: length }),
      ...(durationS && { durationS }),
      ...(width && { width }),
      ...(height && { height }),
      source: 'feed',
    },
  ];
};

const KINDS: ReadonlyMap<string, MediumKind> = new Map([
  ['image', 'picture'],
  ['video', 'video'],
  ['audio', 'audio'],
]);

/** Extensions of files without a type, which many feeds omit. */
const EXTENSIONS: readonly (readonly [pattern: RegExp, kind: MediumKind])[] = [
  [/\.(?:jpe?g|png|gif|webp|avif)$/i, 'picture'],
  [/\.(?:mp4|m4v|webm|mov)$/i, 'video'],
  [/\.(?:mp3|m4a|aac|ogg|opus|wav)$/i, 'audio'],
];

interface File {
  readonly url: string;
  readonly medium: string | undefined;
  readonly type: string | undefined;
}

const kindOf = ({ url, medium = '', type = '' }: File): MediumKind | undefined => {
  const stated = KINDS.get(type.split('/')[0]?.toLowerCase() ?? '') ?? KINDS.get(medium);
  if (stated !== undefined) return stated;
  // A stated type that is neither is not overruled, except the one for any file.
  if (type !== '' && !/octet-stream/i.test(type)) return undefined;
  const path = parseUrl(url)?.pathname ?? '';
  return EXTENSIONS.find(([pattern]) => pattern.test(path))?.[1];
};
