import { isAgency } from '../../../text/wire-agencies.ts';
import { containsPhrase, wholePhrase } from '../../phrases.ts';

/** In characters. */
export const MAX_LENGTH = 100;
const NO_PERSON =
  /^(?:admin|administrator|editors?|authors?|staff|redaktion|redacci[oó]n|unknown|null|undefined|none|guest|uncategori[sz]ed|(?:the |news |wire )*(?:agency|agencies|services)|agenturen|agences|agencias|agenzie|(?:alle )?beitr[aä]ge|hinterlasse.*|leave an? .*|.*\bwww\..*|https?:.*)$/i;
const NOBODY = wholePhrase('byline: nobody');
/** Words before the name in links to other articles by the author. */
const OTHER_WORK =
  /^(?:(?:zeige |see |view |read )?(?:alle|mehr|all|more)\s+(?:beiträge|artikel|articles|posts|stories)|autorenseite)\s+(?:von|by|from)\b\s*/iu;
/** A date after the name, "Jane Roe on Monday, 3 May 2021"; below, a handle, "Jane Roe @jroe". */
const WHEN_AFTER = /\s+(?:am|on|le|el|den)\s[^\d]{0,20}\d.*$/iu;
const HANDLE_AFTER = /\s+@\w+$/;
/** Words before the names: "By", "Escrito por", "Text und Fotos:" … */
const SAYS_BY = [
  '(?:(?:words|written|story|posted|published|reported|interview|byline:?)\\s+)?by',
  '(?:(?:escrito|publicado|reportaje|reportagem|propos recueillis|écrit|rédigé|aufgezeichnet)\\s+)?(?:por|par|von)',
  'di|door|av|af|מאת:?|بقلم:?',
  '(?:автор|aut(?:h?or(?:in|a|es)?|eure?s?|ore)|作者)\\s?[:：]|автор',
  '(?:text|texte|texto|testo|tekst)(?:\\s(?:und|and|et|y|e|i|og|&)\\s\\p{L}+)?(?:\\s?:)?',
];
export const BY = new RegExp(`^(?:${SAYS_BY.join('|')})\\s+(?=\\p{Lu}|\\p{Lo})`, 'iu');
/** Brackets after the name: "(4126 articles)", "(obe)", "(Hamburg)" … */
const IN_BRACKETS = /\s*\((?:[^()]{0,30}\d[^()]{0,30}|\p{L}{2,20}\.?)\)\s*$/iu;
/** … or, after two words, a role: "(Head of Shipping)". */
const ROLE_IN_BRACKETS = /^([^\s()]+\s[^()]*[^\s()])\s?\([^()]+\)$/u;
/** "Jane Roe (Image: Getty Images", "Jane Roe 18.10.2019 16:06 Uhr", "Jane Roe November 20, 2019". */
const CREDIT_AFTER = /\s*[([]?\b(?:image|photo|picture|foto|bild|video)s?\s*:.*$/iu;
const DATE_AFTER = /\s+(?:-\s*)?(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d\d-\d\d|\p{L}{3,10}\.? \d{1,2}, \d{4}).*$/u;
/** Words for "reporter", which Korean and Japanese bylines put after the name. */
const TITLE_AFTER = /(?<=\p{L})\s+(?:기자|특파원|記者)$/u;

/** Removes the words around a name in a byline; `undefined` for URLs and job titles. */
export function cleanName(text: string): string | undefined {
  const name = text
    .replace(BY, '')
    .replace(OTHER_WORK, '')
    .replace(CREDIT_AFTER, '')
    .replace(WHEN_AFTER, '')
    .replace(DATE_AFTER, '')
    .replace(IN_BRACKETS, '')
    .replace(ROLE_IN_BRACKETS, '$1')
    .replace(TITLE_AFTER, '')
    .replace(HANDLE_AFTER, '')
    .replace(/\s*»$/, '')
    .replace(/\s+/g, ' ')
    .replace(/^@/, '')
    .replace(/^[\s,]+|[\s,]+$/g, '');
  return name === '' || name.length > MAX_LENGTH || isNobody(name) || isNoName(name) ? undefined : name;
}

/** Whether a text is what sites state if they name nobody. */
export function isNobody(text: string): boolean {
  return NO_PERSON.test(text) || NOBODY.test(text);
}

/**
 * Whether a text has no letters, begins with a number ("9 articles"), states a year or is the
 * initials of an avatar.
 */
const isNoName = (text: string): boolean =>
  !/\p{L}/u.test(text) || /^\d.*\s|\b(?:19|20)\d\d\b/.test(text) || (/^\p{Lu}{1,2}$/u.test(text) && !isAgency(text));

/** Whether a text has a first and a last name; two characters suffice in scripts without capitals. */
export function isWholeName(text: string): boolean {
  return /^\p{Lu}\S*(?:\s\S+){1,4}$/u.test(text) || /^\p{Lo}{2,}/u.test(text);
}

/** Whether a text is several words of which only the first has a capital: a label such as "Show all posts". */
export function isPhrase(text: string): boolean {
  const words = text.split(' ');
  return words.length >= 3 && /\p{Ll}/u.test(text) && words.slice(1).every((word) => /^\p{Ll}/u.test(word));
}

/**
 * Whether a text where a page marks its author is a label, a section or a button: a phrase, or with
 * a word that no name has.
 */
export function isLabel(text: string): boolean {
  return !isAgency(text) && (isPhrase(text) || hasWordOfLabel(text));
}

const hasWordOfLabel = containsPhrase('byline: word of a label');
