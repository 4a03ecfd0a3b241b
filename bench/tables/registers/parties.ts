import { fold } from '../../../pipelines/text/fold.ts';
import { plainText } from './factbook-text.ts';
import { readRegister } from './read-register.ts';
import type { RegisterRow } from './register-row.ts';

const NOTE =
  /^(?:formerly|electoral|coalition|alliance|includes?|note|dissolved|banned|the|an?|split|merger|outlawed|later|main|led|part|political|formed|see|also|known|member|umbrella|former|ruling|opposition|previously|not|union of|party of|comprised|comprising|composed|merged|successor|suspended|founded|joint)\b/i;
const NO_PARTY =
  /^(?:none|note|other|independents?|political parties|various|no political)\b|^(?:civil society|list of)|does not/i;

/** Whether text in parentheses is a name ("Frente Amplio") rather than a note ("formerly known as …"). */
const isName = (text: string): boolean =>
  /^\p{Lu}/u.test(text) && text.length < 80 && !NOTE.test(text) && !/[:;[\]|@\d]{2}|includes|formerly/.test(text);

/**
 * Returns a name in American and British spelling: the Factbook writes Labor Party where Malta and
 * Ireland write Labour Party.
 */
const inBothEnglishes = (name: string): string[] =>
  /\bLabor\b/.test(name) ? [name, name.replace(/\bLabor\b/g, 'Labour')] : [name];

/** Splits "Broad Front (Frente Amplio) or PFA" into names at "or" and slashes, without notes. */
const namesIn = (text: string): string[] => {
  const plain = plainText(text).replace(/\s*\[[^\]]*\]/g, '');
  const inside = [...plain.matchAll(/\(([^()]*)\)/g)].flatMap(([, one = '']) =>
    NOTE.test(one) ? [] : one.split(/, | or |; /),
  );
  const outside = plain.replace(/\s*\([^()]*\)/g, ' ').split(/ or |; | \/ /);
  const clean = (name: string): string =>
    name
      .replace(/\s+/g, ' ')
      .replace(/^(?:the|or)\s+/i, '')
      .replace(/[\s.,;:]+$/, '')
      .trim();
  const names = [...outside.map(clean), ...inside.map(clean).filter(isName)];
  return [...new Set(names.flatMap(inBothEnglishes))].filter(
    (name) => name.length > 1 && !/[|@[\]()]/.test(name) && name.split(' ').length <= 10,
  );
};

/** Returns names that distinguish parties by country: "Liberal Party of Canada", "Canadian Liberal Party". */
const namesWithCountry = (names: readonly string[], country: string, demonyms: readonly string[]): string[] =>
  names
    .filter((name) => name.includes(' '))
    .flatMap((name) => [
      `${name} of ${country}`,
      `${name} of the ${country}`,
      ...demonyms.map((demonym) => `${demonym} ${name}`),
    ]);

/**
 * Reads the political parties of all countries.
 * @param demonymsOf returns the English demonyms of a country
 */
export function readParties(
  folder: string,
  codeOf: (country: string) => string,
  demonymsOf: (code: string) => readonly string[],
): RegisterRow[] {
  const rows = new Map<string, RegisterRow>();
  for (const { country, text } of readRegister(folder, 'parties', ['country', 'text'])) {
    if (NO_PARTY.test(text)) continue;
    const [name, ...aliases] = namesIn(text);
    const code = codeOf(country);
    if (name === undefined || !/^\p{L}/u.test(name) || rows.has(`${fold(name)}|${code}`)) continue;
    rows.set(`${fold(name)}|${code}`, {
      kind: 'party',
      name,
      aliases,
      also: namesWithCountry([name, ...aliases], plainText(country), demonymsOf(code)),
      ofCountry: namesWithCountry(inBothEnglishes(name), plainText(country), demonymsOf(code).slice(0, 1)).filter(
        (one) => !/ of the /.test(one),
      ),
      country: code,
      city: '',
      ids: {},
      sources: ['factbook'],
      weight: 0,
    });
  }
  return [...rows.values()];
}
