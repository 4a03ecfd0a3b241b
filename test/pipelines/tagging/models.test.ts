import { expect, it } from 'vitest';
import { makeLexicons } from '../../../pipelines/tagging/recognize/crf/lexicons.ts';
import { MODEL_LANGUAGES, makeModels } from '../../../pipelines/tagging/recognize/models.ts';
import { tokenize } from '../../../pipelines/tagging/tokens/tokenize.ts';

const modelOf = makeModels(makeLexicons());

it.each([...MODEL_LANGUAGES])('the weights of %s match the current features and lists', (language) => {
  const names = modelOf(language)?.(tokenize('', 'Angela Merkel, Paris, Berlin.')) ?? [];
  expect(names.length).toBeGreaterThan(0);
});

it('a model is loaded once', () => {
  expect(modelOf('de')).toBe(modelOf('de'));
});

it('an untrained language has no model', () => {
  for (const language of ['pl', 'zu', 'und', '']) expect(modelOf(language)).toBeUndefined();
});
