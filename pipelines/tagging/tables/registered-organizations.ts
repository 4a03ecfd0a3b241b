import { readEntityRow } from './entity-row.ts';
import type { EntityTables } from './entity-tables.ts';
import { describeOrganization, type KnownOrganization, withoutThe } from './organization-lists.ts';

/** An organization that registers have under a name. */
interface RegisteredCandidate {
  readonly organization: KnownOrganization;
  /** The name is one of several countries' or made of ordinary words: the text has to be about its country. */
  readonly needsCountry: boolean;
}

const candidatesOf = (folded: string, { organizations, registers }: EntityTables): RegisteredCandidate[] => {
  const references = registers.names.find(
    withoutThe(folded)
      .replaceAll('.', '')
      .replaceAll(/[,"()]/g, ''),
  );
  if (references === undefined) return [];
  return references.split(' ').map((reference) => {
    const number = Number.parseInt(reference.slice(1), 10);
    const organization = reference.startsWith('h')
      ? organizations.at(number)
      : describeOrganization(readEntityRow(registers.organizations.line(number)), 'register');
    return { organization, needsCountry: reference.endsWith('?') };
  });
};

/** Where a company is listed, when nothing says where it is at home: registers of the USA do not. */
const countryOf = ({ country, market }: KnownOrganization): string =>
  country ?? (market === 'XNYS' || market === 'XNAS' ? 'US' : '');

/** A text speaks of more countries than it is about. */
const COUNTRIES_OF_A_TEXT = 3;

/** @param leading countries that a text speaks of, most first */
export const isAbout = (country: string, leading: readonly string[]): boolean =>
  leading.slice(0, COUNTRIES_OF_A_TEXT).includes(country);

/**
 * The organization that a name means by the registers: its only bearer, or the only one of the country that the text
 * speaks of most. Their names are for what is found to be an organization already; they find none.
 * @param leading countries of the document, the one it speaks of most first
 */
export const registeredOrganization = (
  folded: string,
  leading: readonly string[],
  data: EntityTables,
): KnownOrganization | undefined => {
  const candidates = candidatesOf(folded, data);
  const [only, ...others] = candidates;
  if (only === undefined) return undefined;
  if (others.length === 0) {
    return only.needsCountry && !isAbout(countryOf(only.organization), leading) ? undefined : only.organization;
  }
  const there = candidates.filter(({ organization }) => organization.country === leading[0]);
  return there.length === 1 ? there[0]?.organization : undefined;
};

/** Whom the name of an organization of another country means in a text about one that has its own: Malta's Labour Party. */
export const namesakeOfCountry = (
  folded: string,
  known: KnownOrganization,
  leading: readonly string[],
  data: EntityTables,
): KnownOrganization | undefined => {
  if (known.list === 'clubs' || known.country === undefined || leading.includes(known.country)) return undefined;
  const there = candidatesOf(folded, data).filter(({ organization }) => organization.country === leading[0]);
  return there.length === 1 ? there[0]?.organization : undefined;
};
