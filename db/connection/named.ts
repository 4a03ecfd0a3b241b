import type pg from 'pg';
import type { Sql } from 'sql-template-tag';

/**
 * Gives a statement a name, under which each connection prepares it once. Its text must be the same at every call: what
 * differs are its values.
 */
export function named(name: string, { text, values }: Sql): pg.QueryConfig {
  return { name, text, values };
}
