import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import { VERSION } from '../../../config/version.ts';
import { exportArticles } from '../../../db/reports/export.ts';
import { EXPORT_FIELDS, type ExportField } from '../../../model/article.ts';
import { parquetColumn } from './parquet-columns.ts';
import { parquetValue } from './parquet-types.ts';
import { type ExportTarget, writeExport } from './write-export.ts';

export interface ParquetExportOptions extends ExportTarget {
  readonly fields?: readonly ExportField[];
}

/** `export --format parquet` */
export function exportParquet({ fields = EXPORT_FIELDS, ...target }: ParquetExportOptions): Promise<void> {
  // Without its end, a Parquet file cannot be read.
  return writeExport({ ...target, whole: true }, async function* ({ pool, filter, count }) {
    const writer = new ByteWriter();
    const file = new ParquetWriter({ writer, schema: schemaOf(fields), createdBy: `wireroom ${VERSION}` });
    for await (const columnData of rowGroupsOf(fields, exportArticles(pool, fields, filter))) {
      const articles = columnData[0]?.data.length ?? 0;
      file.write({ columnData, rowGroupSize: articles });
      yield takeBytes(writer);
      count(articles);
    }
    file.finish();
    yield takeBytes(writer);
  });
}

const schemaOf = (fields: readonly ExportField[]) => [
  { name: 'articles', num_children: fields.length },
  ...fields.flatMap((field) => parquetColumn(field).schema(field)),
];

/**
 * Characters of JSON in a row group, which is in memory as a whole. Readers skip row groups, and
 * read several at a time.
 */
const ROW_GROUP_LENGTH = 2 ** 24;

const newColumns = (fields: readonly ExportField[]) =>
  fields.map((name) => ({ name, data: [] as unknown[], statistics: parquetColumn(name).statistics ?? true }));

/** Collects articles, given in batches of JSON, as the columns of row groups. */
async function* rowGroupsOf(fields: readonly ExportField[], batches: AsyncIterable<readonly string[]>) {
  let columns = newColumns(fields);
  let length = 0;
  for await (const batch of batches) {
    for (const json of batch) {
      const article: Readonly<Record<string, unknown>> = JSON.parse(json);
      for (const { name, data } of columns) data.push(parquetValue(parquetColumn(name), article[name]));
      length += json.length;
    }
    if (length < ROW_GROUP_LENGTH) continue;
    yield columns;
    columns = newColumns(fields);
    length = 0;
  }
  if (length > 0) yield columns;
}

/** Returns what was written since the last call. */
const takeBytes = (writer: ByteWriter): Uint8Array => {
  const bytes = writer.getBytes().slice();
  writer.index = 0;
  return bytes;
};
