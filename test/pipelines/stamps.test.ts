import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { STAMPED, stampFile } from '../../bench/stamps/stamp-of.ts';

describe.each(STAMPED)('$constant', (stamped) => {
  it('is that of the code and data as they are', () => {
    const { path, text } = stampFile(stamped);
    expect(readFileSync(path, 'utf8'), `${stamped.folder} has changed since it was stamped: npm run stamp`).toBe(text);
  });
});
