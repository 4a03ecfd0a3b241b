import { createLexicons } from '../../../pipelines/tagging/recognize/crf/lexicons.ts';
import { CLASS, listedWords } from '../../../pipelines/tagging/recognize/crf/name-table.ts';
import { fold } from '../../../pipelines/text/fold.ts';
import { hashText } from '../../../pipelines/text/hashing.ts';

const table = createLexicons().names();
const NAMES_OF_OTHERS =
  CLASS.givenName |
  CLASS.familyName |
  CLASS.personName |
  CLASS.country |
  CLASS.city |
  CLASS.town |
  CLASS.region |
  CLASS.demonym |
  CLASS.people;

const isWord = (word: string): boolean => {
  const hash = hashText(word);
  return (
    table.senseOf(hash) !== 0 || (table.classesOf(hash) & CLASS.common) !== 0 || word.length < 3 || /^\d+$/.test(word)
  );
};

const isNameOfOther = (word: string): boolean => (table.classesOf(hashText(word)) & NAMES_OF_OTHERS) !== 0;

/** Generic words in organization names that dictionaries lack, including words in other languages. */
const OF_ORGANIZATIONS = new Set(
  `universidad universidade universita universite universitat universitet hochschule fachhochschule escuela instituto institut
   nacional national nationale tecnologico tecnologica autonoma popular partido parti partito partei club futbol football
   clube sporting sport athletic atletico deportivo real banco bank banque de da do du des del la le les el los y e et und of
   and for the al fc sc ac fk sk cf cd bk if sv vfl tsv polytechnic telecom pharma holdings`.split(/\s+/),
);

/** Whether a name is a single word that is also an ordinary word, a personal name or a place name. */
export function isSharedWord(name: string): boolean {
  const words = listedWords(name);
  return (
    words.length <= 1 &&
    (name.length < 4 || words.every((word) => isWord(word) || isNameOfOther(word)) || isShort(name))
  );
}

const isShort = (name: string): boolean => /^[\p{Lu}\p{N}.&+-]{2,6}$/u.test(name);

/** Whether a name consists of generic words only: "State University", "First National Bank". */
export function isGeneric(name: string): boolean {
  return (
    isShort(name) ||
    listedWords(name).every((word) => isWord(word) || OF_ORGANIZATIONS.has(fold(word)) || isPlaceOnly(word))
  );
}

/** Whether a word is a country or demonym; these do not make a name specific: "Liberal Party of Canada". */
const isPlaceOnly = (word: string): boolean => (table.classesOf(hashText(word)) & (CLASS.demonym | CLASS.people)) !== 0;

/** Whether a name contains a city, region or country: "University of Canberra" is unique. */
export function namesItsPlace(name: string): boolean {
  return listedWords(name).some(
    (word) =>
      (table.classesOf(hashText(word)) & (CLASS.city | CLASS.region | CLASS.country)) !== 0 &&
      !OF_ORGANIZATIONS.has(word),
  );
}
