import { decodeHTMLStrict } from 'entities';
import { encodeWindows1252 } from '../../text/windows-1252.ts';

/** Decodes the references of XML text and attribute values. */
export type DecodeReferences = (written: string) => string;

const DECLARATION = /<!ENTITY\s{1,20}([\w.-]{1,60})\s{1,20}(?:"([^"&<%]{0,250})"|'([^'&<%]{0,250})')\s{0,20}>/g;

/** So much, in characters, a document may gain by entities of its own, times 250 at worst. */
const MAX_OWN = 1_000;

/**
 * A decoder for one document: XML's references, HTML's names, and the entities that the document itself declares with a
 * plain value. Entities made of entities, and those of other documents, stay as written, and so do the document's own
 * after the first thousand: nothing multiplies.
 */
export const createReferenceDecoder = (xml: string): DecodeReferences => {
  const own = ownEntities(xml);
  let left = own.size === 0 ? 0 : MAX_OWN;
  const expandOwn = (text: string): string =>
    text.replace(/&([\w.-]{1,60});/g, (written, name) => {
      const value = own.get(name);
      if (value === undefined || left === 0) return written;
      left -= 1;
      return value;
    });
  return (written) => {
    if (!written.includes('&')) return written;
    const expanded = left > 0 ? expandOwn(written) : written;
    return decodeHTMLStrict(
      expanded.replace(UNENDED, '$&;').replace(SIDE_BY_SIDE, fromBytes).replace(SURROGATES, fromSurrogates),
    );
  };
};

const ownEntities = (xml: string): ReadonlyMap<string, string> => {
  const subset = /<!DOCTYPE\s[^[>]{0,1000}\[([^\]]{0,20000})\]/i.exec(xml.slice(0, 30_000))?.[1] ?? '';
  return new Map(
    [...subset.matchAll(DECLARATION)].map(([, name = '', double, single]) => [name, double ?? single ?? '']),
  );
};

/** The commonest references without their semicolon. In the query of a URL `&lt=` is none. */
const UNENDED = /&(?:amp|lt|gt|quot|nbsp|#\d{2,6})(?=\s|$)/g;

/** References side by side that may stand for bytes above ASCII, by number or by name. */
const SIDE_BY_SIDE = /(?:&(?:#\d{3,4}|#x[\da-f]{2,4}|[a-z]{3,6});){2,300}/gi;

/**
 * Some programs write the bytes of UTF-8 as if they were characters of windows-1252: &acirc;&euro;&trade; is an
 * apostrophe. Hardly any other text looks like UTF-8 by chance.
 */
const fromBytes = (written: string): string => {
  const text = decodeHTMLStrict(written);
  const whole = text.replace(HIGH_CHARACTERS, readAsBytes);
  return whole === text ? written : whole.replaceAll('&', '&amp;');
};

const HIGH_CHARACTERS = /[^\x00-\x7f]{2,}/g;

const readAsBytes = (characters: string): string => {
  const bytes = encodeWindows1252(characters);
  const text = bytes === undefined ? '\ufffd' : Buffer.from(bytes).toString('utf8');
  return text.includes('\ufffd') || isChance(text) ? characters : text;
};

/** One letter of two bytes may also be two: a capital and a sign behind it, as in "CAF&Eacute;&nbsp;". */
const isChance = (text: string): boolean => text.length === 1 && text > '\xff' && text < '\u0800';

/** One character above U+FFFF, written as the two halves that UTF-16 makes of it. */
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
