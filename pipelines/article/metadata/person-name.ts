const LONGEST = 100;
const NO_PERSON =
  /^(?:admin|administrator|editors?|staff|redaktion|redacci[oó]n|unknown|null|undefined|none|author|guest)$/i;
const BY =
  /^(?:by|von|par|por|di|door|av|af|автор:?|texte?:?|words by|written by|story by|posted by|reported by|byline:?)\s+(?=\p{Lu}|\p{Lo})/iu;
/** "(4126 articles)", "(AFP)", "(Author)": what stands in brackets after a name is no part of it. */
const IN_BRACKETS = /\s*\((?:[^()]{0,30}\d[^()]{0,30}|author|contributor|afp|reuters|ap|dpa)\)\s*$/i;

/** A name as it stands in a byline, without the words around it; `undefined` for addresses and job titles. */
export const cleanName = (text: string): string | undefined => {
  if (/^https?:|^www\.|^\/|@\w+\.\w|facebook\.com/.test(text)) return undefined;
  const name = text
    .replace(BY, '')
    .replace(/\s*[|•·].*$/, '')
    .replace(IN_BRACKETS, '')
    .replace(/^@/, '')
    .replace(/[\s,;]+$/, '')
    .trim();
  return name === '' || name.length > LONGEST || NO_PERSON.test(name) ? undefined : name;
};

/**
 * The names in one byline: "By Jane Roe and John Doe". A comma separates names only when every part looks like a whole
 * name, because "Jane Roe, Berlin" and "Roe, Jane" have commas too.
 */
export const namesIn = (byline: string): string[] => {
  const parts = byline
    .replace(BY, '')
    .split(/\s*[;|•·/]\s*|\s+(?:and|und|et|og|och|with)\s+|\s+[&y]\s+(?=\p{Lu})/u)
    .flatMap(splitCommas);
  return [...new Set(parts.map(cleanName).filter((name) => name !== undefined))];
};

const splitCommas = (text: string): string[] => {
  const parts = text
    .split(/\s*[,、，]\s*/)
    .map((part) => part.trim())
    .filter(Boolean);
  return parts.length > 1 && parts.every(isWholeName) ? parts : [text];
};

/** At least a first and a last name; in scripts without capitals two characters do. */
const isWholeName = (text: string): boolean => /^\p{Lu}\S*(?:\s+\S+){1,4}$/u.test(text) || /^\p{Lo}{2,}/u.test(text);
