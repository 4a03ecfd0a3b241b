import type { EntityKind, EntityRow } from '../../pipelines/tagging/tables/entity-row.ts';
import { fold, slug } from '../../pipelines/text/fold.ts';
import { FAMILY_NAMES, FIRST_NAMES } from '../training/words/person-names.ts';
import type { Overrides } from './overrides.ts';
import type { RegisterRow } from './registers/register-row.ts';

/** Normalizes a name for comparison: folded, without the article. */
export function plain(name: string): string {
  return fold(name)
    .replace(/^the /, '')
    .replaceAll(/[,"()]/g, '');
}

/** Kinds of register rows that a handwritten row may match. */
const SAME_KIND: Partial<Record<EntityKind, readonly EntityKind[]>> = {
  company: ['company', 'institution'],
  university: ['institution'],
  party: ['institution'],
  club: ['club'],
  person: ['person'],
};

/** Prefix in an override, before the id of a parent company: the register row is a subsidiary with the same name. */
export const PART_OF = /^part-of:/;

/** A register row with the handwritten row of the same entity. */
export interface Joined {
  readonly register: RegisterRow;
  readonly hand: EntityRow | undefined;
}

const wordsOf = (names: readonly string[]): Set<string> =>
  new Set(names.flatMap((name) => plain(name).split(/[ &.'-]+/)).filter((word) => word.length > 1));

const share = (hand: EntityRow, register: RegisterRow): boolean => {
  const ours = wordsOf([hand.name, ...hand.aliases]);
  const theirs = wordsOf([register.name, ...register.aliases]);
  const initials = [hand.name, ...hand.aliases].map((name) => plain(name).replaceAll(' ', ''));
  const joined = [register.name, ...register.aliases].map((name) => plain(name).replaceAll(' ', ''));
  return (
    [...ours].some((word) => theirs.has(word)) ||
    initials.some((one) => joined.some((other) => one.startsWith(other) || other.startsWith(one)))
  );
};

/**
 * Joins register rows with handwritten rows: companies by ticker and exchange, then everything by
 * name and country. An override "ticker 2330@XTAI" or "name Acme, US" (name as in the register)
 * gives the id to join. An empty id means that the rows are different entities, and "part-of:" with
 * an id means a subsidiary of that entity. Ambiguities are reported as faults: a ticker under two
 * names, a name in two countries, two rows with the same name.
 */
export function createJoin(hand: readonly EntityRow[], overrides: Overrides, fault: (what: string) => void) {
  const byId = new Map(hand.map((row) => [row.id, row]));
  const byTicker = new Map(
    hand.flatMap((row) => (row.ids['ticker'] === undefined ? [] : [[row.ids['ticker'], row] as const])),
  );
  const byName = new Map<string, EntityRow[]>();
  for (const row of hand)
    for (const name of new Set([row.name, ...row.aliases].map(plain)))
      byName.set(name, [...(byName.get(name) ?? []), row]);
  const decide = (key: string): { readonly row: EntityRow | undefined } | undefined => {
    const id = overrides.get(key);
    if (id === undefined) return undefined;
    if (id !== '' && !byId.has(id.replace(PART_OF, ''))) fault(`overrides.tsv: ${key}: unknown id ${id}`);
    return { row: byId.get(id) };
  };

  const ofTicker = (register: RegisterRow): { readonly row: EntityRow | undefined } | undefined => {
    for (const ticker of register.tickers ?? []) {
      const row = byTicker.get(ticker);
      if (row === undefined) continue;
      const decided = decide(`ticker ${ticker}`);
      if (decided !== undefined) return decided.row === undefined ? undefined : decided;
      if (share(row, register)) return { row };
      fault(`ticker ${ticker}: "${row.name}" may be "${register.name}" in the register`);
    }
    return undefined;
  };

  const ofName = (register: RegisterRow): EntityRow | undefined => {
    const key = `name ${register.name}, ${register.country}`;
    const decided = decide(key);
    if (decided !== undefined) return decided.row;
    const kinds = SAME_KIND[register.kind] ?? [];
    const candidates = (name: string): EntityRow[] =>
      (byName.get(plain(name)) ?? []).filter(({ kind }) => kinds.includes(kind));
    // "Independiente" or FNB alone may mean many organizations.
    const isOwn = (row: EntityRow, name: string): boolean =>
      plain(row.name) === plain(name) || !row.common.some((one) => plain(one) === plain(name));
    const fits = (row: EntityRow): boolean =>
      row.country === register.country || row.country === '' || (register.country === '' && isOwn(row, register.name));
    // Keio is a railway company, and some texts use the name for a university.
    const own = candidates(register.name).filter(
      (row) => row.kind === register.kind || register.kind !== 'company' || plain(row.name) === plain(register.name),
    );
    const byOther = (name: string): EntityRow[] => candidates(name).filter((row) => isOwn(row, name));
    const found = own.some(fits)
      ? own.filter(fits)
      : [...new Set([...register.aliases, ...(register.also ?? [])].flatMap(byOther))].filter(
          (row) => row.kind === 'person' || (row.country !== '' && row.country === register.country),
        );
    const [nowhere] = found.filter(
      ({ kind, country }) => kind !== 'person' && country === '' && register.country !== '',
    );
    if (nowhere !== undefined) fault(`${key}: may be ${nowhere.id}, which has no country`);
    if (found.length > 1) fault(`${key}: ambiguous: ${found.map(({ id }) => id).join(', ')}`);
    const [abroad] = own;
    if (found.length === 0 && abroad !== undefined && register.kind === 'company')
      fault(`${key}: may be ${abroad.id} of ${abroad.country}`);
    return found[0];
  };

  return (register: RegisterRow): Joined => ({ register, hand: ofTicker(register)?.row ?? ofName(register) });
}

/** Whether both parts of a personal name are common: then more people have the name than the registers contain. */
const isCommonName = ({ kind, name }: RegisterRow): boolean => {
  const words = fold(name).split(' ');
  return kind === 'person' && FIRST_NAMES.has(words[0] ?? '') && FAMILY_NAMES.has(words.at(-1) ?? '');
};

/**
 * Assigns keys to rows without a handwritten one. Rows that share a name get the country in their
 * key, and the ticker or kind if the country is the same. Persons with common names also get the
 * country.
 */
export function createKeys(
  taken: ReadonlySet<string>,
  rows: readonly RegisterRow[],
  fault: (what: string) => void,
): string[] {
  const short = (row: RegisterRow): string => slug(row.name.replace(/^the\s+/i, ''));
  const times = new Map<string, number>();
  for (const row of rows) times.set(short(row), (times.get(short(row)) ?? 0) + 1);
  const given = new Set(taken);
  return rows.map((row) => {
    const key = short(row);
    const ofCountry = row.country === '' ? key : `${key}-${row.country.toLowerCase()}`;
    const isShared = taken.has(key) || (times.get(key) ?? 0) > 1 || isCommonName(row);
    const further = slug(row.ids['ticker'] ?? row.kind);
    const candidates = [isShared ? ofCountry : key, `${ofCountry}-${further}`, `${ofCountry}-${row.kind}`];
    const free = candidates.find((one) => !given.has(one) && (!isShared || one !== key));
    if (free === undefined) fault(`no free key for ${row.name}, ${row.country}`);
    given.add(free ?? '');
    return free ?? '';
  });
}
