import { expect, it } from 'vitest';
import type { Tags } from '../../../pipelines/tagging/index.ts';
import { tag } from './tagged.ts';

const reasons = (tags: Tags): Record<string, string | undefined> =>
  Object.fromEntries(tags.entities.map(({ name, reason }) => [name, reason]));

it('entities say on request how they were found and what decided what they mean', () => {
  const text =
    'The mayor, Helen Brandt, left Birmingham, Alabama, on Monday. Brandt flew to Oslo for talks with NATO. ' +
    'President Macron was there, and Chinese reporters asked him about the Harbour Workers Federation (HWF).';
  expect(reasons(tag(text, {}, { reasons: true }))).toMatchObject({
    'Helen Brandt': 'found by the model; full name in the text; "Brandt" is part of it',
    'Emmanuel Macron': 'found by the model; list of well-known persons; no other bearer in the text',
    NATO: 'found by the model; list of institutions',
    China: 'known by "Chinese" only',
    Oslo: 'found by the model; city in the gazetteer',
    Birmingham: expect.stringMatching(
      /^found by the model; city in the gazetteer; \d+ more of this name; Alabama follows/,
    ),
  });
  expect(tag(text).entities.every((entity) => !('reason' in entity))).toBe(true);
});

it('names found by rules say so', () => {
  const tags = tag('Die Kanzlerin Greta Holm sprach am Dienstag in Berlin über den Haushalt.', {}, { reasons: true });
  expect(reasons(tags)['Greta Holm']).toBe('found by the rules; full name in the text');
});
