import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Reads a gzipped register with a header line; each row becomes an object keyed by column. */
export function readRegister<C extends string>(
  folder: string,
  name: string,
  columns: readonly C[],
): Readonly<Record<C, string>>[] {
  const [head = '', ...lines] = gunzipSync(readFileSync(join(folder, `${name}.tsv.gz`)))
    .toString('utf8')
    .trimEnd()
    .split('\n');
  const at = columns.map((column) => head.split('\t').indexOf(column));
  if (at.includes(-1)) throw new Error(`${name}: missing column ${columns[at.indexOf(-1)]}`);
  return lines.map((line) => {
    const fields = line.split('\t');
    return Object.fromEntries(
      columns.map((column, n) => [column, (fields[at[n] ?? 0] ?? '').replace(/\s+/g, ' ').trim()]),
    ) as Record<C, string>;
  });
}
