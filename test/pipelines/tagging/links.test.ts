import { describe, expect, it } from 'vitest';
import { scoreLinks } from './link-score.ts';
import { readMarkedTexts } from './marked-texts.ts';
import { tag } from './tagged.ts';

describe.each(['even', 'odd'] as const)('who and where is meant in 75 short news texts (%s)', (half) => {
  const { links, right, given, wrong } = scoreLinks(
    readMarkedTexts('first', half),
    ({ input }) => tag(input.text, input).entities,
  );

  it('is right for 95 of 100 names and demonyms', () => {
    expect(right / links, wrong.join('\n')).toBeGreaterThanOrEqual(0.95);
  });

  it('is hardly ever said of what is no name', () => {
    expect(right / given, wrong.join('\n')).toBeGreaterThanOrEqual(0.95);
  });
});

describe('who and where is meant in 50 texts that nothing was learned from', () => {
  const { links, right } = scoreLinks(readMarkedTexts('later'), ({ input }) => tag(input.text, input).entities);

  it('is right for 90 of 100 names and demonyms', () => {
    expect(right / links).toBeGreaterThanOrEqual(0.9);
  });
});
