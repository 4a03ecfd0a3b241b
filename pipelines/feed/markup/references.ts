import { decodeHTMLStrict } from 'entities';
import { encodeWindows1252 } from '../../text/windows-1252.ts';

/** Decodes references in XML text and attribute values. */
export type DecodeReferences = (written: string) => string;

const DECLARATION = /<!ENTITY\s{1,20}([\w.-]{1,60})\s{1,20}(?:"([^"&<%]{0,250})"|'([^'&<%]{0,250})')\s{0,20}>/g;

/** Maximum number of expansions of declared entities, each of at most 250 characters. */
const MAX_EXPANSIONS = 1_000;

/**
 * Creates a decoder for one document. It decodes XML references, HTML entities, and the entities
 * that the document declares with a plain value. Nested and external entities stay unexpanded, as
 * do declared ones after the first thousand, which prevents exponential expansion.
 */
export function createReferenceDecoder(xml: string): DecodeReferences {
  const declared = declaredEntities(xml);
  let left = declared.size === 0 ? 0 : MAX_EXPANSIONS;
  const expandDeclared = (text: string): string =>
    text.replace(/&([\w.-]{1,60});/g, (written, name) => {
      const value = declared.get(name);
      if (value === undefined || left === 0) return written;
      left -= 1;
      return value;
    });
  return (written) => {
    if (!written.includes('&')) return written;
    const expanded = left > 0 ? expandDeclared(written) : written;
    return decodeHTMLStrict(
      expanded.replace(MISSING_SEMICOLON, '$&;').replace(REFERENCE_RUN, fromBytes).replace(SURROGATES, fromSurrogates),
    );
  };
}

const declaredEntities = (xml: string): ReadonlyMap<string, string> => {
  const subset = /<!DOCTYPE\s[^[>]{0,1000}\[([^\]]{0,20000})\]/i.exec(xml.slice(0, 30_000))?.[1] ?? '';
  return new Map(
    [...subset.matchAll(DECLARATION)].map(([, name = '', double, single]) => [name, double ?? single ?? '']),
  );
};

/** The most common references without a semicolon. `&lt=` in the query of a URL is not a reference. */
const MISSING_SEMICOLON = /&(?:amp|lt|gt|quot|nbsp|#\d{2,6})(?=\s|$)/g;

/** Adjacent numeric or named references that may represent non-ASCII bytes. */
const REFERENCE_RUN = /(?:&(?:#\d{3,4}|#x[\da-f]{2,4}|[a-z]{3,6});){2,300}/gi;

/**
 * Repairs UTF-8 bytes that were written as references to windows-1252 characters:
 * &acirc;&euro;&trade; is an apostrophe. Other text is hardly ever valid UTF-8 by chance.
 */
const fromBytes = (written: string): string => {
  const text = decodeHTMLStrict(written);
  const repaired = text.replace(HIGH_CHARACTERS, readAsBytes);
  return repaired === text ? written : repaired.replaceAll('&', '&amp;');
};

const HIGH_CHARACTERS = /[^\x00-\x7f]{2,}/g;

const readAsBytes = (characters: string): string => {
  const bytes = encodeWindows1252(characters);
  const text = bytes === undefined ? '\ufffd' : Buffer.from(bytes).toString('utf8');
  return text.includes('\ufffd') || isAmbiguous(text) ? characters : text;
};

/** A two-byte letter may also be a capital and a symbol, as in "CAF&Eacute;&nbsp;". */
const isAmbiguous = (text: string): boolean => text.length === 1 && text > '\xff' && text < '\u0800';

/** A character above U+FFFF, written as two UTF-16 surrogates. */
const SURROGATES = /&#(?:5[56]\d{3}|xd[89ab][\da-f]{2});&#(?:5[67]\d{3}|xd[c-f][\da-f]{2});/gi;

const fromSurrogates = (written: string): string => {
  const character = String.fromCharCode(...decodeNumbers(written));
  return character.isWellFormed() ? character : written;
};

const decodeNumbers = (written: string): number[] =>
  written
    .split(/[&;]/)
    .filter((reference) => reference !== '')
    .map((reference) => Number(reference.replace('#', '').replace(/^x/i, '0x')));
