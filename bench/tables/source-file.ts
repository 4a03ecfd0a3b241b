import { readFileSync } from 'node:fs';
import { COLUMNS, type EntityRow, parseEntityRow } from '../../pipelines/tagging/tables/entity-row.ts';

/** The folder of the tables and their source files. */
export const DATA = new URL('../../pipelines/tagging/data/', import.meta.url);

/** Reads the rows of a tab-separated file, without the header line. */
export function readSource(path: string | URL, columns: readonly string[]): string[][] {
  const [head = '', ...lines] = readFileSync(path, 'utf8').trimEnd().split('\n');
  if (head !== columns.join('\t')) throw new Error(`${path}: expected the columns ${columns.join(', ')}`);
  return lines.map((line) => line.split('\t'));
}

const NAME = /^[^\s|@\t](?:[^|\t]*[^\s|\t])?$/u;

const repeated = (names: readonly string[]): string[] => names.filter((name, n) => names.indexOf(name) < n);

/** Returns the format errors of a row. */
const faults = (columns: readonly string[], row: EntityRow): string[] => {
  const names = [row.name, ...row.aliases, ...row.short];
  return [
    ...(columns.length === COLUMNS.length ? [] : [`${columns.length} columns`]),
    ...names.filter((name) => !NAME.test(name)).map((name) => `invalid name "${name}"`),
    ...[names.slice(0, row.aliases.length + 1), row.short].flatMap(repeated).map((name) => `duplicate name "${name}"`),
    ...row.common.filter((name) => !names.includes(name)).map((name) => `"${name}" is not one of its names`),
    ...(/^(?:[A-Z]{2})?$/.test(row.country) ? [] : [`country "${row.country}"`]),
    ...(/^(?:[a-z0-9-]+:\S+(?: (?!$)|$))*$/.test(columns[8] ?? '') ? [] : [`ids "${columns[8]}"`]),
    ...(row.source === '' || !/^\d{4}-\d{2}(?:-\d{2})?$/.test(columns[10] ?? '') ? ['missing source or date'] : []),
  ];
};

/**
 * Reads handwritten rows.
 * @throws Error when a row is malformed
 */
export function readHand(file: string): EntityRow[] {
  return readSource(new URL(`hand/${file}`, DATA), COLUMNS).map((columns) => {
    const row = { ...parseEntityRow(columns.join('\t')), further: [] };
    const wrong = faults(columns, row);
    if (wrong.length > 0) throw new Error(`hand/${file}: ${row.id}: ${wrong.join('; ')}`);
    return row;
  });
}
