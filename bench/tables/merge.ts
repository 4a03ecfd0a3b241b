import type { EntityKind, EntityRow } from '../../pipelines/tagging/tables/entity-row.ts';
import { createKeys, type Joined, plain } from './join.ts';
import { isGeneric, namesItsPlace } from './registers/generic-names.ts';
import type { RegisterRow } from './registers/register-row.ts';
import { STATES } from './registers/us-states.ts';
import type { Seat } from './seats.ts';

/** A register's name for a handwritten row, with the kind stated by the register. */
export interface FurtherName {
  readonly name: string;
  readonly kind: EntityKind;
}

/** The handwritten rows with data from registers, and the rows found in registers only. */
export interface MergedRows {
  readonly hand: readonly EntityRow[];
  readonly registered: readonly EntityRow[];
  /** Register names of handwritten rows, by id. */
  readonly furtherNames: ReadonlyMap<string, readonly FurtherName[]>;
}

/** Formats a register's city as a seat: "Milwaukee, Wisconsin", "Utrecht" in the Netherlands. */
const seatText = ({ city, country }: RegisterRow): string => {
  const [, town = '', state = ''] = /^(.+), ([^,]+)$/.exec(city) ?? [];
  if (STATES[state] !== undefined) return `${town}, ${STATES[state]}, US`;
  return city === '' || city.includes(',') || country === '' ? '' : `${city}, ${country}`;
};

/** Returns the seat, or nothing if the register's city is ambiguous: registers are typed by many people. */
const seatOf = (row: RegisterRow, findSeat: (seat: string) => Seat): string => {
  const text = seatText(row);
  const seat = text === '' ? undefined : findSeat(text);
  return seat !== undefined && 'id' in seat ? seat.id : '';
};

/**
 * Whether a name links only in texts about its country. Party names recur across countries; single
 * words and generic names are used by others.
 */
export function needsItsCountry(kind: RegisterRow['kind'], name: string): boolean {
  return (
    kind === 'party' ||
    !plain(name).includes(' ') ||
    (isGeneric(name) && !(kind === 'university' && namesItsPlace(name)))
  );
}

const OF_THE_USA = /@(?:XNYS|XNAS)$/;

/**
 * Returns the ticker of a handwritten row. US listings are newer than the handwritten tickers, so a
 * ticker missing there has changed. Other registers keep delisted tickers, so a company without a
 * handwritten ticker is considered unlisted.
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

export function mergeRows(
  hand: readonly EntityRow[],
  joined: readonly Joined[],
  findSeat: (seat: string) => Seat,
  fault: (what: string) => void,
): MergedRows {
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
      // Parts of a leader's name are also names of other persons.
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
  const keys = createKeys(new Set(hand.map(({ id }) => id)), others, fault);
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
}
