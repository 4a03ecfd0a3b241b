/** Values of one line of JSON, in the order of the fields. */
export type CsvRow = Readonly<Record<string, unknown>>;

const END = '\r\n';

const cell = (value: unknown): string => {
  if (value === null || value === undefined) return '';
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** The first line of a CSV file (RFC 4180). */
export const csvHead = (fields: readonly string[]): string => fields.join(',') + END;

/** One record of it, which is several lines where a value has some. Lists and objects are written as JSON. */
export const csvRecord = (fields: readonly string[], row: CsvRow): string =>
  fields.map((field) => cell(row[field])).join(',') + END;
