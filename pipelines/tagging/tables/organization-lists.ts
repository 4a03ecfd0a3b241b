import { fold, slug } from '../../text/fold.ts';
import { recordPhraseLength } from '../tokens/phrase.ts';
import { type EntityRow, parseEntityRow } from './entity-row.ts';
import type { NamesakeRow } from './read-tables.ts';

export type OrganizationList = 'institutions' | 'companies' | 'clubs' | 'universities' | 'parties';

/** An organization in the tables. */
export interface KnownOrganization {
  readonly name: string;
  readonly key: string;
  readonly list: OrganizationList;
  /** Unambiguous other names. */
  readonly aliases: readonly string[];
  /** ISO 3166 code. */
  readonly country?: string;
  /** GeoNames id of the city of its head office. */
  readonly seat?: string;
  readonly ticker?: string;
  /** ISO 10383 code of the exchange. */
  readonly market?: string;
  /** The shortest acronym among its names. */
  readonly acronym?: string;
  /** Ids in other registers: wikidata, isin, cik, domain. */
  readonly ids: Readonly<Record<string, string>>;
  /** Where the row comes from: the handwritten lists or a register. */
  readonly source: 'list' | 'register';
}

/** A name in the tables. */
export interface ListedName {
  /** The organizations with this name. Only clubs share names: the Giants of New York and of San Francisco. */
  readonly candidates: readonly KnownOrganization[];
  /** Whether it matches in capitals only: WHO, AP. */
  readonly isAcronym: boolean;
  /** Whether it is also an ordinary word or the name of something else. */
  readonly ambiguous: boolean;
  /** Whether its last word is lowercase: Médecins sans frontières. */
  readonly endsInLowercase: boolean;
  /** Whether it is an acronym that means the organization in texts of every country. */
  readonly international: boolean;
}

/** The organizations by name. Rows are parsed on demand: there are about 13,000, and most are never used. */
export interface OrganizationTable {
  /** Returns the organization of a row. */
  at(line: number): KnownOrganization;
  /** Looks up a folded name without its article. */
  find(folded: string): ListedName | undefined;
  isListed(folded: string): boolean;
  /** Returns the maximum number of words in a name that starts with this folded word; 0 if there is none. */
  maxWords(firstWord: string): number;
  /** Returns the organization that a name shared across countries means in one of them. */
  namesakeIn(folded: string, language: string, country: string): KnownOrganization | undefined;
}

const isAcronymName = (name: string): boolean => /^[\p{Lu}\p{N}.&+-]{2,7}$/u.test(name) && /\p{Lu}.*\p{Lu}/u.test(name);

/** Returns the key of an organization, without the article. */
export function organizationKey(name: string): string {
  return slug(name.replace(/^the\s+/i, ''));
}

export function withoutThe(folded: string): string {
  return folded.startsWith('the ') ? folded.slice(4) : folded;
}

const asListed = (name: string): string => withoutThe(fold(name));

/** A name as written in a row. */
interface WrittenName {
  readonly name: string;
  readonly ambiguous: boolean;
}

/** Whether the name is one word with an article: without the article, "The Independent" is an ordinary word. */
const isWordWithArticle = (name: string): boolean => name.startsWith('The ') && !name.includes(' ', 4);

const GERMAN_ADJECTIVE =
  /(?<=^|\s)(\p{Lu}\p{Ll}*sche|Neue|Freie|Rote|Junge|Erste|Große|Allgemeine|Weiße)[rs]?(?= \p{Lu})/u;
const MAY_BE_GERMAN = /sche|Neue|Freie|Rote|Junge|Erste|Große|Allgemeine|Weiße/;

/**
 * Returns the inflected forms of a name that starts with a German adjective: bei der Deutschen
 * Bank, Kunden Deutscher Bank.
 */
const germanForms = ({ name, ambiguous }: WrittenName): WrittenName[] => {
  const stem = MAY_BE_GERMAN.test(name) ? GERMAN_ADJECTIVE.exec(name) : null;
  if (stem === null) return [];
  const before = name.slice(0, stem.index);
  const after = name.slice(stem.index + stem[0].length);
  return ['', 'n', 'r', 's', 'm'].map((ending) => ({ name: `${before}${stem[1]}${ending}${after}`, ambiguous }));
};

const namesOf = ({ name, aliases, common }: EntityRow): WrittenName[] =>
  [name, ...aliases].map((one) => ({ name: one, ambiguous: isWordWithArticle(one) || common.includes(one) }));

const shortestAcronym = (names: readonly string[]): string | undefined =>
  names.filter((name) => isAcronymName(name) && !name.includes('.')).sort((a, b) => a.length - b.length)[0];

const LISTS: Partial<Record<EntityRow['kind'], OrganizationList>> = {
  company: 'companies',
  club: 'clubs',
  university: 'universities',
  party: 'parties',
};

/** Converts a row to an organization. */
export function describeOrganization(row: EntityRow, by: KnownOrganization['source']): KnownOrganization {
  const { id, kind, name, aliases, common, further, country, seat, ids } = row;
  const list = LISTS[kind] ?? 'institutions';
  const { ticker: listing, ...others } = ids;
  const [ticker, market] = listing?.split('@') ?? [];
  const acronym = list === 'institutions' ? shortestAcronym([name, ...aliases]) : undefined;
  return {
    name,
    key: id,
    list,
    source: by,
    aliases: [...(by === 'list' ? aliases.filter((one) => !common.includes(one)) : aliases), ...further],
    ...(country === '' ? {} : { country }),
    ...(seat === '' ? {} : { seat }),
    ...(ticker === undefined ? {} : { ticker }),
    ...(market === undefined ? {} : { market }),
    ...(acronym === undefined ? {} : { acronym }),
    ids: others,
  };
}

/** Returns the spellings of a folded name in a row. */
const spellingsOf = (row: EntityRow, folded: string): WrittenName[] =>
  namesOf(row)
    .flatMap((name) => [name, ...germanForms(name)])
    .filter(({ name }) => asListed(name) === folded);

/** Indexes the rows by name. */
const indexRows = (lines: readonly string[]) => {
  /** The first row with each folded name. */
  const lineOf = new Map<string, number>();
  /** Further rows of clubs with the same name. */
  const further = new Map<string, number[]>();
  /** Maximum number of words by first word, for multi-word names. */
  const longest = new Map<string, number>();
  const note = ({ name, ambiguous }: WrittenName, line: number): void => {
    const folded = asListed(name);
    const taken = lineOf.get(folded);
    if (taken === undefined) {
      lineOf.set(folded, line);
      if (folded.includes(' ')) recordPhraseLength(longest, folded);
      // The tokenizer splits a name at an inner dot.
      if (/\p{L}\.\p{L}{2}/u.test(name)) recordPhraseLength(longest, fold(name.replaceAll('.', ' ')));
    } else if (taken !== line && ambiguous) {
      const others = further.get(folded);
      if (others === undefined) further.set(folded, [line]);
      else others.push(line);
    }
  };
  lines.forEach((line, number) => {
    const names = namesOf(parseEntityRow(line));
    for (const name of names) note(name, number);
    for (const name of names) for (const form of germanForms(name)) note(form, number);
  });
  return { lineOf, further, longest };
};

/** Creates the look-up of organizations by name. */
export function createOrganizationTable(
  lines: readonly string[],
  namesakeRows: readonly NamesakeRow[],
): OrganizationTable {
  const { lineOf, further, longest } = indexRows(lines);
  const organizations = new Map<number, KnownOrganization>();
  const listedNames = new Map<string, ListedName>();
  const namesakes = new Map(
    namesakeRows.map(({ language, name, country, line }) => [`${language} ${name} ${country}`, line]),
  );
  const rowOf = (number: number): EntityRow => parseEntityRow(lines[number] ?? '');

  const at = (line: number): KnownOrganization => {
    const known = organizations.get(line);
    if (known !== undefined) return known;
    const one = describeOrganization(rowOf(line), 'list');
    organizations.set(line, one);
    return one;
  };

  const read = (folded: string, first: number): ListedName => {
    const row = rowOf(first);
    const written = spellingsOf(row, folded);
    const ambiguous = written.every((one) => one.ambiguous);
    // The first row keeps a name; only clubs share names.
    const others = ambiguous && row.kind === 'club' ? (further.get(folded) ?? []) : [];
    return {
      candidates: [first, ...new Set(others)].map(at),
      // A name that is also written in lower case does not need capitals.
      isAcronym: written.every(({ name }) => isAcronymName(name)),
      ambiguous,
      international: row.short.some((one) => asListed(one) === folded),
      endsInLowercase: written.some(({ name }) => /(?:^|[ -])\p{Ll}[^ -]*$/u.test(name)),
    };
  };

  return {
    at,
    find: (folded) => {
      const first = lineOf.get(folded);
      if (first === undefined) return undefined;
      const known = listedNames.get(folded);
      if (known !== undefined) return known;
      const name = read(folded, first);
      listedNames.set(folded, name);
      return name;
    },
    isListed: (folded) => lineOf.has(folded),
    maxWords: (firstWord) => longest.get(firstWord) ?? (lineOf.has(firstWord) ? 1 : 0),
    namesakeIn: (folded, language, country) => {
      const line = namesakes.get(`${language} ${folded} ${country}`);
      return line === undefined ? undefined : at(line);
    },
  };
}
