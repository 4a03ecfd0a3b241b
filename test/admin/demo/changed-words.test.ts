import { expect, test } from 'vitest';
import { changedWords } from '../../../admin/demo/changed-words.ts';

test('changed words stand in brackets, with the words around them', () => {
  expect(changedWords('Petrels number 2.1 million pairs', 'Petrels number 1.2 million pairs')).toBe(
    'Petrels number [-2.1-] {+1.2+} million pairs',
  );
  expect(changedWords('One two', 'One two three')).toBe('One two {+three+}');
  expect(changedWords('One two', 'One two')).toBeUndefined();
});

test('long parts without changes are shortened', () => {
  const long = Array.from({ length: 40 }, (_, n) => `w${n}`).join(' ');
  const changed = changedWords(`${long} old ${long}`, `${long} new ${long}`);
  expect(changed).toMatch(/^… w28 .* w39 \[-old-\] \{\+new\+\} w0 .* w11 …$/);
});
