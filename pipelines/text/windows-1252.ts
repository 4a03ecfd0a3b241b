/** Characters of the bytes 0x80–0x9F in windows-1252 (WHATWG Encoding Standard, index-windows-1252). */
const HIGH =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

/**
 * Replaces C1 control characters by the windows-1252 characters with the same byte values. In text
 * from the web, a C1 control is nearly always a curly quote, a dash or a euro sign that was decoded
 * as ISO-8859-1.
 */
export function withoutC1(text: string): string {
  return text.replace(/[\x80-\x9f]/g, (control) => HIGH[control.charCodeAt(0) - 0x80] ?? control);
}

/** Decodes windows-1252. Needed because TextDecoder of Node 20.18 and later leaves 0x80–0x9F as control characters. */
export function decodeWindows1252(body: Uint8Array): string {
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  if (!bytes.some(isC1)) return bytes.toString('latin1');
  const wide = Buffer.alloc(2 * bytes.length);
  for (const [at, byte] of bytes.entries())
    wide.writeUInt16LE(isC1(byte) ? HIGH.charCodeAt(byte - 0x80) : byte, 2 * at);
  return wide.toString('utf16le');
}

const isC1 = (byte: number): boolean => byte >= 0x80 && byte <= 0x9f;
