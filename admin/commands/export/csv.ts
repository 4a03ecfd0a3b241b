import { toStorable } from '../../../pipelines/text/clean.ts';

/** Values of one line of JSON, in the order of the fields. */
export type CsvRow = Readonly<Record<string, unknown>>;

/** How a text becomes a cell. */
export type CellText = (text: string) => string;

const END = '\r\n';

/**
 * What spreadsheets take for the start of a formula, also behind blanks and quotation marks, which they skip (OWASP, CSV
 * injection). An apostrophe counts among them: what has been prefixed still matches, so the prefix can be removed again.
 */
const FORMULA = /^[\s"'\u200b-\u200f\ufeff]*?[\t\r=+\-@＝＋－＠]/;

/**
 * A text that spreadsheets show and do not calculate: an apostrophe goes before what they would take for a formula.
 * Hidden characters, which earlier versions have stored, are removed.
 */
export const forSpreadsheets: CellText = (text) => {
  const clean = toStorable(text);
  return FORMULA.test(clean) ? `'${clean}` : clean;
};

export const asItIs: CellText = (text) => text;

/** Numbers, dates and truth values of their own columns are safe: only texts can begin with anything. */
const cell = (value: unknown, cellText: CellText): string => {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'string' && typeof value !== 'object') return String(value);
  const text = cellText(typeof value === 'object' ? JSON.stringify(value) : value);
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** The first line of a CSV file (RFC 4180). */
export const csvHead = (fields: readonly string[]): string => fields.join(',') + END;

/** One record of it, which is several lines where a value has some. Lists and objects are written as JSON. */
export const csvRecord = (fields: readonly string[], row: CsvRow, cellText: CellText): string =>
  fields.map((field) => cell(row[field], cellText)).join(',') + END;
