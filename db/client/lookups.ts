import { FILTERS } from '../../model/article-filter.ts';
import type { Article, ArticleEntity, ArticleTopic, Entity, SearchHit, Story, StoryArticle } from '../../model/news.ts';
import type { ArticleFilter } from './article-pages.ts';
import type { Read } from './reader.ts';

/** Returns the article with an id or URL (column `url`); undefined if there is none. */
export async function readArticle(read: Read, idOrUrl: number | string): Promise<Article | undefined> {
  const [article] =
    typeof idOrUrl === 'number'
      ? await read<Article>('select * from news.articles where id = $1', [idOrUrl])
      : await read<Article>('select * from news.articles where url = $1 order by id limit 1', [idOrUrl]);
  return article;
}

/** Returns the articles with these ids, as they are now, by id. Those that do not exist are missing. */
export async function readArticles(read: Read, ids: readonly number[]): Promise<Map<number, Article>> {
  const rows = await read<Article>('select * from news.articles where id = any($1) order by id', [ids]);
  return new Map(rows.map((article) => [article.id, article]));
}

/** Returns the entities of articles, those that an article is most about first. */
export function readArticleEntities(read: Read, articleIds: readonly number[]): Promise<ArticleEntity[]> {
  return read<ArticleEntity>(
    'select * from news.article_entities where article_id = any($1) order by article_id, salience desc, entity_id',
    [articleIds],
  );
}

/** Returns the topics of articles. */
export function readArticleTopics(read: Read, articleIds: readonly number[]): Promise<ArticleTopic[]> {
  return read<ArticleTopic>(
    `select * from news.article_topics where article_id = any($1)
     order by article_id, greatest(publisher_score, classifier_score) desc, qcode`,
    [articleIds],
  );
}

/** Returns the entity with an id, or the one that a name most likely means; undefined if there is none. */
export async function readEntity(read: Read, idOrName: number | string): Promise<Entity | undefined> {
  const [entity] =
    typeof idOrName === 'number'
      ? await read<Entity>('select * from news.entities where id = $1', [idOrName])
      : await readEntities(read, idOrName);
  return entity;
}

/** Returns the entities that have a name, the likeliest first. */
export function readEntities(read: Read, name: string): Promise<Entity[]> {
  return read<Entity>('select * from news.entity($1)', [name]);
}

/** Returns the story with an id, or the one that it was merged into; undefined if there is none. */
export async function readStory(read: Read, id: number): Promise<Story | undefined> {
  const [story] = await read<Story>(
    'select * from news.stories where id = coalesce((select merged_into from news.merged_stories where id = $1), $1)',
    [id],
  );
  return story;
}

/** Returns the story of an article; undefined for the first seconds, and if there is no such article. */
export async function readStoryOf(read: Read, articleId: number): Promise<Story | undefined> {
  const [story] = await read<Story>('select * from news.story($1)', [articleId]);
  return story;
}

/** Returns the articles of a story in the order of publication. */
export function readStoryArticles(read: Read, storyId: number): Promise<StoryArticle[]> {
  return read<StoryArticle>('select * from news.story_articles where story_id = $1 order by told_at, article_id', [
    storyId,
  ]);
}

export interface SearchOptions extends ArticleFilter {
  /**
   * Language of the words (ISO 639-1), `en` by default: it says how they are stemmed; null: as in
   * the language of each article.
   */
  readonly language?: string | null | undefined;
  /** Number of hits at most, 20 by default; the database returns at most 1000. */
  readonly max?: number | undefined;
  /** Cursor of the last hit of the page before, for the next one. */
  readonly after?: string | undefined;
}

/** Names of parameters of news.search(): no other text of the options gets into the statement. */
const SEARCH_PARAMETERS = [...FILTERS, 'language', 'max', 'after'] as const;

/**
 * Returns the articles that match a web-style query (words, "a phrase", or, -not), best first.
 * docs/schema.md says at news.search() which matches are ranked.
 */
export function searchArticles(read: Read, query: string, options: SearchOptions = {}): Promise<SearchHit[]> {
  const given = SEARCH_PARAMETERS.filter((name) => options[name] !== undefined);
  const named = given.map((name, n) => `, ${name} => $${n + 2}`).join('');
  return read<SearchHit>(`select * from news.search(query => $1${named})`, [
    query,
    ...given.map((name) => options[name]),
  ]);
}
