import { readFileSync } from 'node:fs';
import { COLUMNS, type EntityRow, readEntityRow } from '../../pipelines/tagging/tables/entity-row.ts';

/** The folder of the tables and of what they are built from. */
export const DATA = new URL('../../pipelines/tagging/data/', import.meta.url);

/** The lines of a file of tab-separated columns, without the line that names them. */
export const readSource = (path: string | URL, columns: readonly string[]): string[][] => {
  const [head = '', ...lines] = readFileSync(path, 'utf8').trimEnd().split('\n');
  if (head !== columns.join('\t')) throw new Error(`${path}: the columns are not ${columns.join(', ')}`);
  return lines.map((line) => line.split('\t'));
};

const NAME = /^[^\s|@\t](?:[^|\t]*[^\s|\t])?$/u;

const repeated = (names: readonly string[]): string[] => names.filter((name, n) => names.indexOf(name) < n);

/** What is wrong with a row's form; nothing when it is well written. */
const faults = (columns: readonly string[], row: EntityRow): string[] => {
  const names = [row.name, ...row.aliases, ...row.short];
  return [
    ...(columns.length === COLUMNS.length ? [] : [`${columns.length} columns`]),
    ...names.filter((name) => !NAME.test(name)).map((name) => `no name: "${name}"`),
    ...[names.slice(0, row.aliases.length + 1), row.short].flatMap(repeated).map((name) => `"${name}" twice`),
    ...row.common.filter((name) => !names.includes(name)).map((name) => `"${name}" is no name of it`),
    ...(/^(?:[A-Z]{2})?$/.test(row.country) ? [] : [`country "${row.country}"`]),
    ...(/^(?:[a-z0-9-]+:\S+(?: (?!$)|$))*$/.test(columns[8] ?? '') ? [] : [`ids "${columns[8]}"`]),
    ...(row.source === '' || !/^\d{4}-\d{2}(?:-\d{2})?$/.test(columns[10] ?? '') ? ['no source or date'] : []),
  ];
};

/**
 * Reads rows that were written by hand.
 * @throws when one of them is malformed
 */
export const readHand = (file: string): EntityRow[] =>
  readSource(new URL(`hand/${file}`, DATA), COLUMNS).map((columns) => {
    const row = { ...readEntityRow(columns.join('\t')), further: [] };
    const wrong = faults(columns, row);
    if (wrong.length > 0) throw new Error(`hand/${file}: ${row.id}: ${wrong.join('; ')}`);
    return row;
  });
