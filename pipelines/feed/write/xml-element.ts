import { escapeUTF8 } from 'entities';
import { cleanLine, toStorable } from '../../text/clean.ts';

type Attributes = Readonly<Record<string, string | number | undefined>>;

/**
 * Writes an element with a text, which is escaped and loses the characters that XML forbids.
 * Returns nothing for an empty text.
 */
export function textElement(name: string, text: string | undefined, attributes: Attributes = {}): string {
  return text ? `<${name}${attributesOf(attributes)}>${escapeUTF8(toStorable(text))}</${name}>\n` : '';
}

/** Writes an element with elements, or an empty one. */
export function element(name: string, attributes: Attributes, children = ''): string {
  return children
    ? `<${name}${attributesOf(attributes)}>\n${children}</${name}>\n`
    : `<${name}${attributesOf(attributes)}/>\n`;
}

/**
 * Writes attributes for a start tag; those without a value are left out. A parser turns line breaks
 * in attributes into blanks, so values are written as one line.
 */
export function attributesOf(attributes: Attributes): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => ` ${name}="${escapeUTF8(cleanLine(String(value)))}"`)
    .join('');
}
