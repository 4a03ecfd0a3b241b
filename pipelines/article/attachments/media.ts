import { distinctMedia, type Medium, pictureKey } from '../../../model/medium.ts';
import type { Block, Picture } from '../blocks/blocks.ts';
import type { StatedMedia } from './stated-media.ts';

/**
 * Returns the media of an article: the lead picture, those in the text, then videos and recordings.
 * Pictures of the feed count only if the page has none, because they are smaller copies of its own.
 * @param blocks the body with its pictures
 */
export function mediaOf(
  { lead, recordings, notes }: StatedMedia,
  blocks: readonly Block[],
  ofFeed: readonly Medium[] = [],
): Medium[] {
  const inText = blocks.flatMap(({ pictures = [] }) => pictures).map((picture) => pictureMedium(picture, notes));
  const repeated = lead && inText.find(({ url }) => pictureKey(url) === pictureKey(lead.url));
  const pictures = lead ? [{ ...lead, ...repeated }, ...inText] : inText;
  return distinctMedia([
    ...pictures,
    ...recordings,
    ...ofFeed.filter(({ kind }) => kind !== 'picture' || pictures.length === 0),
  ]);
}

const pictureMedium = ({ src, caption, credit, width, height }: Picture, notes: StatedMedia['notes']): Medium => ({
  kind: 'picture',
  url: src,
  ...notes.get(pictureKey(src)),
  ...(caption && { title: caption }),
  ...(credit && { credit }),
  ...(width && { width }),
  ...(height && { height }),
  source: 'page',
});
