import type { Block } from '../blocks/blocks.ts';
import { typesOf } from '../page/json-ld.ts';
import { declaresArticle, type PageFeatures } from './page-features.ts';
import { proseWordsIn } from './page-text.ts';

/** Words. A page with more text than this below a video is an article with a video. */
const MAX_DESCRIPTION_WORDS = 75;
/** Words of running text beside pictures. With fewer there are only captions. */
const MAX_CAPTIONS_WORDS = 25;
const MIN_FIGURES = 4;

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

/** Whether the page shows a video, a recording or pictures and has next to no text. */
export function isMediaPage(page: PageFeatures, body: readonly Block[]): boolean {
  if (declaresArticle(page)) return false;
  const types = page.nodes.flatMap(typesOf);
  const plays =
    /^(?:video|music|audio)/i.test(page.meta.first('og:type') ?? '') || types.some((type) => MEDIA_TYPES.has(type));
  if (plays) return proseWordsIn(body) < MAX_DESCRIPTION_WORDS;
  const shows = page.cues.figures >= MIN_FIGURES || types.some((type) => GALLERY_TYPES.has(type));
  return shows && proseWordsIn(body) < MAX_CAPTIONS_WORDS;
}
