import { ARTICLE_COLUMNS } from './article-columns.ts';
import type { Alternate, ArticleEntity, ArticleTopic, Link, Media, Article as Row } from './news.ts';

/** A row as JSON has it. */
type Json<T> = { readonly [Column in keyof T]: Date extends T[Column] ? Exclude<T[Column], Date> | string : T[Column] };

/** An article with all that belongs to it, as JSON has it. Every format that is written is a projection of it. */
export interface WholeArticle extends Json<Row> {
  readonly entities: readonly Omit<ArticleEntity, 'article_id' | 'entity_id' | 'published_at'>[];
  readonly topics: readonly Omit<ArticleTopic, 'article_id' | 'published_at'>[];
  readonly media: readonly Omit<Media, 'article_id' | 'position'>[];
  readonly links: readonly Omit<Link, 'article_id' | 'position'>[];
  readonly alternates: readonly Omit<Alternate, 'article_id'>[];
  /** Name of the news agency whose report it is. */
  readonly wire_name: string | null;
  /** 1, and one more for each revision. */
  readonly version: number;
}

/** Fields of the export: the columns of news.articles, entities, topics, media, links and alternates. */
export const EXPORT_FIELDS = [
  ...(Object.keys(ARTICLE_COLUMNS) as (keyof typeof ARTICLE_COLUMNS)[]),
  'entities',
  'topics',
  'media',
  'links',
  'alternates',
] as const;

export type ExportField = (typeof EXPORT_FIELDS)[number];
