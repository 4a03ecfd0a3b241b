import type { EntityKind, EntityRow } from '../../pipelines/tagging/tables/entity-row.ts';
import { type Joined, makeKeys, plain } from './join.ts';
import { isGeneric, namesItsPlace } from './registers/generic-names.ts';
import type { RegisterRow } from './registers/register-row.ts';
import { STATES } from './registers/us-states.ts';
import type { Seat } from './seats.ts';

/** A name that a register has for a row written by hand, and what it says the row is. */
export interface FurtherName {
  readonly name: string;
  readonly kind: EntityKind;
}

/** The rows written by hand with what registers add to them, and the rows that only registers have. */
export interface MergedRows {
  readonly hand: readonly EntityRow[];
  readonly registered: readonly EntityRow[];
  /** Further names that registers have for rows written by hand, by their id. */
  readonly furtherNames: ReadonlyMap<string, readonly FurtherName[]>;
}

/** "Milwaukee, Wisconsin" and "Utrecht" of the Netherlands as seats are written. */
const seatText = ({ city, country }: RegisterRow): string => {
  const [, town = '', state = ''] = /^(.+), ([^,]+)$/.exec(city) ?? [];
  if (STATES[state] !== undefined) return `${town}, ${STATES[state]}, US`;
  return city === '' || city.includes(',') || country === '' ? '' : `${city}, ${country}`;
};

/** A register's city that is not clear is left out: it was typed by many. */
const seatOf = (row: RegisterRow, findSeat: (seat: string) => Seat): string => {
  const text = seatText(row);
  const seat = text === '' ? undefined : findSeat(text);
  return seat !== undefined && 'id' in seat ? seat.id : '';
};

/** Parties bear names that parties of other countries bear; one word and a few ordinary ones are others' too. */
export const needsItsCountry = (kind: RegisterRow['kind'], name: string): boolean =>
  kind === 'party' ||
  !plain(name).includes(' ') ||
  (isGeneric(name) && !(kind === 'university' && namesItsPlace(name)));

const OF_THE_USA = /@(?:XNYS|XNAS)$/;

/**
 * The ticker of a row written by hand. The lists of the USA are newer than it: what they have no more has changed since.
 * Elsewhere registers keep what was delisted, and who has no ticker by hand is not listed.
 */
const tickerOf = (
  { kind, ids }: EntityRow,
  added: readonly RegisterRow[],
  isListed: (ticker: string) => boolean,
): string | undefined => {
  const own = ids['ticker'];
  if (kind !== 'company' || (own !== undefined && (!OF_THE_USA.test(own) || isListed(own)))) return own;
  const newer = added.map((row) => row.ids['ticker']).find((one) => one !== undefined && OF_THE_USA.test(one));
  return newer ?? own;
};

const capitalized = (name: string): string => name.slice(0, 1).toUpperCase() + name.slice(1);

export const mergeRows = (
  hand: readonly EntityRow[],
  joined: readonly Joined[],
  findSeat: (seat: string) => Seat,
  fault: (what: string) => void,
): MergedRows => {
  const additions = new Map<string, RegisterRow[]>();
  const others: RegisterRow[] = [];
  for (const { register, hand: known } of joined) {
    if (known === undefined) others.push(register);
    else additions.set(known.id, [...(additions.get(known.id) ?? []), register]);
  }
  const listed = new Set(joined.flatMap(({ register }) => register.tickers ?? []));
  const isListed = (ticker: string): boolean => listed.has(ticker);
  const furtherNames = new Map<string, readonly FurtherName[]>();
  const merged = hand.map((row): EntityRow => {
    const added = additions.get(row.id);
    if (added === undefined) return row;
    const own = new Set([row.name, ...row.aliases].map(plain));
    const further = added.flatMap(({ kind, name, aliases }) =>
      // The parts of a leader's name are those of other persons.
      kind === 'person'
        ? []
        : [...new Set([name, ...aliases])].filter((one) => !own.has(plain(one))).map((one) => ({ name: one, kind })),
    );
    furtherNames.set(row.id, further);
    const ids: Record<string, string> = Object.assign({}, ...added.map((one) => one.ids).reverse(), row.ids);
    const ticker = tickerOf(row, added, isListed);
    if (ticker === undefined) delete ids['ticker'];
    else ids['ticker'] = ticker;
    return {
      ...row,
      country: row.country || (added.find(({ country }) => country !== '')?.country ?? ''),
      seat: row.seat || (added.map((one) => seatOf(one, findSeat)).find((seat) => seat !== '') ?? ''),
      ids,
      further: [...new Map(further.map(({ name }) => [plain(name), name])).values()],
      source: [...new Set([row.source, ...added.flatMap(({ sources }) => sources)])].join(','),
    };
  });
  const keys = makeKeys(new Set(hand.map(({ id }) => id)), others, fault);
  const registered = others.map(
    (row, n): EntityRow => ({
      id: keys[n] ?? '',
      kind: row.kind,
      name: row.name,
      aliases: [...new Set([...row.aliases, ...(row.ofCountry ?? []).map(capitalized)])].filter(
        (name) => name !== row.name,
      ),
      short: [],
      common: [row.name, ...row.aliases].filter((name) => row.kind !== 'person' && needsItsCountry(row.kind, name)),
      country: row.country,
      seat: seatOf(row, findSeat),
      ids: row.ids,
      source: row.sources.join(','),
      further: [],
    }),
  );
  return { hand: merged, registered, furtherNames };
};
