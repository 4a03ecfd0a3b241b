import sql from 'sql-template-tag';
import type { Entity } from '../../model/news.ts';
import type { Read } from './read.ts';

/** Returns the entity with an id, or the one that a name most likely means; undefined if there is none. */
export async function readEntity(read: Read, idOrName: number | string): Promise<Entity | undefined> {
  const [entity] =
    typeof idOrName === 'number'
      ? await read<Entity>(sql`select * from news.entities where id = ${idOrName}`)
      : await entitiesNamed(read, idOrName);
  return entity;
}

/** Returns the entities that have a name, the most likely one first. */
export function entitiesNamed(read: Read, name: string): Promise<Entity[]> {
  return read(sql`select * from news.entity(${name})`);
}

export type CountedEntity = Pick<Entity, 'id' | 'type' | 'name' | 'article_count'>;

/**
 * Returns the entities that the latest articles about an entity name most often, each with the
 * number of these articles.
 */
export function namedWith(read: Read, id: number, limit: number): Promise<CountedEntity[]> {
  return read(sql`
    select entity_id as id, type, name, article_count from news.co_mentions(${id}, max => ${limit})`);
}

/** Returns the entities whose names are spelled nearly like a part of a text; none where the database lacks pg_trgm. */
export function entitiesSpelledLike(read: Read, text: string, limit: number): Promise<CountedEntity[]> {
  return read(sql`select entity_id as id, type, name, article_count from news.suggest(${text}, ${limit})`);
}
