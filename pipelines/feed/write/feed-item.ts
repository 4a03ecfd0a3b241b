import { parseUrl } from '../../../config/parse-url.ts';
import type { WholeArticle } from '../../../model/article.ts';
import type { Medium } from '../../../model/medium.ts';
import { articleUrn } from '../../text/urn.ts';
import type { OutgoingFile, OutgoingItem } from './outgoing-feed.ts';

/** The fields of an article that an item of a feed is made of. */
export const FEED_FIELDS = [
  'id',
  'url',
  'final_url',
  'site',
  'title',
  'authors',
  'published_at',
  'modified_at',
  'first_seen_at',
  'ready_at',
  'content_changed_at',
  'language',
  'summary',
  'image',
  'html',
  'topics',
  'media',
] as const satisfies readonly (keyof WholeArticle)[];

/** An article with `FEED_FIELDS`. */
export type FeedArticle = Pick<WholeArticle, (typeof FEED_FIELDS)[number]>;

/** Returns the item of an article. */
export function feedItemOf(article: FeedArticle): OutgoingItem {
  const url = article.final_url ?? article.url;
  return {
    id: articleUrn(article),
    url,
    title: article.title || url,
    site: article.site,
    authors: article.authors,
    published: dateOf(article.published_at),
    updated: dateOf(article.content_changed_at ?? article.modified_at),
    added: new Date(article.ready_at),
    summary: article.summary ?? undefined,
    contentHtml: article.html ?? '',
    topics: article.topics,
    files: article.media.flatMap(fileOf),
    image: article.image ?? undefined,
    language: article.language ?? undefined,
  };
}

const dateOf = (text: string | null): Date | undefined => (text === null ? undefined : new Date(text));

const MEDIA: Readonly<Record<Medium['kind'], OutgoingFile['medium']>> = {
  picture: 'image',
  video: 'video',
  audio: 'audio',
};

/** Media types of files whose type the page or the feed does not state. */
const TYPES: Readonly<Record<string, string>> = {
  avif: 'image/avif',
  gif: 'image/gif',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  m4a: 'audio/mp4',
  mp3: 'audio/mpeg',
  mp4: 'video/mp4',
  ogg: 'audio/ogg',
  png: 'image/png',
  webm: 'video/webm',
  webp: 'image/webp',
};

const fileOf = (medium: FeedArticle['media'][number]): OutgoingFile[] => {
  const extension = /\.(\w+)$/.exec(parseUrl(medium.url)?.pathname ?? '')?.[1]?.toLowerCase() ?? '';
  const type = medium.type ?? TYPES[extension];
  // It is the page of a player.
  if (type === undefined && medium.kind !== 'picture') return [];
  return [
    {
      url: medium.url,
      type,
      medium: MEDIA[medium.kind],
      title: medium.title ?? undefined,
      credit: medium.credit ?? undefined,
      bytes: medium.bytes ?? undefined,
      durationS: medium.duration_s ?? undefined,
      width: medium.width ?? undefined,
      height: medium.height ?? undefined,
    },
  ];
};
