import { describe, expect, it } from 'vitest';
import { scoreLinks } from './link-score.ts';
import { type MarkedText, readMarkedTexts } from './marked-texts.ts';
import { tag } from './tagged.ts';

const score = (texts: readonly MarkedText[]) => scoreLinks(texts, ({ input }) => tag(input.text, input).entities);

const isEnglish = ({ input }: MarkedText): boolean => (input.language ?? 'en') === 'en';

describe.each(['even', 'odd'] as const)('links in 75 texts of the first regression set (%s)', (half) => {
  const { links, right, given, wrong } = score(readMarkedTexts('regression/first', half));

  it('are correct for 95 of 100 names and demonyms', () => {
    expect(right / links, wrong.join('\n')).toBeGreaterThanOrEqual(0.95);
  });

  it('are rarely given to anything else', () => {
    expect(right / given, wrong.join('\n')).toBeGreaterThanOrEqual(0.95);
  });
});

describe('links in 80 dense English texts of the second regression set', () => {
  const { links, right, given, wrong } = score(readMarkedTexts('regression/second', 'even').filter(isEnglish));

  it('are correct for 93 of 100 names and demonyms', () => {
    expect(right / links, wrong.join('\n')).toBeGreaterThanOrEqual(0.93);
  });

  it('are rarely given to anything else', () => {
    expect(right / given, wrong.join('\n')).toBeGreaterThanOrEqual(0.94);
  });
});

describe.each([
  ['that the tagger was measured on while it changed, and never learned from', 'regression/later', 91],
  ['that nothing was learned from', 'third', 91],
  ['full of hard cases in six languages, read when all was done', 'blind', 82],
] as const)('who and where is meant in texts %s', (_, set, least) => {
  const { links, right } = score(readMarkedTexts(set));

  it(`are correct for ${least} of 100 names and demonyms`, () => {
    expect(right / links).toBeGreaterThanOrEqual(least / 100);
  });
});
