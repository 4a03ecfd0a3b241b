import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { WireroomError } from '../../../../config/wireroom-error.ts';
import { extractArticle } from '../../../../pipelines/article/index.ts';

interface Answer {
  readonly outcome: string;
  readonly url: string;
  readonly contentType?: string;
}

const FOLDER = new URL('../../../fixtures/page-kind/', import.meta.url);
const answers = Object.entries(
  JSON.parse(readFileSync(new URL('answers.json', FOLDER), 'utf8')) as Record<string, Answer>,
);
const MIN_RIGHT = 0.95;

const kindOf = (name: string, { url, contentType = 'text/html; charset=utf-8' }: Answer): string => {
  try {
    return extractArticle({ body: readFileSync(new URL(`${name}.html`, FOLDER)), contentType, url }).outcome;
  } catch (error) {
    if (error instanceof WireroomError) return error.outcome;
    throw error;
  }
};

test.each([
  ['odd', 1],
  ['even', 0],
])('19 of 20 pages with %s numbers are classified correctly', (_, remainder) => {
  const half = answers.filter(([name]) => Number(name.slice(0, 3)) % 2 === remainder);
  const wrong = half
    .map(([name, answer]) => ({ name, expected: answer.outcome, found: kindOf(name, answer) }))
    .filter(({ expected, found }) => found !== expected);
  expect(half).toHaveLength(60);
  expect(1 - wrong.length / half.length, JSON.stringify(wrong, undefined, 1)).toBeGreaterThanOrEqual(MIN_RIGHT);
});
