import { toStorable } from '../../../pipelines/text/clean.ts';

/** The values of one article by field. */
export type CsvRow = Readonly<Record<string, unknown>>;

/** Prepares a text for its cell. */
export type CellText = (text: string) => string;

const END = '\r\n';

/**
 * The start of a text that spreadsheets run as a formula. They skip blanks and quotation marks
 * before it (OWASP, CSV injection). Apostrophes count as quotation marks: a prefixed text still
 * matches, so the prefix can be removed again.
 */
const FORMULA = /^[\s"'\u200b-\u200f\ufeff]*?[\t\r=+\-@＝＋－＠]/;

/**
 * Puts an apostrophe before a text that spreadsheets would run as a formula. Removes hidden
 * characters, as storing a text does.
 */
export const forSpreadsheets: CellText = (text) => {
  const clean = toStorable(text);
  return FORMULA.test(clean) ? `'${clean}` : clean;
};

export const unchangedText: CellText = (text) => text;

/** Numbers, dates and booleans are safe: only texts can begin with anything. */
const cell = (value: unknown, cellText: CellText): string => {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'string' && typeof value !== 'object') return String(value);
  const text = cellText(typeof value === 'object' ? JSON.stringify(value) : value);
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** Formats the header line of a CSV file (RFC 4180). */
export function csvHead(fields: readonly string[]): string {
  return fields.join(',') + END;
}

/** Formats one record. It has several lines if a value has line breaks. Lists and objects are written as JSON. */
export function csvRecord(fields: readonly string[], row: CsvRow, cellText: CellText): string {
  return fields.map((field) => cell(row[field], cellText)).join(',') + END;
}
