import { readFileSync } from 'node:fs';
import { fold } from '../../../pipelines/tagging/tokens/fold.ts';
import { readWords } from '../../../pipelines/tagging/tokens/reading.ts';
import { MAX_STEMS, NOTHING_LISTED } from '../../../pipelines/tagging/topics/readers.ts';
import { stemOf, termOf } from '../../../pipelines/tagging/topics/terms.ts';
import { stemFeatures } from '../../../pipelines/tagging/topics/text-features.ts';
import type { LabelledText } from './labelled-texts.ts';
import type { FeaturedText } from './read-features.ts';

/** The columns of dictionary.tsv behind the English word. */
const LANGUAGES = ['de', 'es', 'fr', 'it', 'pt'];

/** Stems of each language by English term. */
const dictionary = new Map(
  readFileSync(new URL('./dictionary.tsv', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .filter((row) => !row.startsWith('#'))
    .map((row) => row.split('\t'))
    .map(([english = '', ...cells]) => [
      termOf(fold(english)),
      cells.map((cell) => cell.split(/[|\s]+/).map((word) => stemOf(fold(word)))),
    ]),
);

/**
 * An English text as a bag of stems of another language, word by word: all that the dictionary has for each word, names
 * as they are, no other words. It reads like no text, but says which words of the language speak for which topic.
 */
export const translateFeatures =
  (language: string) =>
  ({ title, text, tops }: LabelledText): FeaturedText => {
    const column = LANGUAGES.indexOf(language);
    const stems: string[] = [];
    let inTitle = 0;
    for (const word of readWords(title, text)) {
      if (word.shape === 'mark' || word.folded === '') continue;
      if (stems.length >= MAX_STEMS) break;
      const isName = word.shape !== 'lower' && !word.opens && !word.loud;
      const found = dictionary.get(termOf(word.folded))?.[column] ?? (isName ? [stemOf(word.folded)] : []);
      stems.push(...found);
      if (word.in === 'title') inTitle += found.length;
    }
    return { ...stemFeatures(stems, inTitle), evidence: NOTHING_LISTED, tops };
  };
