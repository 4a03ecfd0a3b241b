import sql, { type Sql } from 'sql-template-tag';
import type { ChangeRow } from '../../model/news.ts';
import type { Read } from './read.ts';

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
 * The columns of a change: with the position after it, which is its number, and its time in
 * microseconds, which no other change of that number has.
 */
const COLUMNS = sql`seq, kind, article_id, recorded_at, seq || '-' || (extract(epoch from recorded_at) * 1000000)::bigint as cursor`;

/** Reads the changes after that of a number, at most `max`. */
export function changesAfter(read: Read, seq: number | Sql, max: number): Promise<Change[]> {
  return read(sql`select ${COLUMNS} from news.changes(${seq}, ${max})`);
}

/**
 * Reads the changes after a position, at most `max`. The change of the position is read again with
 * them: if the feed has another one there, or none, the database was restored.
 * @throws DatabaseRestoredError; TypeError if `after` is no cursor
 */
export async function readChanges(read: Read, after: string | undefined, max: number): Promise<Change[]> {
  if (after === undefined) return changesAfter(read, 0, max);
  const [, seq] = /^(\d+)-\d+$/.exec(after) ?? [];
  if (seq === undefined) throw new TypeError(`"${after}" is no cursor of a change`);
  const [known, ...changes] = await changesAfter(read, Number(seq) - 1, max + 1);
  if (known?.cursor !== after) throw new DatabaseRestoredError(after);
  return changes;
}

/** Returns the position after the last change; undefined if there is none yet. */
export async function readLastCursor(read: Read): Promise<string | undefined> {
  const [last] = await changesAfter(read, sql`news.last_change() - 1`, 1);
  return last?.cursor;
}

/** Reads the next changes of a named consumer, at most `max`. */
export function readNext(read: Read, name: string, max: number): Promise<Change[]> {
  return read(sql`select ${COLUMNS} from news.next(${name}, ${max})`);
}

/**
 * Returns the number of the change after which the changes since a time follow. Changes get their
 * times in the order of the feed. Readers can only ask for the first change after a number, so the
 * statement halves its steps: 41 look-ups, whatever the size of the feed.
 */
export async function lastChangeBefore(read: Read, since: Date): Promise<number> {
  const [found] = await read<{ position: number }>(sql`
    with recursive search (seq, step) as (
      select -1::bigint, 1::bigint << 40
      union all
      select case when exists (select from news.changes(seq + step, 1) c where c.recorded_at < ${since}) then seq + step else seq end, step / 2
      from search where step > 0
    )
    select seq + 1 as position from search where step = 0`);
  return found?.position ?? 0;
}
