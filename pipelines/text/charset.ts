import iconv from 'iconv-lite';
import { charsetOfHeader, declaredCharset } from './charset-label.ts';
import { decodeWindows1252 } from './windows-1252.ts';

export interface DecodeOptions {
  /** The Content-Type header, including its charset. */
  readonly contentType?: string | undefined;
  /** Determines where the document may declare its charset. */
  readonly kind: 'xml' | 'html' | 'json';
}

export interface DecodedText {
  readonly text: string;
  /** Charset that was used, in lower case. */
  readonly charset: string;
}

/**
 * Decodes a document of unknown charset. Never fails: a wrong letter is better than no document.
 *
 * Order: byte order mark; zero bytes of UTF-16 and UTF-32; the charset of the HTTP header or the
 * document's declaration, whichever first fits the bytes; UTF-8; windows-1252. Valid UTF-8
 * overrides a declared charset: text in another charset is hardly ever valid UTF-8, and the
 * declaration is often a server default. Only a short text in a declared East Asian charset may be
 * valid UTF-8 by chance.
 */
export function decodeBytes(body: Uint8Array, options: DecodeOptions): DecodedText {
  const wide = charsetOfFirstBytes(body);
  if (wide !== undefined) return { text: decodeLeniently(body, wide), charset: wide };

  const utf8 = decodeStrictly(body, 'utf-8');
  for (const label of [charsetOfHeader(options.contentType), declaredCharset(body, options.kind)]) {
    // The first bytes reveal a wide charset. A declared one that they do not confirm is wrong.
    if (label === undefined || /^(?:utf-?8|utf-?16|utf-?32|ucs-?[24]|unicode)/.test(label)) continue;
    if (utf8 !== undefined && !mayBeChance(utf8, label)) continue;
    const decoded = decodeAs(body, label);
    if (decoded !== undefined) return decoded;
  }
  if (utf8 !== undefined) return { text: utf8, charset: 'utf-8' };
  return mostlyUtf8(body) ?? { text: decodeWindows1252(body), charset: 'windows-1252' };
}

/** Detects a charset by its byte order mark, or by the zero bytes in a document that starts with ASCII. */
const charsetOfFirstBytes = (body: Uint8Array): string | undefined => {
  const [a = 1, b = 1, c = 1, d = 1] = body;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? 'utf-32le' : 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a === 0 && b === 0) return (c === 0xfe && d === 0xff) || (c === 0 && d !== 0) ? 'utf-32be' : undefined;
  if (a !== 0 && b === 0 && c === 0 && d === 0) return 'utf-32le';
  if (a === 0 && b !== 0 && c === 0) return 'utf-16be';
  if (a !== 0 && b === 0 && c !== 0 && d === 0) return 'utf-16le';
  return undefined;
};

const decodeLeniently = (body: Uint8Array, charset: string): string =>
  charset.startsWith('utf-32')
    ? iconv.decode(Buffer.from(body), charset).replace(/^\ufeff/, '')
    : new TextDecoder(charset).decode(body);

const decodeStrictly = (body: Uint8Array, charset: string): string | undefined => {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(body);
  } catch {
    // The bytes are not valid in this charset.
    return undefined;
  }
};

/** Non-ASCII characters. With more, bytes that are valid UTF-8 are UTF-8. */
const MAX_CHANCE_CHARACTERS = 50;

/** Whether a text in a declared charset may be valid UTF-8 by chance. */
const mayBeChance = (utf8: string, label: string): boolean =>
  mayBeValidUtf8(label) && countNonAscii(utf8).good <= MAX_CHANCE_CHARACTERS;

/** East Asian charsets, in which a short text may also be valid UTF-8, and charsets that use only ASCII bytes. */
const mayBeValidUtf8 = (label: string): boolean =>
  /^(?:gb|big5|euc|shift|s?jis|ms_?kanji|windows-(?:31j|936|949|950)|x-sjis|ks|iso-?2022|hz|utf-?7)/.test(label);

/** Maximum share of undecodable characters in a text that is still assumed to be in its declared charset. */
const MAX_BAD_SHARE = 0.01;

const decodeAs = (body: Uint8Array, label: string): DecodedText | undefined => {
  const charset = nameOf(label);
  if (charset === undefined) return undefined;
  if (charset === 'windows-1252') return { text: decodeWindows1252(body), charset };
  const text = isWhatwg(charset) ? new TextDecoder(charset).decode(body) : iconv.decode(Buffer.from(body), charset);
  const { bad } = countNonAscii(text);
  return bad <= 3 || bad < text.length * MAX_BAD_SHARE ? { text, charset } : undefined;
};

const nameOf = (label: string): string | undefined => {
  for (const spelling of [label, label.replaceAll('_', '-'), label.replaceAll(/[-_]/g, '')]) {
    if (isWhatwg(spelling)) return new TextDecoder(spelling).encoding;
  }
  return iconv.encodingExists(label) ? label : undefined;
};

const isWhatwg = (label: string): boolean => {
  try {
    return new TextDecoder(label) !== undefined;
  } catch {
    // RangeError: no such label in the Encoding Standard.
    return false;
  }
};

/** UTF-8 with a few invalid bytes, as in a truncated text or a mix of two sources. */
const mostlyUtf8 = (body: Uint8Array): DecodedText | undefined => {
  const text = new TextDecoder().decode(body);
  const { good, bad } = countNonAscii(text);
  return good > 2 * bad ? { text, charset: 'utf-8' } : undefined;
};

/** Counts decoded and undecodable non-ASCII characters. Uses a loop because there may be millions. */
const countNonAscii = (text: string): { good: number; bad: number } => {
  let good = 0;
  let bad = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0xfffd) bad += 1;
    else if (unit >= 0x80) good += 1;
  }
  return { good, bad };
};
