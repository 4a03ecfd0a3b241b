import { fold, slug } from './fold.ts';
import { foldedPhrase, longestPhrase } from './phrase.ts';
import { isCapitalised, type Word } from './reading.ts';
import { CLUBS } from './words/clubs/index.ts';
import { COMPANIES } from './words/companies/index.ts';
import { INSTITUTIONS } from './words/institutions.ts';
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

interface Line {
  readonly name: string;
  readonly others: readonly string[];
  readonly fields: readonly string[];
}

const readLines = (table: string): Line[] =>
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [name = '', others = '', ...fields] = line.split(';').map((field) => field.trim());
      return { name, others: others.split(', ').filter((other) => other !== ''), fields };
    });

const ALIASES = new Map<string, Alias>();
const LONGEST = new Map<string, number>();

const noteLength = (folded: string): void => {
  const words = folded.split(' ');
  const first = words[0] ?? '';
  LONGEST.set(first, Math.max(LONGEST.get(first) ?? 0, words.length));
};

/** A dot inside a name begins another word of a text. */
const noteDots = (name: string): void => {
  if (/\p{L}\.\p{L}{2}/u.test(name)) noteLength(fold(name.replaceAll('.', ' ')));
};

const addAlias = (marked: string, organization: KnownOrganization): void => {
  const name = marked.replace(/^\?/, '');
  // Without its article "The Independent" is a word like others.
  const shared = marked.startsWith('?') || /^The \S+$/.test(name);
  const folded = fold(name).replace(/^the /, '');
  const taken = ALIASES.get(folded);
  if (taken !== undefined && !taken.bearers.includes(organization)) {
    // The first to bear a name keeps it, but clubs share.
    const share = shared && taken.shared && [...taken.bearers, organization].every(({ list }) => list === 'clubs');
    if (share) ALIASES.set(folded, { ...taken, bearers: [...taken.bearers, organization] });
    return;
  }
  // One that is written both ways needs no capitals.
  const upper = isAcronym(name) && (taken === undefined || taken.upper);
  const bearers = taken?.bearers ?? [organization];
  ALIASES.set(folded, {
    bearers,
    upper,
    shared: shared && (taken === undefined || taken.shared),
    endsSmall: /(?:^|[ -])\p{Ll}[^ -]*$/u.test(name) || taken?.endsSmall === true,
  });
  noteLength(folded);
  noteDots(name);
};

const shortestAcronym = (names: readonly string[]): string | undefined =>
  names.filter((name) => isAcronym(name) && !name.includes('.')).sort((a, b) => a.length - b.length)[0];

type Described = Pick<KnownOrganization, 'country' | 'seat' | 'ticker' | 'market'>;

const addList = (list: OrganizationList, table: string, describe: (fields: readonly string[]) => Described): void => {
  for (const { name: marked, others, fields } of readLines(table)) {
    const name = marked.replace(/^\?/, '');
    const acronym = list === 'institutions' ? shortestAcronym([name, ...others]) : undefined;
    const organization: KnownOrganization = {
      name,
      key: organizationKey(name),
      list,
      ...describe(fields),
      ...(acronym === undefined ? {} : { acronym }),
    };
    // A line may say that its own name is shared: then it stands among the others.
    const own = others.includes(`?${name}`) ? [] : [marked];
    for (const alias of [...own, ...others]) addAlias(alias, organization);
  }
};

const countryOf = (field: string | undefined): { country?: string } => (field ? { country: field } : {});

addList('institutions', INSTITUTIONS, ([seat = '', country]) => {
  const [city = '', where = ''] = seat.split('/');
  return { ...countryOf(country), ...(city === '' ? {} : { seat: [city, where] }) };
});
addList('companies', COMPANIES, ([listing = '', country]) => {
  const [ticker = '', market = ''] = listing.split(' ');
  return { ...countryOf(country), ...(ticker === '' ? {} : { ticker, market }) };
});
addList('clubs', CLUBS, ([country]) => countryOf(country));
for (const body of NATIONAL_BODIES) noteLength(body);

/** The organisation that a folded name means, as far as its letters say. */
export const organizationCalled = (folded: string): KnownOrganization | undefined =>
  ALIASES.get(folded.replace(/^the /, ''))?.bearers[0];

/** As names are listed: Amazon.com without its dot. */
const listed = (phrase: string): string => phrase.replace(/^the /, '').replaceAll('.', '');

const aliasAt = (words: readonly Word[], first: number, last: number): Alias | undefined => {
  const alias = ALIASES.get(listed(foldedPhrase(words, first, last)));
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
    (phrase) => ALIASES.has(listed(phrase)) || NATIONAL_BODIES.has(phrase),
  );
  return last !== undefined && isSure(words, first, last) ? last : undefined;
};
