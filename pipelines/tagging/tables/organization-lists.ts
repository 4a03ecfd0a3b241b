import { fold, slug } from '../tokens/fold.ts';
import { recordPhraseLength } from '../tokens/phrase.ts';
import { type EntityRow, readEntityRow } from './entity-row.ts';
import type { NamesakeRow } from './read-tables.ts';

export type OrganizationList = 'institutions' | 'companies' | 'clubs' | 'universities' | 'parties';

/** An organization of the tables. */
export interface KnownOrganization {
  readonly name: string;
  readonly key: string;
  readonly list: OrganizationList;
  /** Its other names, without those that are an ordinary word or somebody else's name too. */
  readonly aliases: readonly string[];
  /** The country it belongs to. */
  readonly country?: string;
  /** GeoNames id of the city of its seat. */
  readonly seat?: string;
  readonly ticker?: string;
  /** ISO 10383 code of the exchange. */
  readonly market?: string;
  /** The shortest name in capitals. */
  readonly acronym?: string;
  /** What other registers call it: wikidata, isin, cik, domain. */
  readonly ids: Readonly<Record<string, string>>;
  /** Who knows it: people, or only a register. */
  readonly by: 'list' | 'register';
}

/** A name of the tables. */
export interface ListedName {
  /** Whose name it is; several clubs may share one: the Giants of New York and of San Francisco. */
  readonly candidates: readonly KnownOrganization[];
  /** Counts in capitals only: WHO, AP. */
  readonly isAcronym: boolean;
  /** An ordinary word or somebody else's name as well. */
  readonly ambiguous: boolean;
  /** Its last word is written small: Médecins sans frontières. */
  readonly endsInLowercase: boolean;
  /** An acronym that means its bearer in texts of every country. */
  readonly international: boolean;
  /** How its bearer writes it. */
  readonly spellings: readonly string[];
}

/** The organizations of the tables by name. Of some 13,000 rows most are never asked for: a row is read when it is. */
export interface OrganizationTable {
  /** The organization of a row. */
  at(line: number): KnownOrganization;
  /** What the tables know of a folded name without its article. */
  named(folded: string): ListedName | undefined;
  isListed(folded: string): boolean;
  /** Most words that a name beginning with this folded word has; 0 when none begins so. */
  longest(firstWord: string): number;
  /** Whom a folded name that parties or offices of several countries share means in one of them. */
  namesakeIn(folded: string, language: string, country: string): KnownOrganization | undefined;
}

const isAcronym = (name: string): boolean => /^[\p{Lu}\p{N}.&+-]{2,7}$/u.test(name) && /\p{Lu}.*\p{Lu}/u.test(name);

/** The key of an organization: its article is no part of it. */
export const organizationKey = (name: string): string => slug(name.replace(/^the\s+/i, ''));

export const withoutThe = (folded: string): string => (folded.startsWith('the ') ? folded.slice(4) : folded);

const asListed = (name: string): string => withoutThe(fold(name));

/** A name as a row writes it. */
interface Written {
  readonly name: string;
  readonly ambiguous: boolean;
}

/** Without its article "The Independent" is a word like others. */
const isWordWithArticle = (name: string): boolean => name.startsWith('The ') && !name.includes(' ', 4);

const GERMAN_ADJECTIVE =
  /(?<=^|\s)(\p{Lu}\p{Ll}*sche|Neue|Freie|Rote|Junge|Erste|Große|Allgemeine|Weiße)[rs]?(?= \p{Lu})/u;
const MAY_BE_GERMAN = /sche|Neue|Freie|Rote|Junge|Erste|Große|Allgemeine|Weiße/;

/** German bends the adjective that a name begins with: bei der Deutschen Bank, Kunden Deutscher Bank. */
const germanForms = ({ name, ambiguous }: Written): Written[] => {
  const stem = MAY_BE_GERMAN.test(name) ? GERMAN_ADJECTIVE.exec(name) : null;
  if (stem === null) return [];
  const before = name.slice(0, stem.index);
  const after = name.slice(stem.index + stem[0].length);
  return ['', 'n', 'r', 's', 'm'].map((ending) => ({ name: `${before}${stem[1]}${ending}${after}`, ambiguous }));
};

const namesOf = ({ name, aliases, common }: EntityRow): Written[] =>
  [name, ...aliases].map((one) => ({ name: one, ambiguous: isWordWithArticle(one) || common.includes(one) }));

const shortestAcronym = (names: readonly string[]): string | undefined =>
  names.filter((name) => isAcronym(name) && !name.includes('.')).sort((a, b) => a.length - b.length)[0];

const LISTS: Partial<Record<EntityRow['kind'], OrganizationList>> = {
  company: 'companies',
  club: 'clubs',
  university: 'universities',
  party: 'parties',
};

/** What a row says of an organization. */
export const describeOrganization = (row: EntityRow, by: KnownOrganization['by']): KnownOrganization => {
  const { id, kind, name, aliases, common, further, country, seat, ids } = row;
  const list = LISTS[kind] ?? 'institutions';
  const { ticker: listing, ...others } = ids;
  const [ticker, market] = listing?.split('@') ?? [];
  const acronym = list === 'institutions' ? shortestAcronym([name, ...aliases]) : undefined;
  return {
    name,
    key: id,
    list,
    by,
    aliases: [...(by === 'list' ? aliases.filter((one) => !common.includes(one)) : aliases), ...further],
    ...(country === '' ? {} : { country }),
    ...(seat === '' ? {} : { seat }),
    ...(ticker === undefined ? {} : { ticker }),
    ...(market === undefined ? {} : { market }),
    ...(acronym === undefined ? {} : { acronym }),
    ids: others,
  };
};

/** How a row writes a folded name: it may do so in more than one way. */
const writings = (row: EntityRow, folded: string): Written[] =>
  namesOf(row)
    .flatMap((name) => [name, ...germanForms(name)])
    .filter(({ name }) => asListed(name) === folded);

/** Which rows bear which names. */
const indexRows = (lines: readonly string[]) => {
  /** The first row that bears a folded name. */
  const lineOf = new Map<string, number>();
  /** Further rows of clubs that do. */
  const further = new Map<string, number[]>();
  /** How many words the longest name of several has, by its first. */
  const longest = new Map<string, number>();
  const note = ({ name, ambiguous }: Written, line: number): void => {
    const folded = asListed(name);
    const taken = lineOf.get(folded);
    if (taken === undefined) {
      lineOf.set(folded, line);
      if (folded.includes(' ')) recordPhraseLength(longest, folded);
      // A dot inside a name begins another word of a text.
      if (/\p{L}\.\p{L}{2}/u.test(name)) recordPhraseLength(longest, fold(name.replaceAll('.', ' ')));
    } else if (taken !== line && ambiguous) {
      const others = further.get(folded);
      if (others === undefined) further.set(folded, [line]);
      else others.push(line);
    }
  };
  lines.forEach((line, number) => {
    const names = namesOf(readEntityRow(line));
    for (const name of names) note(name, number);
    for (const name of names) for (const form of germanForms(name)) note(form, number);
  });
  return { lineOf, further, longest };
};

/** Notes which row bears which name. */
export const makeOrganizationTable = (
  lines: readonly string[],
  namesakeRows: readonly NamesakeRow[],
): OrganizationTable => {
  const { lineOf, further, longest } = indexRows(lines);
  const organizations = new Map<number, KnownOrganization>();
  const listedNames = new Map<string, ListedName>();
  const namesakes = new Map(
    namesakeRows.map(({ language, name, country, line }) => [`${language} ${name} ${country}`, line]),
  );
  const rowOf = (number: number): EntityRow => readEntityRow(lines[number] ?? '');

  const at = (line: number): KnownOrganization => {
    const known = organizations.get(line);
    if (known !== undefined) return known;
    const one = describeOrganization(rowOf(line), 'list');
    organizations.set(line, one);
    return one;
  };

  const read = (folded: string, first: number): ListedName => {
    const row = rowOf(first);
    const written = writings(row, folded);
    const ambiguous = written.every((one) => one.ambiguous);
    // The first to bear a name keeps it, but clubs share.
    const others = ambiguous && row.kind === 'club' ? (further.get(folded) ?? []) : [];
    return {
      candidates: [first, ...new Set(others)].map(at),
      // One that is written both ways needs no capitals.
      isAcronym: written.every(({ name }) => isAcronym(name)),
      ambiguous,
      international: row.short.some((one) => asListed(one) === folded),
      spellings: written.map((one) => one.name),
      endsInLowercase: written.some(({ name }) => /(?:^|[ -])\p{Ll}[^ -]*$/u.test(name)),
    };
  };

  return {
    at,
    named: (folded) => {
      const first = lineOf.get(folded);
      if (first === undefined) return undefined;
      const known = listedNames.get(folded);
      if (known !== undefined) return known;
      const name = read(folded, first);
      listedNames.set(folded, name);
      return name;
    },
    isListed: (folded) => lineOf.has(folded),
    longest: (firstWord) => longest.get(firstWord) ?? (lineOf.has(firstWord) ? 1 : 0),
    namesakeIn: (folded, language, country) => {
      const line = namesakes.get(`${language} ${folded} ${country}`);
      return line === undefined ? undefined : at(line);
    },
  };
};
