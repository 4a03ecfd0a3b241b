import { exportArticles } from '../../../db/reports/export.ts';
import { EXPORT_FIELDS, type ExportField } from '../../../model/article.ts';
import { escapedJson } from '../../output/print.ts';
import { type CellText, csvHead, csvRecord, forSpreadsheets, unchangedText } from './csv.ts';
import { type ExportTarget, writeExport } from './write-export.ts';

export interface ExportOptions extends ExportTarget {
  readonly format: 'jsonl' | 'csv';
  /** Write CSV cells unchanged, even those that a spreadsheet would run as formulas. */
  readonly raw?: true;
  readonly fields?: readonly ExportField[];
}

/** `export --format jsonl` and `csv` */
export function exportAll({ format, raw, fields = EXPORT_FIELDS, ...target }: ExportOptions): Promise<void> {
  return writeExport(target, async function* ({ pool, filter, count }) {
    const { head, line } = FORMATS[raw ? 'rawCsv' : format];
    yield head(fields);
    for await (const batch of exportArticles(pool, fields, filter)) {
      yield batch.map((json) => line(fields, json)).join('');
      count(batch.length);
    }
  });
}

interface Format {
  readonly head: (fields: readonly string[]) => string;
  /** Formats an article, given as JSON. */
  readonly line: (fields: readonly string[], json: string) => string;
}

const csvOf = (cellText: CellText): Format => ({
  head: csvHead,
  line: (fields, json) => csvRecord(fields, JSON.parse(json), cellText),
});

const FORMATS: Readonly<Record<ExportOptions['format'] | 'rawCsv', Format>> = {
  jsonl: { head: () => '', line: (_, json) => `${escapedJson(json)}\n` },
  csv: csvOf(forSpreadsheets),
  rawCsv: csvOf(unchangedText),
};
