import { fold, slug } from './fold.ts';
import { foldedPhrase, longestPhrase } from './phrase.ts';
import { isCapitalised, type Word } from './reading.ts';
import { CLUBS } from './words/clubs/index.ts';
import { COMPANIES } from './words/companies/index.ts';
import { INSTITUTIONS } from './words/institutions/index.ts';
import { NATIONAL_BODIES } from './words/national-bodies.ts';

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

/** A line of a list; most are never asked for, so it is read when it is. */
interface Listed {
  readonly list: OrganizationList;
  readonly line: string;
  read?: KnownOrganization;
}

/** A folded name: whose it is, and as its lines write it. */
interface Entry {
  readonly bearers: Listed[];
  /** With "?" where it is also something else. */
  readonly written: string[];
  read?: Alias;
}

interface Alias {
  /** Whose name it is; several clubs may share one: the Giants of New York and of San Francisco. */
  readonly bearers: readonly KnownOrganization[];
  /** Counts in capitals only: WHO, AP. */
  readonly upper: boolean;
  /** An ordinary word or somebody else's name as well. */
  readonly shared: boolean;
  /** Its last word is written small: Médecins sans frontières. */
  readonly endsSmall: boolean;
}

const isAcronym = (name: string): boolean => /^[\p{Lu}\p{N}.&+-]{2,7}$/u.test(name) && /\p{Lu}.*\p{Lu}/u.test(name);

/** The key of an organisation: its article is no part of it. */
export const organizationKey = (name: string): string => slug(name.replace(/^the\s+/i, ''));

const unmarked = (written: string): string => (written.startsWith('?') ? written.slice(1) : written);
/** Without its article "The Independent" is a word like others. */
const isShared = (written: string): boolean =>
  written.startsWith('?') || (written.startsWith('The ') && !written.includes(' ', 4));

const withoutThe = (folded: string): string => (folded.startsWith('the ') ? folded.slice(4) : folded);

/** Name, other names, and what else a line says. */
const columns = (line: string): string[] => line.split(';').map((column) => column.trim());
const namesIn = (column: string): string[] => (column === '' ? [] : column.split(', '));

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

const organizationOf = (listed: Listed): KnownOrganization => {
  if (listed.read !== undefined) return listed.read;
  const { list, line } = listed;
  const [written = '', others = '', ...fields] = columns(line);
  const name = unmarked(written);
  listed.read = { name, key: organizationKey(name), list, ...DESCRIBE[list](fields, [name, ...namesIn(others)]) };
  return listed.read;
};

const ENTRIES = new Map<string, Entry>();
const LONGEST = new Map<string, number>();

const noteLength = (folded: string): void => {
  const end = folded.indexOf(' ');
  const first = end < 0 ? folded : folded.slice(0, end);
  const length = end < 0 ? 1 : folded.split(' ').length;
  if (length > (LONGEST.get(first) ?? 0)) LONGEST.set(first, length);
};

/** A dot inside a name begins another word of a text. */
const noteDots = (name: string): void => {
  if (name.includes('.') && /\p{L}\.\p{L}{2}/u.test(name)) noteLength(fold(name.replaceAll('.', ' ')));
};

const addName = (written: string, listed: Listed): void => {
  const name = unmarked(written);
  const folded = withoutThe(fold(name));
  const taken = ENTRIES.get(folded);
  if (taken === undefined) {
    ENTRIES.set(folded, { bearers: [listed], written: [written] });
    noteLength(folded);
    noteDots(name);
  } else if (taken.bearers.includes(listed)) taken.written.push(written);
  // The first to bear a name keeps it, but clubs share.
  else if (isShared(written) && taken.written.every(isShared) && listed.list === 'clubs')
    if (taken.bearers.every(({ list }) => list === 'clubs')) taken.bearers.push(listed);
};

const GERMAN_ADJECTIVE =
  /(?<=^\??|\s)(\p{Lu}\p{Ll}*sche|Neue|Freie|Rote|Junge|Erste|Große|Allgemeine|Weiße)[rs]?(?= \p{Lu})/u;

/** German bends the adjective that a name begins with: bei der Deutschen Bank, Kunden Deutscher Bank. */
const germanForms = (written: string): string[] => {
  const stem = GERMAN_ADJECTIVE.exec(written);
  if (stem === null) return [];
  const before = written.slice(0, stem.index);
  const after = written.slice(stem.index + stem[0].length);
  return ['', 'n', 'r', 's', 'm'].map((ending) => `${before}${stem[1]}${ending}${after}`);
};

const addList = (list: OrganizationList, table: string): void => {
  for (const line of table.trim().split('\n')) {
    const listed = { list, line };
    const end = line.indexOf(';');
    const written = (end < 0 ? line : line.slice(0, end)).trim();
    const others =
      end < 0
        ? []
        : namesIn(
            line
              .slice(end + 1)
              .split(';', 1)[0]
              ?.trim() ?? '',
          );
    // A line may say that its own name is shared: then it stands among the others.
    if (!others.includes(`?${written}`)) addName(written, listed);
    for (const other of others) addName(other, listed);
    for (const name of [written, ...others]) for (const form of germanForms(name)) addName(form, listed);
  }
};

addList('institutions', INSTITUTIONS);
addList('companies', COMPANIES);
addList('clubs', CLUBS);
for (const body of NATIONAL_BODIES) noteLength(body);

const aliasOf = (entry: Entry | undefined): Alias | undefined => {
  if (entry === undefined || entry.read !== undefined) return entry?.read;
  const names = entry.written.map(unmarked);
  entry.read = {
    bearers: entry.bearers.map(organizationOf),
    // One that is written both ways needs no capitals.
    upper: names.every(isAcronym),
    shared: entry.written.every(isShared),
    endsSmall: names.some((name) => /(?:^|[ -])\p{Ll}[^ -]*$/u.test(name)),
  };
  return entry.read;
};

/** The organisation that a folded name means, as far as its letters say. */
export const organizationCalled = (folded: string): KnownOrganization | undefined =>
  aliasOf(ENTRIES.get(withoutThe(folded)))?.bearers[0];

/** As names are listed: Amazon.com without its dot. */
const asListed = (phrase: string): string => withoutThe(phrase).replaceAll('.', '');

const aliasAt = (words: readonly Word[], first: number, last: number): Alias | undefined => {
  const alias = aliasOf(ENTRIES.get(asListed(foldedPhrase(words, first, last))));
  if (alias === undefined) return undefined;
  if (first < last) return alias;
  const inCapitals = words[first]?.shape === 'upper';
  // Nor is PISA the club of Pisa, unless everything is in capitals.
  const otherAcronym = alias.shared && !alias.upper && inCapitals && words[first]?.loud !== true;
  return otherAcronym || (alias.upper && !inCapitals) ? undefined : alias;
};

/** The organisation that these words are a name of, once they are known to name one: the best known of those that share it. */
export const knownOrganization = (words: readonly Word[], first: number, last: number): KnownOrganization | undefined =>
  aliasAt(words, first, last)?.bearers[0];

/** All organisations that these words may mean, and whether something else than them may be called so too. */
export const organizationsCalled = (
  words: readonly Word[],
  first: number,
  last: number,
): { readonly bearers: readonly KnownOrganization[]; readonly shared: boolean } =>
  aliasAt(words, first, last) ?? { bearers: [], shared: false };

const isSure = (words: readonly Word[], first: number, last: number): boolean => {
  const alias = aliasAt(words, first, last);
  // A Colorado avalanche is no team; Amazon.com is a company.
  const end = words[last];
  const small = end?.shape === 'lower' && !end.glued && alias?.endsSmall !== true;
  return (alias !== undefined && !alias.shared && !small) || NATIONAL_BODIES.has(foldedPhrase(words, first, last));
};

/** Whether these words can hardly be anything but a known organisation. */
export const isSurelyOrganization = (words: readonly Word[], first: number, last: number): boolean => {
  const start = words[first];
  return start !== undefined && isCapitalised(start) && isSure(words, first, last);
};

/** The last word of the longest known organisation that begins here. */
export const endOfKnownOrganization = (words: readonly Word[], first: number): number | undefined => {
  const last = longestPhrase(
    words,
    first,
    (word) => LONGEST.get(word) ?? 0,
    (phrase) => ENTRIES.has(asListed(phrase)) || NATIONAL_BODIES.has(phrase),
  );
  return last !== undefined && isSure(words, first, last) ? last : undefined;
};
