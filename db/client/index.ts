/**
 * What programs read of Wireroom's database: `import { openNews } from 'wireroom/client'`.
 * docs/consumers.md has examples.
 */

import type { Article, ArticleEntity, ArticleTopic, Entity, SearchHit, Story, StoryArticle } from '../../model/news.ts';
import { type ArticleFilter, articlePages } from './article-pages.ts';
import { type Change, readLastCursor } from './change-page.ts';
import { type ChangesOptions, changeBatches, changesOneByOne } from './changes.ts';
import type { FollowOptions } from './follow-changes.ts';
import {
  readArticle,
  readArticleEntities,
  readArticles,
  readArticleTopics,
  readEntities,
  readEntity,
  readStory,
  readStoryArticles,
  readStoryOf,
  type SearchOptions,
  searchArticles,
} from './lookups.ts';
import { type ConsumeOptions, consumeChanges, unsubscribe } from './named-consumer.ts';
import { type NewsPool, openReader, readerOf } from './reader.ts';

export type * from '../../model/news.ts';
export type { ArticleFilter } from './article-pages.ts';
export { type Change, DatabaseRestoredError } from './change-page.ts';
export type { ChangesOptions } from './changes.ts';
export type { FollowOptions } from './follow-changes.ts';
export type { SearchOptions } from './lookups.ts';
export type { ConsumeOptions } from './named-consumer.ts';
export type { NewsConnection, NewsPool, NewsQuery } from './reader.ts';

/** Reads schema `news`. Every method throws what the database says when a statement fails. */
export interface News {
  /**
   * Yields all articles that pass a filter, the latest first, in pages as they are asked for.
   * Articles that arrive meanwhile may be missing.
   */
  articles(filter?: ArticleFilter): AsyncGenerator<Article, void, undefined>;
  /** Returns the article with an id or URL (column `url`); undefined if there is none. */
  article(idOrUrl: number | string): Promise<Article | undefined>;
  /** Returns the articles with these ids, as they are now, by id. Those that do not exist are missing. */
  articlesById(ids: readonly number[]): Promise<Map<number, Article>>;
  /** Returns the entities of articles, those that an article is most about first. */
  entitiesOf(articleIds: readonly number[]): Promise<ArticleEntity[]>;
  /** Returns the topics of articles. */
  topicsOf(articleIds: readonly number[]): Promise<ArticleTopic[]>;
  /** Returns the articles that match a web-style query (words, "a phrase", or, -not), best first. */
  search(query: string, options?: SearchOptions): Promise<SearchHit[]>;
  /** Returns the entity with an id, or the one that a name most likely means; undefined if there is none. */
  entity(idOrName: number | string): Promise<Entity | undefined>;
  /** Returns all entities that have a name, the likeliest first. */
  entities(name: string): Promise<Entity[]>;
  /** Returns the story with an id, or the one that it was merged into; undefined if there is none. */
  story(id: number): Promise<Story | undefined>;
  /** Returns the story of an article; undefined for the first seconds, and if there is no such article. */
  storyOf(articleId: number): Promise<Story | undefined>;
  /** Returns the articles of a story in the order of publication. */
  storyArticles(storyId: number): Promise<StoryArticle[]>;
  /**
   * Yields every change after a position (`after`), then those to come. Store the `cursor` of the
   * last one you handled. While it waits, one connection listens. No change is missed or repeated,
   * also when the connection is lost.
   * @throws DatabaseRestoredError; TypeError if `after` is no cursor
   */
  changes(options?: ChangesOptions): AsyncGenerator<Change, void, undefined>;
  /** The same in batches, for consumers that store many changes in one transaction. */
  changeBatches(options?: ChangesOptions): AsyncGenerator<readonly Change[], void, undefined>;
  /** Returns the cursor of the last change, to begin with what comes next; undefined if there is none yet. */
  lastCursor(): Promise<string | undefined>;
  /**
   * Yields batches of changes for a named consumer, whose position the database keeps; the first
   * call creates it. The position moves past a batch when the next one is asked for: a batch that
   * was not finished comes again.
   */
  consume(name: string, options?: ConsumeOptions): AsyncGenerator<readonly Change[], void, undefined>;
  /** Removes a named consumer. */
  unsubscribe(name: string): Promise<void>;
  /**
   * Runs a statement of your own.
   * @returns its rows, with numbers for bigint, Date for timestamptz, and text for date and
   * interval
   */
  query<Row = Record<string, unknown>>(sql: string, values?: readonly unknown[]): Promise<Row[]>;
  /** Ends the iterations of changes and closes the connections. A pool that was passed stays open. */
  close(): Promise<void>;
}

export interface NewsOptions {
  /**
   * Connections at most, 4 by default: one for each iteration of changes, and one for everything
   * else. Not for a pool that is passed.
   */
  readonly connections?: number | undefined;
}

/**
 * Opens the news of a database: by a connection URL, as `wireroom db url` prints it, or with a pool
 * of package `pg`, which needs a connection for each iteration of changes, and one more. Connects
 * when something is asked.
 * @throws Error when the text is no URL, or a certificate that it names cannot be read
 */
export function openNews(source: string | NewsPool, { connections = 4 }: NewsOptions = {}): News {
  const { pool, close } = openReader(source, connections);
  const read = readerOf(pool);
  const closing = new AbortController();
  const untilClosed = <Options extends FollowOptions>(options: Options): Options => ({
    ...options,
    signal: options.signal ? AbortSignal.any([options.signal, closing.signal]) : closing.signal,
  });
  return {
    articles: (filter = {}) => articlePages(read, filter),
    article: (idOrUrl) => readArticle(read, idOrUrl),
    articlesById: (ids) => readArticles(read, ids),
    entitiesOf: (articleIds) => readArticleEntities(read, articleIds),
    topicsOf: (articleIds) => readArticleTopics(read, articleIds),
    search: (query, options) => searchArticles(read, query, options),
    entity: (idOrName) => readEntity(read, idOrName),
    entities: (name) => readEntities(read, name),
    story: (id) => readStory(read, id),
    storyOf: (articleId) => readStoryOf(read, articleId),
    storyArticles: (storyId) => readStoryArticles(read, storyId),
    changes: (options = {}) => changesOneByOne(pool, untilClosed(options)),
    changeBatches: (options = {}) => changeBatches(pool, untilClosed(options)),
    lastCursor: () => readLastCursor(read),
    consume: (name, options = {}) => consumeChanges(pool, name, untilClosed(options)),
    unsubscribe: (name) => unsubscribe(pool, name),
    query: read,
    close: () => {
      closing.abort();
      return close();
    },
  };
}
