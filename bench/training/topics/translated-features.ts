import { readFileSync } from 'node:fs';
import { tokenize } from '../../../pipelines/tagging/tokens/tokenize.ts';
import { stemOf, termOf } from '../../../pipelines/tagging/topics/terms.ts';
import { stemFeatures } from '../../../pipelines/tagging/topics/text-features.ts';
import { MAX_STEMS, NO_EVIDENCE } from '../../../pipelines/tagging/topics/topic-models.ts';
import { fold } from '../../../pipelines/text/fold.ts';
import type { LabeledText } from './labeled-texts.ts';
import type { FeaturedText } from './read-features.ts';

/** Language columns of dictionary.tsv after the English word. */
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
 * Translates an English text into a bag of stems of another language by dictionary. Each word
 * contributes all its translations, names stay as they are, and unknown words are dropped. The
 * result is not readable, but shows which words of the language indicate which topic.
 */
export function translateFeatures(language: string) {
  return ({ title, text, tops }: LabeledText): FeaturedText => {
    const column = LANGUAGES.indexOf(language);
    const stems: string[] = [];
    let inTitle = 0;
    for (const word of tokenize(title, text)) {
      if (word.shape === 'mark' || word.folded === '') continue;
      if (stems.length >= MAX_STEMS) break;
      const isName = word.shape !== 'lower' && !word.startsSentence && !word.inTitleCase;
      const found = dictionary.get(termOf(word.folded))?.[column] ?? (isName ? [stemOf(word.folded)] : []);
      stems.push(...found);
      if (word.in === 'title') inTitle += found.length;
    }
    return { ...stemFeatures(stems, inTitle), evidence: NO_EVIDENCE, tops };
  };
}
