import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readAnnotatedTexts } from '../../../bench/training/entities/annotated-text.ts';
import { writeText } from '../../../bench/training/entities/written-text.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wireroom-texts-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const read = (text: string) => {
  writeFileSync(join(folder, 'one.txt'), text);
  return readAnnotatedTexts(folder);
};

describe('annotated texts', () => {
  it('are read as printed text with name offsets', () => {
    const line =
      '[O ASEAN]-led talks in the [L Philippines]\' capital, said Dr [P Anika Roy-Bell] (of the [O Bank of Ghana]): "No, we don\'t."';
    const [document] = read(`## a\n${line}\n`);
    const { text, names } = writeText(document?.sentences ?? [], '');
    expect(text).toBe(line.replace(/\[[POLM] ([^\]]+)\]/g, '$1'));
    expect(names.map(({ start, end, kind }) => `${kind} ${text.slice(start, end)}`)).toEqual([
      'ORG ASEAN',
      'LOC Philippines',
      'PER Anika Roy-Bell',
      'ORG Bank of Ghana',
    ]);
  });

  it('are split into documents and paragraphs, without empty lines', () => {
    const documents = read('## a\nA headline\n\nText of [L Oslo].\n\n## b\nAnother\n');
    expect(documents.map(({ id, sentences }) => [id, sentences.length])).toEqual([
      ['one.txt:a', 2],
      ['one.txt:b', 1],
    ]);
  });

  it('are rejected with the location of an invalid bracket', () => {
    expect(() => read('## a\nThe [Bank of Ghana] said\n')).toThrow(
      /one\.txt a: not a valid name in brackets: The \[Bank/,
    );
  });
});

describe("the project's own texts", () => {
  const own = readAnnotatedTexts(fileURLToPath(new URL('../../../bench/training/entities/texts', import.meta.url)));

  it('are valid, with unique ids, a headline and a text', () => {
    expect(own.length).toBeGreaterThan(1000);
    expect(new Set(own.map(({ id }) => id)).size).toBe(own.length);
    expect(own.filter(({ sentences }) => sentences.length < 2).map(({ id }) => id)).toEqual([]);
  });
});
