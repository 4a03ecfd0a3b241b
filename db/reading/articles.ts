import sql, { join, raw } from 'sql-template-tag';
import { ARTICLE_COLUMNS } from '../../model/article-columns.ts';
import type { Article, ArticleEntity, ArticleTopic } from '../../model/news.ts';
import type { Read } from './read.ts';

/** Returns the article with an id or URL (column `url`); undefined if there is none. */
export async function readArticle(read: Read, idOrUrl: number | string): Promise<Article | undefined> {
  const [article] = await read<Article>(
    typeof idOrUrl === 'number'
      ? sql`select * from news.articles where id = ${idOrUrl}`
      : sql`select * from news.articles where url = ${idOrUrl} order by id limit 1`,
  );
  return article;
}

/**
 * Returns the articles with these ids, as they are now, by id, with all columns or some. Those that
 * do not exist are missing.
 */
export async function readArticles<Column extends keyof Article = keyof Article>(
  read: Read,
  ids: readonly number[],
  columns: readonly (Column | 'id')[] = Object.keys(ARTICLE_COLUMNS) as Column[],
): Promise<Map<number, Pick<Article, Column | 'id'>>> {
  const rows = await read<Pick<Article, Column | 'id'>>(sql`
    select ${join(columns.map((name) => raw(name)))} from news.articles where id = any(${ids}) order by id`);
  return new Map(rows.map((article) => [article.id, article]));
}

/** Returns the entities of articles, those that an article is most about first. */
export function entitiesOf(read: Read, articleIds: readonly number[]): Promise<ArticleEntity[]> {
  return read(sql`
    select * from news.article_entities where article_id = any(${articleIds}) order by article_id, salience desc, name, entity_id`);
}

/** Returns the topics of articles, those that an article is most about first. */
export function topicsOf(read: Read, articleIds: readonly number[]): Promise<ArticleTopic[]> {
  return read(sql`
    select * from news.article_topics where article_id = any(${articleIds})
    order by article_id, greatest(publisher_score, classifier_score) desc, qcode`);
}
