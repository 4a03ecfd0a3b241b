import { hashText } from '../../text/hashing.ts';
import { isFormOfNoun } from './crf/lexicon.ts';
import { CLASS } from './crf/name-table.ts';
import type { NameData } from './name-data.ts';

/** Whether a folded word is a given name and rarely anything else. */
export function isGivenName(folded: string, { lexicons }: NameData): boolean {
  return (
    folded.length > 2 &&
    (lexicons.names().classesOf(hashText(folded)) & (CLASS.givenName | CLASS.common | CLASS.people)) === CLASS.givenName
  );
}

/** Whether a folded word is a form of a German common noun, even if it is also a name. */
export function isGermanNoun(folded: string, { lexicons }: NameData): boolean {
  return isFormOfNoun(lexicons.of('de').nounOf(folded));
}
