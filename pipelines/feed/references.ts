import { decodeHTMLStrict } from 'entities';

/** Decodes the references of XML text and attribute values. */
export type DecodeReferences = (written: string) => string;

const DECLARATION = /<!ENTITY\s{1,20}([\w.-]{1,60})\s{1,20}(?:"([^"&<%]{0,250})"|'([^'&<%]{0,250})')\s{0,20}>/g;

/** So much, in characters, a document may gain by entities of its own, times 250 at worst. */
const MOST_OWN = 1_000;

/**
 * A decoder for one document: XML's references, HTML's names, and the entities that the document itself declares with a
 * plain value. Entities made of entities, and those of other documents, stay as written, and so do the document's own
 * after the first thousand: nothing multiplies.
 */
export const referencesOf = (xml: string): DecodeReferences => {
  const own = ownEntities(xml);
  let left = own.size === 0 ? 0 : MOST_OWN;
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
      expanded.replace(UNENDED, '$&;').replace(BYTES, fromBytes).replace(SURROGATES, fromSurrogates),
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

/** References to characters of one byte that are no ASCII, side by side. */
const BYTES = /(?:&#(?:12[89]|1[3-9]\d|2[0-4]\d|x[89a-e][\da-f]);){2,300}/gi;

/** Some programs write the bytes of UTF-8 as if they were characters. No other text looks like UTF-8 by chance. */
const fromBytes = (written: string): string => {
  const bytes = Buffer.from(decodeNumbers(written));
  const text = bytes.toString('utf8');
  return text.includes('\ufffd') ? written : text;
};

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
