import { parseUrl } from '../../../config/parse-url.ts';
import { MAX_MEDIA, type Medium } from '../../../model/medium.ts';
import { isElsewhere } from '../blocks/pictures.ts';

/** Returns the video and audio elements in the article of a page. */
export function playersIn(document: Document, baseUrl: string): Medium[] {
  return [...document.querySelectorAll('article audio,article video,main audio,main video')]
    .slice(0, MAX_MEDIA)
    .filter((element) => !isElsewhere(element))
    .flatMap((element) => mediumOf(element, baseUrl));
}

const mediumOf = (element: Element, baseUrl: string): Medium[] => {
  const source = element.hasAttribute('src') ? element : element.querySelector('source[src]');
  const url = parseUrl(source?.getAttribute('src')?.trim() || 'about:blank', baseUrl);
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:') return [];
  const type = source?.getAttribute('type')?.trim();
  return [
    {
      kind: element.tagName.toUpperCase() === 'AUDIO' ? 'audio' : 'video',
      url: url.href,
      ...(type && { type }),
      source: 'page',
    },
  ];
};
