import { expect, it } from 'vitest';
import { corrected } from './corrected.ts';

it('a name ends with the parenthesis that it opens', () => {
  expect(corrected('In [place Frankfurt (Oder]) tagt der Rat.', 'de')).toEqual(['place Frankfurt (Oder)']);
  expect(corrected('Members of [organization Labour (UK]), among them [person Ann Lee].')).toEqual([
    'organization Labour (UK)',
    'person Ann Lee',
  ]);
});

it('a name inside a parenthesis ends before its end', () => {
  expect(corrected('The party (led by [person Ann Lee]) met in [place Leeds].')).toEqual([
    'person Ann Lee',
    'place Leeds',
  ]);
});
