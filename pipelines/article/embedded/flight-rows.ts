const NEWLINE = 10;
const COLON = 58;
const COMMA = 44;
/** Letters before a row's JSON that mark other kinds of rows: a module, a hint, an error. */
const MARKED_ROW = /^[A-Z]{1,2}(?=[[{"])/;
const TEXT_ROW = 'T';
const REFERENCE = /^\$[0-9a-f]+$/;

/**
 * Reads the values of a stream of React server components. Rows are lines `id:JSON`, or
 * `id:Tlength,text` for long texts, with the length in bytes as a hexadecimal number. Strings like
 * "$1a" refer to the text row with that id.
 */
export function flightRows(stream: string): readonly unknown[] {
  const bytes = Buffer.from(stream);
  const texts = new Map<string, string>();
  const rows: string[] = [];
  for (let at = 0; at < bytes.length; ) {
    const colon = bytes.indexOf(COLON, at);
    if (colon < 0) break;
    const id = bytes.toString('latin1', at, colon);
    const comma = bytes[colon + 1] === TEXT_ROW.charCodeAt(0) ? bytes.indexOf(COMMA, colon) : -1;
    const length = comma < 0 ? Number.NaN : Number.parseInt(bytes.toString('latin1', colon + 2, comma), 16);
    if (Number.isInteger(length)) {
      texts.set(`$${id.trim()}`, bytes.toString('utf8', comma + 1, comma + 1 + length));
      at = comma + 1 + length;
    } else {
      const newline = bytes.indexOf(NEWLINE, colon);
      const end = newline < 0 ? bytes.length : newline;
      rows.push(bytes.toString('utf8', colon + 1, end).replace(MARKED_ROW, ''));
      at = end + 1;
    }
  }
  const used = new Set<string>();
  const values = rows.flatMap((row) => rowValue(row, texts, used));
  return [...values, ...[...texts].filter(([id]) => !used.has(id)).map(([, text]) => text)];
}

const rowValue = (row: string, texts: ReadonlyMap<string, string>, used: Set<string>): unknown[] => {
  try {
    return [
      JSON.parse(row, (_, value: unknown) => {
        const text = typeof value === 'string' && REFERENCE.test(value) ? texts.get(value) : undefined;
        if (text !== undefined) used.add(String(value));
        return text ?? value;
      }),
    ];
  } catch {
    // Rows of other kinds contain no text.
    return [];
  }
};
