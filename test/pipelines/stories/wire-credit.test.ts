import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { wireCredit } from '../../../pipelines/stories/wire-credit.ts';

/**
 * Labeled before the rules were written; set b was not looked at while they were. A bar separates
 * authors, ⏎ paragraphs.
 */
const LINES = readFileSync(new URL('../../fixtures/wire-credits.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [set = '', wire = '', authors = '', text = ''] = line.split('\t');
    return {
      line,
      set,
      wire: wire || undefined,
      authors: authors === '' ? [] : authors.split(/(?<! )\|(?! )/),
      text: text.replaceAll('⏎', '\n\n'),
    };
  });

const wrong = (set: string): string[] =>
  LINES.filter((one) => one.set === set && wireCredit(one) !== one.wire).map(
    (one) => `${wireCredit(one)}: ${one.line}`,
  );

test('agencies are found in bylines, datelines and credits, and nowhere else', () => {
  expect(wrong('a')).toEqual([]);
});

test('… and in the lines that the rules were not written for', () => {
  expect(wrong('b')).toEqual([]);
});
