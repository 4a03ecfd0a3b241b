import { lineOf } from '../../text/line.ts';
import type { ArticleHints } from '../document.ts';
import { publicationOfFeed } from './dates/publication.ts';
import type { Metadata } from './index.ts';
import { languageTag } from './language.ts';

/** Returns the metadata of an article whose page is not available, from its feed entry. */
export function metadataOfHints(hints: ArticleHints): Metadata {
  const published = publicationOfFeed(hints, hints.now ?? new Date());
  const language = languageTag(hints.language);
  return {
    title: lineOf(hints.title) ?? '',
    authors: hints.authors ?? [],
    keywords: [],
    alternates: [],
    ...(published && { published }),
    ...(language !== undefined && { language }),
    sources: {
      title: 'feed',
      ...(hints.authors?.length && { authors: 'feed' as const }),
      ...(language !== undefined && { language: 'feed' as const }),
    },
  };
}
