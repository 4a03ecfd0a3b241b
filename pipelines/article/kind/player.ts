import type { Block } from '../blocks/blocks.ts';
import { typesOf } from '../page/json-ld.ts';
import { type PageSigns, saysArticle } from './page-signs.ts';
import { wordsOf } from './page-text.ts';

/** Words. A film with more text than this under it is an article with a film. */
const MAX_DESCRIPTION_LENGTH = 75;
/** Words of running text beside pictures; below that there are captions alone. */
const MAX_LINE_LENGTH = 25;
const MANY_FIGURES = 4;

const MEDIA_TYPES = new Set([
  'VideoObject',
  'AudioObject',
  'PodcastEpisode',
  'RadioEpisode',
  'TVEpisode',
  'Episode',
  'Clip',
  'BroadcastEvent',
]);
const GALLERY_TYPES = new Set(['ImageGallery', 'MediaGallery', 'VideoGallery']);

/** Whether the page is there to show a film, a recording or pictures, and has no text to speak of. */
export const isPlayer = (page: PageSigns, body: readonly Block[]): boolean => {
  if (saysArticle(page)) return false;
  const types = page.nodes.flatMap(typesOf);
  const plays =
    /^(?:video|music|audio)/i.test(page.meta.first('og:type') ?? '') || types.some((type) => MEDIA_TYPES.has(type));
  if (plays) return wordsOf(body) < MAX_DESCRIPTION_LENGTH;
  const shows = page.marks.figures >= MANY_FIGURES || types.some((type) => GALLERY_TYPES.has(type));
  return shows && wordsOf(body) < MAX_LINE_LENGTH;
};
