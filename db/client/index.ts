/**
 * What programs read of Wireroom's database: `import { openNews } from 'wireroom/client'`.
 * docs/consumers.md has examples.
 */

import type { Article, ArticleEntity, ArticleTopic, Entity, Story, StoryArticle } from '../../model/news.ts';
import { type ArticleFilter, articlePages } from '../reading/article-pages.ts';
import { entitiesOf, readArticle, readArticles, topicsOf } from '../reading/articles.ts';
import { type Change, readLastCursor } from '../reading/changes.ts';
import { entitiesNamed, readEntity } from '../reading/entities.ts';
import { type NewsPool, readerOf } from '../reading/read.ts';
import { type FoundPage, searchArticles } from '../reading/search-articles.ts';
import { readStory, storyArticles, storyOf } from '../reading/stories.ts';
import { type ChangesOptions, changeBatches, changesOneByOne } from './changes.ts';
import type { FollowOptions } from './follow-changes.ts';
import { type ConsumeOptions, consumeChanges, unsubscribe } from './named-consumer.ts';
import { openSource } from './open-source.ts';

export type * from '../../model/news.ts';
export type { ArticleFilter } from '../reading/article-pages.ts';
export { type Change, DatabaseRestoredError } from '../reading/changes.ts';
export type { NewsConnection, NewsPool, NewsQuery } from '../reading/read.ts';
export type { FoundPage, Match } from '../reading/search-articles.ts';
export type { ChangesOptions } from './changes.ts';
export type { FollowOptions } from './follow-changes.ts';
export type { ConsumeOptions } from './named-consumer.ts';

export interface SearchOptions extends ArticleFilter {
  /** Language whose words these are (ISO 639-1); by default that of each article. */
  readonly language?: string | undefined;
  /** Number of articles at most, 20 by default, 1,000 at most. */
  readonly max?: number | undefined;
  /** `next` of the page before. */
  readonly after?: string | undefined;
}

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
  /**
   * Returns a page of the articles that match a web-style query (words, "a phrase", or, -not), best
   * first. docs/schema.md says at news.search() which matches are ranked.
   */
  search(query: string, options?: SearchOptions): Promise<FoundPage>;
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
  const { pool, close } = openSource(source, connections);
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
    entitiesOf: (articleIds) => entitiesOf(read, articleIds),
    topicsOf: (articleIds) => topicsOf(read, articleIds),
    search: (query, { language, max = 20, after, ...filter } = {}) =>
      searchArticles(read, { query, language, filter, limit: max, after }),
    entity: (idOrName) => readEntity(read, idOrName),
    entities: (name) => entitiesNamed(read, name),
    story: (id) => readStory(read, id),
    storyOf: (articleId) => storyOf(read, articleId),
    storyArticles: (storyId) => storyArticles(read, storyId),
    changes: (options = {}) => changesOneByOne(pool, untilClosed(options)),
    changeBatches: (options = {}) => changeBatches(pool, untilClosed(options)),
    lastCursor: () => readLastCursor(read),
    consume: (name, options = {}) => consumeChanges(pool, name, untilClosed(options)),
    unsubscribe: (name) => unsubscribe(pool, name),
    query: (text, values) => read({ text, ...(values && { values }) }),
    close: () => {
      closing.abort();
      return close();
    },
  };
}
