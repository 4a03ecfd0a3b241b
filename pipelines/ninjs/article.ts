import type { WholeArticle } from '../../model/article.ts';

/** The fields that a news item is made of. */
export const NINJS_FIELDS = [
  'id',
  'url',
  'final_url',
  'site',
  'title',
  'standfirst',
  'summary',
  'authors',
  'published_at',
  'first_seen_at',
  'ready_at',
  'content_changed_at',
  'version',
  'language',
  'section',
  'keywords',
  'image',
  'word_count',
  'paywalled',
  'body',
  'html',
  'genre',
  'wire_name',
  'entities',
  'topics',
  'media',
  'links',
  'alternates',
] as const satisfies readonly (keyof WholeArticle)[];

export type NinjsEntity = Pick<WholeArticle['entities'][number], 'type' | 'key' | 'name' | 'ids'>;
export type NinjsMedium = Pick<Medium, 'kind' | 'url'> & Partial<Medium>;
type Medium = WholeArticle['media'][number];

export interface NinjsArticle
  extends Pick<WholeArticle, Exclude<(typeof NINJS_FIELDS)[number], 'entities' | 'media' | 'links'>> {
  readonly entities: readonly NinjsEntity[];
  readonly media: readonly NinjsMedium[];
  readonly links: readonly Pick<WholeArticle['links'][number], 'url' | 'text'>[];
}
