import { expect, it } from 'vitest';
import { createLexicons } from '../../../pipelines/tagging/recognize/crf/lexicons.ts';
import { createModels, MODEL_LANGUAGES } from '../../../pipelines/tagging/recognize/models.ts';
import { tokenize } from '../../../pipelines/tagging/tokens/tokenize.ts';

const modelOf = createModels(createLexicons());

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
