import { expect, test } from 'vitest';
import { fingerprintOf } from '../../../pipelines/stories/fingerprint.ts';

const words = (count: number): string => Array.from({ length: count }, (_, n) => `w${n}`).join(' ');

test('a fingerprint counts the distinct shingles of the text and signs them', () => {
  const fingerprint = fingerprintOf({ title: 'Title', text: words(100), language: 'en' });
  expect(fingerprint.shingles).toBe(98);
  expect(fingerprint.signature).toHaveLength(60);
  expect(fingerprint.signature.every((value) => Number.isInteger(value) && value === (value | 0))).toBe(true);
  expect(fingerprintOf({ title: '', text: `${words(100)} ${words(100)}`, language: 'en' }).shingles).toBe(100);
});

test('case, punctuation and layout change nothing', () => {
  const text = 'Über 40 Länder – darunter „Frankreich“ – stimmten zu. '.repeat(3) + words(60);
  const other = text.toUpperCase().replaceAll(/[^\p{L}\p{N}]+/gu, '\n');
  expect(fingerprintOf({ title: 'Ja', text: other, language: 'de' })).toEqual(
    fingerprintOf({ title: 'JA!', text, language: 'de' }),
  );
});

test('a short text has terms, but no signature', () => {
  const fingerprint = fingerprintOf({ title: 'Quake hits Lima', text: words(41), language: 'en' });
  expect(fingerprint).toMatchObject({ shingles: 39, signature: [] });
  expect(fingerprint.terms).toHaveLength(44);
  expect(fingerprintOf({ title: '', text: '', language: 'en' })).toEqual({
    language: 'en',
    shingles: 0,
    signature: [],
    terms: [],
    weights: [],
  });
});

test('keeps the 60 heaviest terms, rare words of the title first', () => {
  const { terms, weights } = fingerprintOf({
    title: 'The Xanadu of the people',
    text: `the people ${words(500)}`,
    language: 'en',
  });
  expect(terms).toHaveLength(60);
  const [first] = fingerprintOf({ title: 'Xanadu', text: '', language: 'en' }).terms;
  expect(terms[0]).toBe(first);
  expect(weights).toHaveLength(60);
  expect(terms.every((term) => term === (term | 0))).toBe(true);
});

test('languages share no terms', () => {
  const article = { title: 'Washington', text: words(50) };
  const german = new Set(fingerprintOf({ ...article, language: 'de' }).terms);
  expect(fingerprintOf({ ...article, language: 'en' }).terms.filter((term) => german.has(term))).toEqual([]);
});

test('inflected words are one term', () => {
  const terms = (title: string): readonly number[] => fingerprintOf({ title, text: '', language: 'de' }).terms;
  expect(terms('Minister')).toEqual(terms('Ministers'));
  expect(terms('Präsidentin')).toEqual(terms('PRASIDENT'));
});

test.each([
  ['zh', '美国总统周一在白宫宣布新的关税措施引发全球市场震荡', 25],
  ['ja', '東京株式市場の日経平均株価は大幅に値下がりしました', 25],
  ['th', 'นายกรัฐมนตรีแถลงข่าวเรื่องเศรษฐกิจวันนี้ที่ทำเนียบรัฐบาล', 43],
])('%s, without spaces, is read by characters with their marks', (language, title, characters) => {
  const fingerprint = fingerprintOf({ title, text: title.repeat(3), language });
  expect(fingerprint.shingles).toBe(characters);
  expect(fingerprint.terms.length).toBeGreaterThan(20);
});
