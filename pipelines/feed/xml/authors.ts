import { cleanLine, oneLine } from '../../text/clean.ts';
import { plainText } from '../../text/plain-text.ts';
import type { Fields, FieldValue } from './xml-reader.ts';

const ADDRESS = /[^\s<>()"'@;,:]{1,64}@[^\s<>()"'@;,]{1,255}/;

/**
 * The name in what feeds state as an author: `jo@example.com (Jo Doe)`, `Jo Doe <jo@example.com>`, `"Jo Doe"`.
 * An address that comes without a name stands for it.
 */
export const nameOf = (stated: string): string => {
  const line = plainText(stated.slice(0, MAX_STATED).replace(/<([^<>\s]*@[^<>\s]*)>/g, ' $1 ')).replace(
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
};

/** A name has letters, or digits at least. */
const LETTER = /[\p{L}\p{N}]/u;

/** What is longer holds no name. */
const MAX_STATED = 1_000;

/** Names in the given fields, in order, each once. */
export const authorsOf = (fields: Fields, names: readonly string[]): string[] => {
  const people = new Map<string, string>();
  for (const value of names.flatMap((name) => fields.all(name))) {
    const name = cleanLine(nameOf(statedBy(value)));
    if (name !== '' && !people.has(name.toLowerCase())) people.set(name.toLowerCase(), name);
  }
  return [...people.values()];
};

const PARTS = ['name', 'atom:name', 'dc:creator', 'email', 'atom:email'] as const;
const PLACES = ['uri', 'atom:uri', 'url'] as const;

/** Roles of those who make an episode; the others speak in it. Who has none is a host (Podcast namespace, person). */
const MAKERS = /^(?:host|co-host|author|reporter|)$/i;

const statedBy = (value: FieldValue): string => {
  if (!MAKERS.test(value.attributes['role'] ?? '')) return '';
  const within = (parts: readonly string[]) =>
    parts.flatMap((part) => value.all(part)).find((part) => part.text !== '')?.text;
  return within(PARTS) ?? (value.text || within(PLACES)) ?? '';
};
