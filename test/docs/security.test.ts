import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PROJECT_FOLDER } from '../../config/project-folder.ts';

const text = readFileSync(join(PROJECT_FOLDER, 'docs/security.md'), 'utf8');

/** The cells of each row of the tables, without header rows. */
const rows = text
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| threat |') && !line.startsWith('| --- |'))
  .map((line) => line.slice(2, -2).split(' | '));

test('each threat has a countermeasure and tests that exist', () => {
  expect(rows.length).toBeGreaterThan(30);
  for (const row of rows) {
    expect(row, row[0]).toHaveLength(3);
    const files = (row[2] ?? '').split(', ');
    for (const file of files) {
      expect(file, row[0]).toMatch(/^test\/[\w/-]+\.test\.ts$/);
      expect(existsSync(join(PROJECT_FOLDER, file)), `${file}, for "${row[0]}"`).toBe(true);
    }
  }
});
