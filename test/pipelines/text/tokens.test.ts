import { expect, test } from 'vitest';
import { countTokens, tokensOf } from '../../../pipelines/text/tokens.ts';

test.each([
  '',
  'one',
  ' The harbor’s ferry — 12 boats_2 — didn’t sail… ',
  'Größe, naïve: cœur; Škoda №5 x²',
  'Паром не вышел в море, 12 ноября',
  'Το πλοίο δεν απέπλευσε',
  'לא הפליגה المعبّارة לא',
  'นกบินข้ามทะเล and back',
  '港の船は出なかった in 2024',
  'नाव नहीं चली',
  '배가 출항하지 않았다',
  'a\u200bb\u00adc e\u0301te 😀 𝐀bc ⁵ ₂',
])('words are counted as they are taken: %s', (text) => {
  expect(countTokens(text)).toBe(tokensOf(text).length);
});
