import { parseEntityRow } from './entity-row.ts';
import type { EntityTables } from './entity-tables.ts';
import { describeOrganization, type KnownOrganization, withoutThe } from './organization-lists.ts';

/** An organization with a name in the registers. */
interface RegisteredCandidate {
  readonly organization: KnownOrganization;
  /**
   * Whether the name links only in texts about the organization's country, since it is generic or
   * used in several countries.
   */
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
      : describeOrganization(parseEntityRow(registers.organizations.line(number)), 'register');
    return { organization, needsCountry: reference.endsWith('?') };
  });
};

/** Returns the country of a company, or of its US exchange: US registers do not give a country. */
const countryOf = ({ country, market }: KnownOrganization): string =>
  country ?? (market === 'XNYS' || market === 'XNAS' ? 'US' : '');

/** Number of leading countries that a text is considered to be about. */
const MAX_TEXT_COUNTRIES = 3;

/**
 * Whether a text is about a country.
 * @param leading countries of the document, the most mentioned first
 */
export function isAbout(country: string, leading: readonly string[]): boolean {
  return leading.slice(0, MAX_TEXT_COUNTRIES).includes(country);
}

/**
 * Links the name of a recognized organization by the registers: to its only candidate, or to the
 * only one in the text's leading country. Register names are not used to find organizations.
 * @param leading countries of the document, the most mentioned first
 */
export function registeredOrganization(
  folded: string,
  leading: readonly string[],
  data: EntityTables,
): KnownOrganization | undefined {
  const candidates = candidatesOf(folded, data);
  const [only, ...others] = candidates;
  if (only === undefined) return undefined;
  if (others.length === 0) {
    return only.needsCountry && !isAbout(countryOf(only.organization), leading) ? undefined : only.organization;
  }
  const there = candidates.filter(({ organization }) => organization.country === leading[0]);
  return there.length === 1 ? there[0]?.organization : undefined;
}

/**
 * Returns the organization of that name in the leading country, if the known one belongs to a
 * country the text does not mention: Malta's Labour Party.
 */
export function namesakeOfCountry(
  folded: string,
  known: KnownOrganization,
  leading: readonly string[],
  data: EntityTables,
): KnownOrganization | undefined {
  if (known.list === 'clubs' || known.country === undefined || leading.includes(known.country)) return undefined;
  const there = candidatesOf(folded, data).filter(({ organization }) => organization.country === leading[0]);
  return there.length === 1 ? there[0]?.organization : undefined;
}
