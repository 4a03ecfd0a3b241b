import type { Queryable } from '../connection/pool.ts';

export interface ReadEntity {
  readonly id: number;
  readonly type: string;
  readonly name: string;
  readonly articles: number;
  /** Ids in external registers. */
  readonly ids: Readonly<Record<string, string>>;
}

/** Returns the entities that have a name, the most likely one first. */
export const entitiesNamed = async (db: Queryable, name: string, limit: number): Promise<ReadEntity[]> => {
  const { rows } = await db.query<ReadEntity>(
    'select id, type, name, articles, ids from news.entity($1) limit $2',
    [name, limit],
  );
  return rows;
};

export interface CoMention {
  readonly id: number;
  readonly type: string;
  readonly name: string;
  /** Number of articles that name both. */
  readonly articles: number;
}

/** Returns the entities that the latest articles about an entity name most often. */
export const namedWith = async (db: Queryable, id: number, limit: number): Promise<CoMention[]> => {
  const { rows } = await db.query<CoMention>(
    'select entity_id as id, type, name, articles from news.co_mentions($1, max => $2)',
    [id, limit],
  );
  return rows;
};
