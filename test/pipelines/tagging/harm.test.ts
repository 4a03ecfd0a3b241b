import { describe, expect, it } from 'vitest';
import { countHarm, readNamedTexts } from './harm-score.ts';
import { tag } from './tagged.ts';

// Articles with odd numbers were used during development, those with even numbers only afterwards.
describe.each(['de', 'lt', 'nl', 'pl', 'tr', 'zu'])('articles with words that are names elsewhere (%s)', (language) => {
  it.each(['odd', 'even'] as const)('have at most one wrong name each (%s numbers)', (half) => {
    const texts = readNamedTexts(`harm/${language}`, half);
    const { wrong, articles } = countHarm(texts, (input) => tag(input.text, input).entities);
    expect(wrong.length / articles, half === 'odd' ? wrong.join('\n') : '').toBeLessThanOrEqual(1);
  });
});
