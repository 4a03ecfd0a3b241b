import type pg from 'pg';
import sql, { type RawValue } from 'sql-template-tag';

/**
 * Makes a tag for a statement with a name, under which each connection prepares it once. Its text
 * must be the same at every call: what differs are its values.
 */
export function named(name: string): (strings: TemplateStringsArray, ...values: RawValue[]) => pg.QueryConfig {
  return (strings, ...values) => {
    const statement = sql(strings, ...values);
    return { name, text: statement.text, values: statement.values };
  };
}
