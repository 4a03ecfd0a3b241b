import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PROJECT_FOLDER } from '../../config/project-folder.ts';
import {
  BLOCK_RULES,
  BODY_RULES,
  PAGE_RULES,
  RULES,
  type Rule,
  TEXT_RULES,
} from '../../pipelines/article/cleaning/rules.ts';

// After a change of the rules: npx vitest run test/docs/extraction.test.ts -u
test('its table of rules is that of the program', async () => {
  const text = readFileSync(join(PROJECT_FOLDER, 'docs/extraction.md'), 'utf8');
  const phases: readonly (readonly [string, readonly Rule[]])[] = [
    ['elements of the page', PAGE_RULES],
    ['elements of the body', BODY_RULES],
    ['blocks of the text', BLOCK_RULES],
    ['text from elsewhere', TEXT_RULES],
  ];
  const rows = phases.flatMap(([phase, rules]) =>
    rules.map(
      ({ name, reason, gain, cost }, at) => `| ${at === 0 ? phase : ''} | ${name} | ${reason} | ${gain} | ${cost} |\n`,
    ),
  );
  const head = /\| phase \| rule \|.*\n\| --- .*\n/.exec(text)?.[0] ?? expect.fail('there is no table');
  const [before = '', after = ''] = text.split(head);
  await expect(`${before}${head}${rows.join('')}${after.replace(/^(\|.*\n)*/, '')}`).toMatchFileSnapshot(
    '../../docs/extraction.md',
  );
});

test('rules have names of their own', () => {
  expect(new Set(RULES.map(({ name }) => name)).size).toBe(RULES.length);
});
