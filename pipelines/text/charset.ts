import iconv from 'iconv-lite';
import { charsetOfHeader, declaredCharset } from './charset-label.ts';
import { sniffCharset } from './sniff-charset.ts';
import { decodeWindows1252 } from './windows-1252.ts';

export interface DecodeOptions {
  /** The Content-Type header, charset and all. */
  readonly contentType?: string | undefined;
  /** Where the document itself may declare its charset. */
  readonly kind: 'xml' | 'html' | 'json';
}

export interface DecodedText {
  readonly text: string;
  /** Name of the charset the bytes were read as, in lower case. */
  readonly charset: string;
}

/**
 * Decodes a document of unknown charset; never fails, since a wrong letter is better than no document.
 *
 * Order: byte order mark, zero bytes of UTF-16 and UTF-32, then the charset of the HTTP header and the document's own
 * declaration (the first of them that fits the bytes), UTF-8, what it looks like, windows-1252. Bytes that are valid UTF-8 are UTF-8
 * whatever single-byte charset was declared: no other text looks like it by chance, and the declaration is often
 * a default of the server's.
 */
export const decodeBytes = (body: Uint8Array, options: DecodeOptions): DecodedText => {
  const wide = charsetOfFirstBytes(body);
  if (wide !== undefined) return { text: decodeLoosely(body, wide), charset: wide };

  const utf8 = decodeStrictly(body, 'utf-8');
  for (const label of [charsetOfHeader(options.contentType), declaredCharset(body, options.kind)]) {
    // Wide charsets show in the first bytes; a declared one that does not is a lie.
    if (label === undefined || /^(?:utf-?8|utf-?16|utf-?32|ucs-?[24]|unicode)/.test(label)) continue;
    if (utf8 !== undefined && !mayLookLikeUtf8(label)) continue;
    const decoded = decodeAs(body, label);
    if (decoded !== undefined) return decoded;
  }
  if (utf8 !== undefined) return { text: utf8, charset: 'utf-8' };
  return mostlyUtf8(body) ?? decodeSniffed(body) ?? { text: decodeWindows1252(body), charset: 'windows-1252' };
};

/** Charset told by a byte order mark, or by where the zero bytes are in a document that begins with ASCII. */
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

const decodeLoosely = (body: Uint8Array, charset: string): string =>
  charset.startsWith('utf-32')
    ? iconv.decode(Buffer.from(body), charset).replace(/^\ufeff/, '')
    : new TextDecoder(charset).decode(body);

const decodeStrictly = (body: Uint8Array, charset: string): string | undefined => {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(body);
  } catch {
    // The bytes are not in this charset: that is the question asked.
    return undefined;
  }
};

/** East Asian charsets, because a short text may be valid in both, and the ones that are pure ASCII on the wire. */
const mayLookLikeUtf8 = (label: string): boolean =>
  /^(?:gb|big5|euc|shift|s?jis|ms_?kanji|windows-(?:31j|936|949|950)|x-sjis|ks|iso-?2022|hz|utf-?7)/.test(label);

/** Share of undecodable characters up to which a legacy text still counts as being in its declared charset. */
const BAD_SHARE = 0.01;

const decodeAs = (body: Uint8Array, label: string): DecodedText | undefined => {
  const charset = nameOf(label);
  if (charset === undefined) return undefined;
  if (charset === 'windows-1252') return { text: decodeWindows1252(body), charset };
  const text = isWhatwg(charset) ? new TextDecoder(charset).decode(body) : iconv.decode(Buffer.from(body), charset);
  const { bad } = countSigns(text);
  return bad <= 3 || bad < text.length * BAD_SHARE ? { text, charset } : undefined;
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

const decodeSniffed = (body: Uint8Array): DecodedText | undefined => {
  const charset = sniffCharset(body);
  return charset === undefined ? undefined : decodeAs(body, charset);
};

/** UTF-8 with a few broken bytes (a text cut off within a character, two sources glued together). */
const mostlyUtf8 = (body: Uint8Array): DecodedText | undefined => {
  const text = new TextDecoder().decode(body);
  const { good, bad } = countSigns(text);
  return good > 2 * bad ? { text, charset: 'utf-8' } : undefined;
};

/** Characters above ASCII, and how many could not be decoded. Not by a pattern: there may be millions. */
const countSigns = (text: string): { good: number; bad: number } => {
  let good = 0;
  let bad = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0xfffd) bad += 1;
    else if (unit >= 0x80) good += 1;
  }
  return { good, bad };
};
