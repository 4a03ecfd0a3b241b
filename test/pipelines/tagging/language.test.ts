import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadLanguageDetector } from '../../../pipelines/tagging/language/detect.ts';

const detect = await loadLanguageDetector();

/** 30 sentences of 6 to 20 words, one per line, in a file per language. */
const FOLDER = new URL('../../fixtures/languages/', import.meta.url);
const LANGUAGES = readdirSync(FOLDER).map((file) => ({
  language: file.replace('.txt', ''),
  sentences: readFileSync(new URL(file, FOLDER), 'utf8').trimEnd().split('\n'),
}));

/** Returns every second sentence, from `first` on, that is assigned to a wrong language. */
const mistaken = (first: 0 | 1) =>
  LANGUAGES.flatMap(({ language, sentences }) =>
    sentences
      .filter((_, n) => n % 2 === first)
      .map((sentence) => ({ language, found: detect(sentence), sentence }))
      .filter(({ found }) => found !== language),
  );

describe('language of single sentences in 20 languages', () => {
  it.each([
    ['those it was made with', 0],
    ['those kept unseen', 1],
  ] as const)('is found, of %s', (_, first) => {
    const wrong = mistaken(first);
    const share = 1 - wrong.length / 300;
    expect(share, JSON.stringify(wrong)).toBeGreaterThanOrEqual(0.97);
  });
});

describe('language', () => {
  it('is the declared one for a sentence that fits related languages', () => {
    const sentence = 'Nos hospitais do norte faltam enfermeiros e camas.';
    expect(detect(sentence, 'gl')).toBe('gl');
    expect(detect(sentence, 'pt-BR')).toBe('pt');
    expect(detect(sentence, 'en')).not.toBe('en');
  });

  it('tells Danish from Norwegian by words and spellings, ignoring the declaration', () => {
    expect(detect('Han sagde, at vejen havde været lukket siden mandag.', 'no')).toBe('da');
    expect(detect('Han sa at veien hadde vært stengt siden mandag, og at det ikke går an å kjøre der nå.', 'da')).toBe(
      'no',
    );
  });

  it('is detected from few characters in a distinctive script', () => {
    expect(detect('市议会星期一晚上决定关闭老桥。')).toBe('zh');
    expect(detect('政府は税金を下げる。')).toBe('ja');
    expect(detect('Tokyo 2020 東京 was held a year late, with no spectators at all.')).toBe('en');
  });
});
