import { dayAtStart } from '../dates/visible-dates.ts';
import { personNamesIn } from './person-name.ts';

const BY =
  /^(?:(?:words|written|story|posted|reported)\s+)?(?:by|von|par|por|di|door|av|af|text:?|texte:?|автор:?)\s+\p{Lu}/iu;
/** "Jane Roe (4126 articles)", as content management systems print it below a headline. */
const NAME_WITH_COUNT = /^(\p{Lu}[^.!?()]{2,60}) \(\d{1,6} [\p{L} ]{3,20}\)$/u;
const NAME = /^\p{Lu}[\p{L}\p{M}'’.-]*(?: (?:de|van|von|der|da|di|al|el|bin|\p{Lu}[\p{L}\p{M}'’.-]*)){1,4}$/u;

/** Whether a text consists of a first and a last name. */
export const isPersonName = (text: string): boolean => NAME.test(text);

/** Returns the authors named in the first line that is a byline. */
export const authorsInLines = (lines: readonly string[]): string[] => {
  for (const line of lines) {
    const counted = NAME_WITH_COUNT.exec(line.slice(dayAtStart(line)?.length ?? 0).trim())?.[1];
    const names = counted !== undefined ? [counted] : BY.test(line) && line.length < 90 ? personNamesIn(line) : [];
    if (names.length > 0 && names.every(isPersonName)) return names;
  }
  return [];
};
