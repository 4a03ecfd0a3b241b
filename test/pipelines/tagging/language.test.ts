import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadLanguageDetector } from '../../../pipelines/tagging/language/detect.ts';

const detect = await loadLanguageDetector();

/** 30 sentences of 6 to 20 words, one a line, in a file for each language. */
const FOLDER = new URL('../../fixtures/languages/', import.meta.url);
const LANGUAGES = readdirSync(FOLDER).map((file) => ({
  language: file.replace('.txt', ''),
  sentences: readFileSync(new URL(file, FOLDER), 'utf8').trimEnd().split('\n'),
}));

/** The sentences that are taken for another language, of every second one from `first` on. */
const mistaken = (first: 0 | 1) =>
  LANGUAGES.flatMap(({ language, sentences }) =>
    sentences
      .filter((_, n) => n % 2 === first)
      .map((sentence) => ({ language, found: detect(sentence), sentence }))
      .filter(({ found }) => found !== language),
  );

describe('the language of single sentences in 20 languages', () => {
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
  it('of a sentence that neighbours could have written is the declared one', () => {
    const sentence = 'Nos hospitais do norte faltam enfermeiros e camas.';
    expect(detect(sentence, 'gl')).toBe('gl');
    expect(detect(sentence, 'pt-BR')).toBe('pt');
    expect(detect(sentence, 'en')).not.toBe('en');
  });

  it('is Danish or Norwegian by words and spellings, whatever is declared', () => {
    expect(detect('Han sagde, at vejen havde været lukket siden mandag.', 'no')).toBe('da');
    expect(detect('Han sa at veien hadde vært stengt siden mandag, og at det ikke går an å kjøre der nå.', 'da')).toBe(
      'no',
    );
  });

  it('of few characters is found where the script tells', () => {
    expect(detect('市议会星期一晚上决定关闭老桥。')).toBe('zh');
    expect(detect('政府は税金を下げる。')).toBe('ja');
    expect(detect('Tokyo 2020 東京 was held a year late, with no spectators at all.')).toBe('en');
  });
});
