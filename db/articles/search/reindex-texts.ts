import type pg from 'pg';
import { inBatches } from '../../connection/table-batches.ts';

/**
 * Takes the words of stored texts anew where this version of the schema would take others, in batches that lock few rows.
 * @yields the number of texts that each batch changed
 */
export const reindexTexts = (pool: pg.Pool): AsyncGenerator<{ readonly changed: number }> =>
  inBatches<'changed'>(pool, 'select last, changed from wireroom.reindex_texts($1, $2)', []);
