import type { OutgoingFile } from './outgoing-feed.ts';
import { element, textElement } from './xml-element.ts';

/** Namespace of Media RSS 1.5. */
export const MEDIA_RSS = 'http://search.yahoo.com/mrss/';

/** Writes a file with its caption and credit, for which RSS and Atom have no elements. */
export function mediaContent({
  url,
  type,
  medium,
  title,
  credit,
  bytes,
  durationS,
  width,
  height,
}: OutgoingFile): string {
  return element(
    'media:content',
    { url, type, medium, fileSize: bytes, duration: durationS, width, height },
    textElement('media:description', title, { type: 'plain' }) + textElement('media:credit', credit),
  );
}
