import { isFormOfNoun } from '../recognize/crf/lexicon.ts';
import { loadLexicon } from '../recognize/crf/model.ts';

let nounOf: ((folded: string) => number) | undefined;

/** Whether a folded word is a form of an ordinary German noun, whatever else may be called so. The list is read when first asked. */
export const isGermanNoun = (folded: string): boolean => {
  nounOf ??= loadLexicon('de').nounOf;
  return isFormOfNoun(nounOf(folded));
};
