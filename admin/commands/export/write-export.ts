import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import type { ExportFilter } from '../../../db/reports/export.ts';
import {
  type ArticleFilterOptions,
  type GivenFilter,
  readKnownFilter,
} from '../../arguments/article-filter-options.ts';
import { withDatabase } from '../../command-context.ts';
import { countNoun } from '../../output/count-noun.ts';
import { note, print } from '../../output/print.ts';
import { createStatusLine } from '../../output/progress/status-line.ts';
import { sanitizeForTerminal } from '../../output/text-width.ts';
import { type OutputFile, openOutput } from './open-output.ts';

/** What every format can be asked for. */
export interface ExportTarget extends Omit<ArticleFilterOptions, 'until'> {
  /** Only articles that became visible or changed at this time or later. */
  readonly since?: Date;
  readonly publishedSince?: Date;
  readonly publishedUntil?: Date;
  /** Maximum number of articles; without it all. */
  readonly limit?: number;
  readonly out?: string;
  /** Change the file `out` only when everything is written. */
  readonly whole?: boolean;
}

/** Where the articles come from, and what counts them. */
export interface ExportSource {
  readonly pool: pg.Pool;
  readonly filter: GivenFilter & ExportFilter;
  readonly count: (articles: number) => void;
}

/** Writes the pieces of an export to stdout or a file, with progress, and says how many articles there were. */
export function writeExport(
  { since, publishedSince, publishedUntil, limit, out, whole = false, ...options }: ExportTarget,
  piecesOf: (source: ExportSource) => Pieces,
): Promise<void> {
  return withDatabase({}, async ({ database: { pool } }) => {
    const filter = {
      ...(await readKnownFilter(pool, {
        ...options,
        ...(publishedSince && { since: publishedSince }),
        ...(publishedUntil && { until: publishedUntil }),
      })),
      changedSince: since,
      limit,
    };
    const file = out === undefined ? undefined : await openOutput(out, whole);
    const line = createStatusLine({ onlyOnTerminal: true });
    let total = 0;
    const count = (articles: number): void => {
      total += articles;
      // If results and progress share a terminal, only the results are shown.
      if (out !== undefined || !process.stdout.isTTY) line.show(() => countNoun(total, 'article'));
    };
    const complete = await writeAll(piecesOf({ pool, filter, count }), file).finally(line.stop);
    if (!complete) return;
    if (total === 0) note('no articles match');
    if (out !== undefined) print(`${countNoun(total, 'article')} in ${out}`);
  });
}

type Pieces = AsyncIterable<string | Uint8Array>;

/**
 * Writes pieces to a file or stdout, at its pace. A signal ends it early.
 * @returns whether everything was written
 */
const writeAll = async (pieces: Pieces, file: OutputFile | undefined): Promise<boolean> => {
  const interrupted = new AbortController();
  const stop = (): void => {
    file?.discard();
    interrupted.abort();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);
  const output = file?.stream ?? process.stdout;
  const source = process.stdout.isTTY && !file ? sanitizePieces(pieces) : pieces;
  try {
    const options = { end: file !== undefined, signal: interrupted.signal };
    await pipeline(Readable.from(source, { highWaterMark: 1 }), output, options);
    await file?.keep();
    return true;
  } catch (error) {
    file?.discard();
    // The reader has closed the pipe, or a signal came.
    if (isHangUp(error) || interrupted.signal.aborted) return false;
    throw error;
  } finally {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, stop);
  }
};

const sanitizePieces = async function* (pieces: Pieces): AsyncGenerator<string | Uint8Array> {
  for await (const piece of pieces) yield typeof piece === 'string' ? sanitizeForTerminal(piece) : piece;
};

const isHangUp = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'EPIPE' || error.code === 'ERR_STREAM_PREMATURE_CLOSE');
