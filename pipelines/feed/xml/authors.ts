import { cleanLine, oneLine } from '../../text/clean.ts';
import { plainText } from '../../text/plain-text.ts';
import type { Fields, FieldValue } from './xml-reader.ts';

const ADDRESS = /[^\s<>()"'@;,:]{1,64}@[^\s<>()"'@;,]{1,255}/;

/**
 * Extracts the name from an author field: `jo@example.com (Jo Doe)`, `Jo Doe <jo@example.com>`,
 * `"Jo Doe"`. Returns the address if there is no name.
 */
export function nameOf(stated: string): string {
  const line = plainText(stated.slice(0, MAX_LENGTH).replace(/<([^<>\s]*@[^<>\s]*)>/g, ' $1 ')).replace(
    /^"(.*)"$/,
    '$1',
  );
  const address = ADDRESS.exec(line)?.[0];
  if (address === undefined) return LETTER.test(line) ? line.replace(/^[Bb][Yy]:?\s(?=\p{Lu})/u, '') : '';
  const rest = oneLine(
    line
      .replace(address, ' ')
      .replace(/mailto:/i, ' ')
      .replaceAll(/[()"]/g, ' '),
  ).replace(/^[,;:|\s\p{Pd}]+|[,;:|\s\p{Pd}]+$/gu, '');
  return LETTER.test(rest) ? rest : address;
}

/** A name contains letters or digits. */
const LETTER = /[\p{L}\p{N}]/u;

/** Maximum length of an author field in characters. */
const MAX_LENGTH = 1_000;

/** Returns the distinct names in the given fields, in order. */
export function authorsOf(fields: Fields, names: readonly string[]): string[] {
  const authors = new Map<string, string>();
  for (const value of names.flatMap((name) => fields.all(name))) {
    const name = cleanLine(nameOf(authorTextOf(value)));
    if (name !== '' && !authors.has(name.toLowerCase())) authors.set(name.toLowerCase(), name);
  }
  return [...authors.values()];
}

const NAME_PARTS = ['name', 'atom:name', 'dc:creator', 'email', 'atom:email'] as const;
const URL_PARTS = ['uri', 'atom:uri', 'url'] as const;

/** Roles of podcast authors, as opposed to guests. The default role is host (Podcast namespace, person). */
const AUTHOR_ROLES = /^(?:host|co-host|author|reporter|)$/i;

const authorTextOf = (value: FieldValue): string => {
  if (!AUTHOR_ROLES.test(value.attributes['role'] ?? '')) return '';
  const firstPart = (parts: readonly string[]) =>
    parts.flatMap((part) => value.all(part)).find((part) => part.text !== '')?.text;
  return firstPart(NAME_PARTS) ?? (value.text || firstPart(URL_PARTS)) ?? '';
};
