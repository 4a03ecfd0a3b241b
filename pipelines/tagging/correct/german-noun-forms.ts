import { readModel } from '../model-file.ts';

let forms: ReadonlySet<string> | undefined;

/** Whether a folded word is a form of an ordinary German noun, whatever else may be called so. The list is read when first asked. */
export const isGermanNoun = (folded: string): boolean => {
  forms ??= new Set(readModel('german-nouns.txt.br').toString('utf8').split('\n'));
  return forms.has(folded);
};
