import { parseUrl } from '../../../config/parse-url.ts';
import { articleUrn } from '../../text/urn.ts';
import type { OutgoingFile, OutgoingItem, OutgoingTopic } from './outgoing-feed.ts';

/** The fields of an exported article (db/reports/export-fields.ts) that an item of a feed is made of. */
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
] as const;

interface ExportedMedium {
  readonly kind: 'picture' | 'video' | 'audio';
  readonly url: string;
  readonly title: string | null;
  readonly credit: string | null;
  readonly type: string | null;
  readonly bytes: number | null;
  readonly duration_s: number | null;
  readonly width: number | null;
  readonly height: number | null;
}

/** An article with `FEED_FIELDS`, as JSON has it. */
export interface ExportedArticle {
  readonly id: number;
  readonly url: string;
  readonly final_url: string | null;
  readonly site: string;
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly published_at: string | null;
  readonly modified_at: string | null;
  readonly first_seen_at: string;
  readonly ready_at: string;
  readonly content_changed_at: string | null;
  readonly language: string | null;
  readonly summary: string | null;
  readonly image: string | null;
  readonly html: string | null;
  readonly topics: readonly OutgoingTopic[];
  readonly media: readonly ExportedMedium[];
}

/** Returns the item of an article. */
export function feedItemOf(article: ExportedArticle): OutgoingItem {
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
    // A topic that publisher and classifier agree on is listed twice.
    topics: [...new Map(article.topics.map((topic) => [topic.qcode, topic])).values()],
    files: article.media.flatMap(fileOf),
    image: article.image ?? undefined,
    language: article.language ?? undefined,
  };
}

const dateOf = (text: string | null): Date | undefined => (text === null ? undefined : new Date(text));

const MEDIA: Readonly<Record<ExportedMedium['kind'], OutgoingFile['medium']>> = {
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

const fileOf = (medium: ExportedMedium): OutgoingFile[] => {
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
