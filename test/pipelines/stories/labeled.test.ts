import { describe, expect, test } from 'vitest';
import { labeledScores } from '../../../bench/stories/scores.ts';

// Floors a little under the figures of docs/stories.md.
const FLOORS = {
  dev: {
    de: { 'pairs P': 77, 'pairs R': 90, 'B³ F': 89 },
    en: { 'pairs P': 86, 'pairs R': 83, 'B³ F': 90 },
    es: { 'pairs P': 97, 'pairs R': 89, 'B³ F': 94 },
    fr: { 'pairs P': 71, 'pairs R': 75, 'B³ F': 83 },
  },
  test: {
    de: { 'pairs P': 54, 'pairs R': 91, 'B³ F': 76 },
    en: { 'pairs P': 73, 'pairs R': 78, 'B³ F': 84 },
    es: { 'pairs P': 75, 'pairs R': 82, 'B³ F': 86 },
    fr: { 'pairs P': 57, 'pairs R': 73, 'B³ F': 75 },
  },
};

describe.each(['dev', 'test'] as const)('half %s of the labeled texts', async (half) => {
  const scores = await labeledScores(half);

  test.each(Object.entries(FLOORS[half]))('%s: stories reach their floors', (language, floors) => {
    for (const [name, floor] of Object.entries(floors)) expect(scores[language]?.[name], name).toBeGreaterThan(floor);
  });

  test.each(Object.keys(FLOORS[half]))('%s: all copies are found, and no other pair is taken for one', (language) => {
    const { copies, 'copies found': found, 'wrong copies': wrong } = scores[language] ?? {};
    expect(copies).toBeGreaterThan(6);
    expect(found).toBe(copies);
    expect(wrong).toBe(0);
  });
});
