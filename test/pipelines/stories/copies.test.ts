import { expect, test } from 'vitest';
import type { StoryFingerprint } from '../../../model/story.ts';
import { bandsOf } from '../../../pipelines/stories/bands.ts';
import { containment, isCopy } from '../../../pipelines/stories/copies.ts';
import { fingerprintOf } from '../../../pipelines/stories/fingerprint.ts';

const words = (from: number, to: number): string =>
  Array.from({ length: to - from }, (_, n) => `word${from + n}`).join(' ');

const fingerprint = (text: string): StoryFingerprint => fingerprintOf({ title: '', text, language: 'en' });

const whole = fingerprint(words(0, 400));

test('the same text contains itself, another nothing of it', () => {
  expect(containment(whole, fingerprint(words(0, 400)))).toBe(1);
  expect(containment(whole, fingerprint(words(1000, 1400)))).toBe(0);
});

test.each([
  ['an agency line and a tail', `LONDON (Reuters) - ${words(0, 400)} Reporting by Jane Doe, editing by John Roe`],
  ['a tail cut by 20 %', words(0, 320)],
  ['every thirtieth word changed', words(0, 400).replaceAll(/word\d*[05]7\b/g, 'other')],
])('a text with %s is a copy and shares a band', (_, text) => {
  const copy = fingerprint(text);
  expect(isCopy(whole, copy, false)).toBe(true);
  expect(isCopy(copy, whole, false)).toBe(true);
  const bands = new Set(bandsOf(whole.signature));
  expect(bandsOf(copy.signature).some((band) => bands.has(band))).toBe(true);
});

test('the estimate is near the share in common', () => {
  expect(containment(whole, fingerprint(words(200, 600)))).toBeCloseTo(0.5, 0);
  expect(containment(whole, fingerprint(words(0, 200)))).toBeGreaterThan(0.8);
});

test('on one site nine tenths must be in common, for two texts of one template', () => {
  const template = fingerprint(`${words(0, 320)} ${words(500, 580)}`);
  expect(isCopy(whole, template, false)).toBe(true);
  expect(isCopy(whole, template, true)).toBe(false);
  expect(isCopy(whole, fingerprint(words(0, 400)), true)).toBe(true);
});

test('a short text is no copy', () => {
  const short = fingerprint('Markets are closed today.');
  expect(containment(short, short)).toBe(0);
  expect(bandsOf(short.signature)).toEqual([]);
});

test('a signature has 20 bands of int4', () => {
  const bands = bandsOf(whole.signature);
  expect(new Set(bands).size).toBe(20);
  expect(bands.every((band) => band === (band | 0))).toBe(true);
});
