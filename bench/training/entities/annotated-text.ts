import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { AnnotatedDocument, Sentence } from './corpus.ts';

/** Kinds of names by their letter in brackets. */
const KINDS: Readonly<Record<string, string>> = { P: 'PER', O: 'ORG', L: 'LOC', M: 'MISC' };

const NAME = /\[([POLM]) ([^[\]]+)\]/g;
/** Words with inner apostrophes, numbers, and single punctuation marks. */
const TOKEN = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*|\p{N}+|\S/gu;

/**
 * Parses a paragraph: `[P Anika Roy] of the [O Bank of Ghana] in [L Accra]` (P person, O
 * organization, L place, M other name).
 * @throws Error when a bracket is not a valid name
 */
const readParagraph = (line: string, where: string): Sentence => {
  const t: string[] = [];
  const y: string[] = [];
  const spaced: boolean[] = [];
  let space = false;
  const add = (text: string, kind?: string) => {
    let last = 0;
    let first = true;
    for (const { 0: token, index } of text.matchAll(TOKEN)) {
      t.push(token);
      y.push(kind === undefined ? 'O' : `${first ? 'B' : 'I'}-${kind}`);
      spaced.push(space || index > last);
      last = index + token.length;
      first = space = false;
    }
    if (last < text.length) space = true;
  };
  let at = 0;
  for (const { 0: whole, 1: kind = '', 2: name = '', index } of line.matchAll(NAME)) {
    add(line.slice(at, index));
    add(name, KINDS[kind]);
    at = index + whole.length;
  }
  add(line.slice(at));
  if (t.some((token) => token === '[' || token === ']'))
    throw new Error(`${where}: not a valid name in brackets: ${line}`);
  return { t, y, spaced };
};

/**
 * Reads annotated texts: all `.txt` files of a folder, sorted by name. A document starts with a
 * line `## id`. Each further line is a paragraph, and the first one is the headline.
 */
export function readAnnotatedTexts(folder: string): AnnotatedDocument[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => {
      const path = join(folder, name);
      const [, ...documents] = `\n${readFileSync(path, 'utf8')}`.split('\n## ');
      return documents.map((document) => {
        const [id = '', ...lines] = document.split('\n');
        const sentences = lines
          .filter((line) => line.trim() !== '')
          .map((line) => readParagraph(line, `${path} ${id}`));
        return { id: `${basename(path)}:${id}`, sentences };
      });
    });
}
