import { fold } from '../../../pipelines/text/fold.ts';
import type { Overrides } from '../overrides.ts';
import { plainText } from './factbook-text.ts';
import { readRegister } from './read-register.ts';
import type { RegisterRow } from './register-row.ts';

/** Words of offices and bodies; a name starts after the last of them. */
const OFFICE = new Set(
  `acting interim transitional transition vice co-prince co-chair caretaker federal state supreme crown grand high great deputy
   prime chief first former taliban chair of the and swiss confederation council government governor governor-general general
   administrator president presidents minister ministers minister-president premier king queen emperor sultan amir emir
   prince princess duke executive chancellor taoiseach captain captains regent pope bailiff mayor leader secretary sir dr gen lt
   maj col capt brig brigadier major sheikh shaykh ayatollah his her highness majesty excellency paramount chairman chairperson
   presidency ruler head commissioner superior lieutenant cabinet affairs monsignor cardinal archbishop field marshal admiral
   dame honorable lord lady mr mrs ms custodian two holy mosques bosniak croat serb member for ulu yang di-pertuan agong in
   representative special envoy committee people's republic resident revolutionary guide sovereignty sovereign territorial
   assembly pontifical commission vatican city governorate new zealand constitutional departmental regional spelled also
   commander mufti archduke national safeguard homeland military patriotic movement salvation restoration self-government
   lieutenant-governor air vice-admiral vice-president vice-marshal prefect china polynesia french administrative officer`.split(
    /\s+/,
  ),
);

const afterOffice = (words: readonly string[]): string[] => {
  const plain = words.map((word) =>
    word
      .toLowerCase()
      .replace(/[.,’']+$/, '')
      .replaceAll('’', "'"),
  );
  const last = plain.findLastIndex((word, n) => OFFICE.has(word) && !isFamilyName(words[n] ?? '', n));
  return words.slice(last + 1);
};

/** Whether a word is a regnal numeral: Charles III, but not Xi Jinping. */
const isNumeral = (word: string, n: number): boolean => n > 0 && /^[IVX]+$/.test(word);

/** Changes a name in capitals to mixed case: "MUHAMMAD BIN SALMAN". */
const capitalized = (word: string): string =>
  /\p{Lu}{2}/u.test(word)
    ? word
        .toLowerCase()
        .replace(/(^|[-'’])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
    : word;

const isFamilyName = (word: string, n: number): boolean =>
  /^(?:\p{L}+-)?[\p{Lu}'’-]+\p{Lu}$/u.test(word) && !isNumeral(word, n);

const SUFFIX = /,? (?:Jr|Sr)\.?$/;

/**
 * Returns the names of a person whose family name is in capitals: "Joao Manuel Goncalves LOURENCO"
 * is Joao Lourenco. A family name in first position stays there: "XI Jinping".
 */
const namesOf = (written: string): { readonly names: string[]; readonly also: string[] } => {
  const words = afterOffice(
    written
      .replace(SUFFIX, '')
      .split(' ')
      .filter((word) => word !== ''),
  );
  const at = words.findIndex(isFamilyName);
  const end = words.findLastIndex(isFamilyName);
  const full = words.map((word, n) => (isNumeral(word, n) ? word : capitalized(word)));
  const names = [full.join(' ')];
  const also: string[] = [];
  if (at > 0) {
    const family = full.slice(at, end + 1);
    names.unshift([full[0], ...family].join(' '));
    names.push([...full.slice(0, at), ...family].join(' '));
    for (const given of full.slice(1, at)) also.push([given, ...family].join(' '));
  } else if (at === 0 && words.length > 3 && /^\p{Lu}/u.test(words[end + 1] ?? '')) {
    names.unshift(full.slice(0, end + 2).join(' '));
  }
  const named = (list: readonly string[]): string[] =>
    [...new Set(list)].filter((name) => name.includes(' ') && !/[|@,\d]/.test(name));
  return { names: named(names), also: named(also) };
};

/** A country that lists a leader, with the office. */
interface Office {
  readonly country: string;
  readonly governs: boolean;
  /** Whether a governor or commissioner represents the leader there. */
  readonly isRepresented: boolean;
}

/**
 * Returns the countries a leader may belong to. Dependencies and realms list the head of state of
 * another country, who is represented there and does not head the government.
 */
const ownCountries = (offices: readonly Office[]): string[] => {
  const present = offices.filter(({ country, isRepresented }) => country !== '' && !isRepresented);
  const governed = present.filter(({ governs }) => governs);
  const own = governed.length > 0 ? governed : present.length > 0 ? present : offices;
  return [...new Set(own.map(({ country }) => country))];
};

/**
 * Reads heads of state and government by name. An override "leader Harald V" chooses the country if
 * several remain; otherwise they are a fault.
 */
export function readLeaders(
  folder: string,
  codeOf: (country: string) => string,
  overrides: Overrides,
  fault: (what: string) => void,
): RegisterRow[] {
  const leaders = new Map<string, { readonly offices: Office[]; readonly row: RegisterRow }>();
  for (const { country, office, text } of readRegister(folder, 'leaders', ['country', 'office', 'text'])) {
    const parts = plainText(text).split(/;\s*|,?\s+(?=represented by)/);
    for (const [n, part] of parts.entries()) {
      if (!/\(since|\(acting|\(appointed/.test(part)) continue;
      const written = part
        .slice(0, part.indexOf('('))
        .replace(/^represented by/, '')
        .trim()
        .replace(/["“”]/g, '');
      const { names, also } = namesOf(written);
      const [name, ...aliases] = names;
      if (name === undefined) continue;
      const key = fold(names.at(1) ?? name);
      const row: RegisterRow = {
        kind: 'person',
        name,
        aliases,
        also,
        country: '',
        city: '',
        ids: {},
        sources: ['factbook'],
        weight: 2,
      };
      const known = leaders.get(key) ?? { offices: [], row };
      leaders.set(key, known);
      known.offices.push({
        country: codeOf(country),
        governs: office === 'head of government',
        isRepresented: parts[n + 1]?.startsWith('represented by') ?? false,
      });
    }
  }
  return [...leaders.values()].map(({ offices, row }) => {
    const countries = ownCountries(offices);
    const decided = countries.length > 1 ? overrides.get(`leader ${row.name}`) : countries[0];
    if (decided === undefined) fault(`leader ${row.name}: ambiguous country: ${countries.join(', ')}`);
    return { ...row, country: decided ?? '' };
  });
}
