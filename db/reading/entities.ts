import type { Entity } from '../../model/news.ts';
import type { Queryable } from '../connection/pool.ts';

export type NamedEntity = Pick<Entity, 'id' | 'type' | 'name' | 'article_count'>;

/** With its ids in external registers. */
export type ReadEntity = NamedEntity & Pick<Entity, 'ids'>;

/** Returns the entities that have a name, the most likely one first. */
export async function entitiesNamed(db: Queryable, name: string, limit: number): Promise<ReadEntity[]> {
  const { rows } = await db.query<ReadEntity>(
    'select id, type, name, article_count, ids from news.entity($1) limit $2',
    [name, limit],
  );
  return rows;
}

/**
 * Returns the entities that the latest articles about an entity name most often, each with the
 * number of these articles.
 */
export async function namedWith(db: Queryable, id: number, limit: number): Promise<NamedEntity[]> {
  const { rows } = await db.query<NamedEntity>(
    'select entity_id as id, type, name, article_count from news.co_mentions($1, max => $2)',
    [id, limit],
  );
  return rows;
}

/** Returns the entities whose names are spelled nearly like a part of a text; none where the database lacks pg_trgm. */
export async function entitiesSpelledLike(db: Queryable, text: string, limit: number): Promise<NamedEntity[]> {
  const { rows } = await db.query<NamedEntity>(
    'select entity_id as id, type, name, article_count from news.suggest($1, $2)',
    [text, limit],
  );
  return rows;
}
