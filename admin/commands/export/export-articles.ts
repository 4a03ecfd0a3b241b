import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { exportArticles } from '../../../db/reports/export.ts';
import { EXPORT_FIELDS, type ExportField } from '../../../db/reports/export-fields.ts';
import { parseSite } from '../../arguments/site.ts';
import { warnIfNoSite } from '../../arguments/suggestions.ts';
import { withDatabase } from '../../command-context.ts';
import { countNoun } from '../../output/count-noun.ts';
import { escapedJson, note, print } from '../../output/print.ts';
import { createCounter } from '../../output/progress/counter.ts';
import { sanitizeForTerminal } from '../../output/text-width.ts';
import { type CellText, csvHead, csvRecord, forSpreadsheets, unchangedText } from './csv.ts';
import { openOutput } from './open-output.ts';

export interface ExportOptions {
  readonly format: 'jsonl' | 'csv';
  /** Write CSV cells unchanged, even those that a spreadsheet would run as formulas. */
  readonly raw?: true;
  readonly since?: Date;
  readonly site?: string;
  readonly language?: string;
  readonly fields?: readonly ExportField[];
  readonly out?: string;
}

/** `export` */
export const exportAll = ({
  format,
  raw,
  since,
  site,
  language,
  fields = EXPORT_FIELDS,
  out,
}: ExportOptions): Promise<void> =>
  withDatabase({}, async ({ database: { pool } }) => {
    const domain = site && parseSite(site);
    const output = out === undefined ? process.stdout : await openOutput(out);
    // If results and progress share a terminal, only the results are shown.
    const counter = createCounter('articles', out !== undefined || !process.stdout.isTTY);
    const pieces = async function* (): AsyncGenerator<string> {
      const { head, line } = FORMATS[raw ? 'rawCsv' : format];
      yield head(fields);
      const filter = { since, site: domain, language };
      for await (const batch of exportArticles(pool, fields, filter)) {
        yield batch.map((json) => line(fields, json)).join('');
        counter.add(batch.length);
      }
    };
    const complete = await writeAll(pieces(), output, out !== undefined).finally(() => counter.stop());
    const { total } = counter;
    if (!complete) return;
    if (total === 0 && !(await warnIfNoSite(pool, domain))) note('no articles match');
    if (out !== undefined) print(`${countNoun(total, 'article')} in ${out}`);
  });

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

/**
 * Writes pieces at the pace of the output. A signal ends it early.
 * @returns whether everything was written
 */
const writeAll = async (pieces: AsyncIterable<string>, output: Writable, end: boolean): Promise<boolean> => {
  const interrupted = new AbortController();
  const stop = (): void => interrupted.abort();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);
  const source = Readable.from(process.stdout.isTTY && !end ? sanitizePieces(pieces) : pieces, { highWaterMark: 1 });
  try {
    await pipeline(source, output, { end, signal: interrupted.signal });
    return true;
  } catch (error) {
    // The reader has closed the pipe, or a signal came.
    if (isHangUp(error) || interrupted.signal.aborted) return false;
    throw error;
  } finally {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, stop);
  }
};

const sanitizePieces = async function* (pieces: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const piece of pieces) yield sanitizeForTerminal(piece);
};

const isHangUp = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'EPIPE' || error.code === 'ERR_STREAM_PREMATURE_CLOSE');
