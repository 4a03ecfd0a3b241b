import type { ChangeRow } from '../../model/news.ts';
import type { Read } from './reader.ts';

/** A change of an article, and the position after it. */
export interface Change extends ChangeRow {
  /** Pass it as `after` to go on behind this change. Text without spaces; treat it as opaque. */
  readonly cursor: string;
}

/**
 * The database was restored from a backup that is older than the position. What was copied since
 * the backup may never have happened for it, and its ids may belong to other articles by now: copy
 * everything again, without `after`.
 */
export class DatabaseRestoredError extends Error {
  override readonly name = 'DatabaseRestoredError';
  readonly cursor: string;

  constructor(cursor: string) {
    super(
      `the change feed does not have the change of position ${cursor}: the database was restored from an older backup; copy everything again from the start`,
    );
    this.cursor = cursor;
  }
}

/**
 * SQL for the position after a change: its number, and its time in microseconds, which no other
 * change of that number has.
 */
const CURSOR = `seq || '-' || (extract(epoch from at) * 1000000)::bigint`;

/**
 * Reads the changes after a position, at most `max`. The change of the position is read again with
 * them: if the feed has another one there, or none, the database was restored.
 * @throws DatabaseRestoredError; TypeError if `after` is no cursor
 */
export async function readChanges(read: Read, after: string | undefined, max: number): Promise<Change[]> {
  const page = (position: number, rows: number): Promise<Change[]> =>
    read<Change>(`select seq, kind, article_id, at, ${CURSOR} as cursor from news.changes($1, $2)`, [position, rows]);
  if (after === undefined) return page(0, max);
  const [, seq] = /^(\d+)-\d+$/.exec(after) ?? [];
  if (seq === undefined) throw new TypeError(`"${after}" is no cursor of a change`);
  const [known, ...changes] = await page(Number(seq) - 1, max + 1);
  if (known?.cursor !== after) throw new DatabaseRestoredError(after);
  return changes;
}

/** Returns the position after the last change; undefined if there is none yet. */
export async function readLastCursor(read: Read): Promise<string | undefined> {
  const [last] = await read<{ cursor: string }>(
    `select ${CURSOR} as cursor from news.changes(news.last_change() - 1, 1)`,
  );
  return last?.cursor;
}

/** Reads the next changes of a named consumer, at most `max`. */
export function readNext(read: Read, name: string, max: number): Promise<Change[]> {
  return read<Change>(`select seq, kind, article_id, at, ${CURSOR} as cursor from news.next($1, $2)`, [name, max]);
}
