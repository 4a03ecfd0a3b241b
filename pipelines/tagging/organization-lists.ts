import { fold, slug } from './fold.ts';
import { noteLength } from './phrase.ts';
import { CLUBS } from './words/clubs/index.ts';
import { COMPANIES } from './words/companies/index.ts';
import { INSTITUTIONS } from './words/institutions/index.ts';
import { unmarked } from './words/word-list.ts';

export type OrganizationList = 'institutions' | 'companies' | 'clubs';

/** An organisation of the lists written by hand. */
export interface KnownOrganization {
  readonly name: string;
  readonly key: string;
  readonly list: OrganizationList;
  /** The country it belongs to. */
  readonly country?: string;
  /** The city of its seat, as GeoNames calls it, and that city's country. */
  readonly seat?: readonly [city: string, country: string];
  readonly ticker?: string;
  /** ISO 10383 code of the exchange. */
  readonly market?: string;
  /** The shortest name in capitals. */
  readonly acronym?: string;
}

/** A name of the lists. */
export interface ListedName {
  /** Whose name it is; several clubs may share one: the Giants of New York and of San Francisco. */
  readonly bearers: readonly KnownOrganization[];
  /** Counts in capitals only: WHO, AP. */
  readonly upper: boolean;
  /** An ordinary word or somebody else's name as well. */
  readonly shared: boolean;
  /** Its last word is written small: Médecins sans frontières. */
  readonly endsSmall: boolean;
}

// Of some 13,000 lines most are never asked for: what loading does is note which line bears which name.

const TABLES: readonly (readonly [OrganizationList, string])[] = [
  ['institutions', INSTITUTIONS],
  ['companies', COMPANIES],
  ['clubs', CLUBS],
];
const LINES: string[] = [];
/** Where each list ends among the lines. */
const ENDS: (readonly [OrganizationList, number])[] = [];
/** The first line that bears a folded name. */
const LINE_OF = new Map<string, number>();
/** Further lines of clubs that do. */
const FURTHER = new Map<string, number[]>();
/** How many words the longest name of several has, by its first. */
const LONGEST = new Map<string, number>();

const listOf = (line: number): OrganizationList => ENDS.find(([, end]) => line < end)?.[0] ?? 'clubs';

const isAcronym = (name: string): boolean => /^[\p{Lu}\p{N}.&+-]{2,7}$/u.test(name) && /\p{Lu}.*\p{Lu}/u.test(name);

/** The key of an organisation: its article is no part of it. */
export const organizationKey = (name: string): string => slug(name.replace(/^the\s+/i, ''));

export const withoutThe = (folded: string): string => (folded.startsWith('the ') ? folded.slice(4) : folded);

/** Without its article "The Independent" is a word like others. */
const isShared = (written: string): boolean =>
  written.startsWith('?') || (written.startsWith('The ') && !written.includes(' ', 4));
const asListed = (written: string): string => withoutThe(fold(unmarked(written)));

const GERMAN_ADJECTIVE =
  /(?<=^\??|\s)(\p{Lu}\p{Ll}*sche|Neue|Freie|Rote|Junge|Erste|Große|Allgemeine|Weiße)[rs]?(?= \p{Lu})/u;
const MAY_BE_GERMAN = /sche|Neue|Freie|Rote|Junge|Erste|Große|Allgemeine|Weiße/;

/** German bends the adjective that a name begins with: bei der Deutschen Bank, Kunden Deutscher Bank. */
const germanForms = (written: string): string[] => {
  const stem = MAY_BE_GERMAN.test(written) ? GERMAN_ADJECTIVE.exec(written) : null;
  if (stem === null) return [];
  const before = written.slice(0, stem.index);
  const after = written.slice(stem.index + stem[0].length);
  return ['', 'n', 'r', 's', 'm'].map((ending) => `${before}${stem[1]}${ending}${after}`);
};

/** The names of a line as it writes them: its own first, unless it says of it that it is shared. */
const namesOf = (line: string): string[] => {
  const end = line.indexOf(';');
  const own = (end < 0 ? line : line.slice(0, end)).trim();
  const until = line.indexOf(';', end + 1);
  const column = end < 0 ? '' : line.slice(end + 1, until < 0 ? undefined : until).trim();
  if (column === '') return [own];
  const others = column.split(', ');
  return others.includes(`?${own}`) ? others : [own, ...others];
};

const note = (written: string, line: number): void => {
  const folded = asListed(written);
  const taken = LINE_OF.get(folded);
  if (taken === undefined) {
    LINE_OF.set(folded, line);
    if (folded.includes(' ')) noteLength(LONGEST, folded);
    // A dot inside a name begins another word of a text.
    if (/\p{L}\.\p{L}{2}/u.test(written)) noteLength(LONGEST, fold(unmarked(written).replaceAll('.', ' ')));
  } else if (taken !== line && isShared(written)) {
    const further = FURTHER.get(folded);
    if (further === undefined) FURTHER.set(folded, [line]);
    else further.push(line);
  }
};

for (const [list, table] of TABLES) {
  for (const line of table.trim().split('\n')) {
    const number = LINES.push(line) - 1;
    const names = namesOf(line);
    for (const name of names) note(name, number);
    for (const name of names) for (const form of germanForms(name)) note(form, number);
  }
  ENDS.push([list, LINES.length]);
}

const shortestAcronym = (names: readonly string[]): string | undefined =>
  names.filter((name) => isAcronym(name) && !name.includes('.')).sort((a, b) => a.length - b.length)[0];

type Described = Pick<KnownOrganization, 'country' | 'seat' | 'ticker' | 'market' | 'acronym'>;

const countryOf = (field: string | undefined): { country?: string } => (field ? { country: field } : {});

/** What the columns after the names say, by list. */
const DESCRIBE: Readonly<Record<OrganizationList, (fields: readonly string[], names: readonly string[]) => Described>> =
  {
    institutions: ([seat = '', country], names) => {
      const [city = '', where = ''] = seat.split('/');
      const acronym = shortestAcronym(names);
      return {
        ...countryOf(country),
        ...(city === '' ? {} : { seat: [city, where] as const }),
        ...(acronym === undefined ? {} : { acronym }),
      };
    },
    companies: ([listing = '', country]) => {
      const [ticker = '', market = ''] = listing.split(' ');
      return { ...countryOf(country), ...(ticker === '' ? {} : { ticker, market }) };
    },
    clubs: ([country]) => countryOf(country),
  };

const organizations = new Map<number, KnownOrganization>();

const organizationOf = (number: number): KnownOrganization => {
  const known = organizations.get(number);
  if (known !== undefined) return known;
  const line = LINES[number] ?? '';
  const [written = '', , ...fields] = line.split(';').map((column) => column.trim());
  const name = unmarked(written);
  const list = listOf(number);
  const names = [name, ...namesOf(line).filter((other) => other !== name)];
  const one = { name, key: organizationKey(name), list, ...DESCRIBE[list](fields, names) };
  organizations.set(number, one);
  return one;
};

/** How a line writes a folded name: several lines may do so in more than one way. */
const writings = (number: number, folded: string): string[] =>
  namesOf(LINES[number] ?? '')
    .flatMap((name) => [name, ...germanForms(name)])
    .filter((written) => asListed(written) === folded);

const read = (folded: string, first: number): ListedName => {
  const written = writings(first, folded);
  const names = written.map(unmarked);
  const shared = written.every(isShared);
  // The first to bear a name keeps it, but clubs share.
  const further = shared && listOf(first) === 'clubs' ? (FURTHER.get(folded) ?? []) : [];
  return {
    bearers: [first, ...new Set(further)].map(organizationOf),
    // One that is written both ways needs no capitals.
    upper: names.every(isAcronym),
    shared,
    endsSmall: names.some((name) => /(?:^|[ -])\p{Ll}[^ -]*$/u.test(name)),
  };
};

const listedNames = new Map<string, ListedName>();

/** What the lists know of a folded name without its article. */
export const listedName = (folded: string): ListedName | undefined => {
  const first = LINE_OF.get(folded);
  if (first === undefined) return undefined;
  const known = listedNames.get(folded);
  if (known !== undefined) return known;
  const name = read(folded, first);
  listedNames.set(folded, name);
  return name;
};

export const isListed = (folded: string): boolean => LINE_OF.has(folded);

/** How many words the longest name of the lists has that begins with a folded word; 0 when none does. */
export const longestListed = (word: string): number => LONGEST.get(word) ?? (LINE_OF.has(word) ? 1 : 0);
