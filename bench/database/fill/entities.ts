import type pg from 'pg';
import { TAGGER_VERSION } from '../../../pipelines/tagging/version.ts';
import { copyRows } from './copy.ts';
import type { Progress } from './rows.ts';
import type { World } from './world.ts';

/** Stores the entities that an article names, and their names. */
export async function fillEntities(pool: pg.Pool, { entities }: World, { named }: Progress): Promise<void> {
  const used = entities.filter(({ id }) => named[id - 1]);
  const names = used.flatMap(({ id, name, aliases }) => [
    [id, name, 'name'],
    ...aliases.map((alias) => [id, alias, 'table']),
  ]);
  const client = await pool.connect();
  try {
    await copyRows(
      client,
      'wireroom.entities',
      ['id', 'type', 'key', 'name', 'ids', 'named_with'],
      used.map(({ id, type, key, name, ids }) => [id, type, key, name, ids, TAGGER_VERSION]),
    );
    await client.query('create temporary table given (entity_id bigint, name text, source text)');
    await copyRows(client, 'given', ['entity_id', 'name', 'source'], names);
    await client.query(`
      insert into wireroom.aliases (entity_id, folded, name, source)
      select distinct on (entity_id, folded) entity_id, folded, name, source from given, wireroom.folded(name) folded
      where folded <> '' order by entity_id, folded, source`);
  } finally {
    client.release(true); // with its table
  }
}
