import type pg from 'pg';
import { inBatches } from '../../connection/table-batches.ts';

/**
 * Reindexes stored texts that this version of the schema would split into other words.
 * @yields the number of texts that each batch changed
 */
export function reindexTexts(pool: pg.Pool): AsyncGenerator<{ readonly changed: number }> {
  // A text takes about a millisecond, and what is stored meanwhile waits for the batch.
  return inBatches<'changed'>(pool, 'select last, changed from wireroom.reindex_texts($1, least($2, 500))', []);
}
