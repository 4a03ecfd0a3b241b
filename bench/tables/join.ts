import type { EntityKind, EntityRow } from '../../pipelines/tagging/tables/entity-row.ts';
import { fold, slug } from '../../pipelines/tagging/tokens/fold.ts';
import { FAMILY_NAMES, FIRST_NAMES } from '../../pipelines/tagging/words/person-words.ts';
import type { Overrides } from './overrides.ts';
import type { RegisterRow } from './registers/register-row.ts';

/** As names are compared: folded, without article. */
export const plain = (name: string): string =>
  fold(name)
    .replace(/^the /, '')
    .replaceAll(/[,"()]/g, '');

/** What a row written by hand may be in a register. */
const SAME_KIND: Partial<Record<EntityKind, readonly EntityKind[]>> = {
  company: ['company', 'institution'],
  university: ['institution'],
  party: ['institution'],
  club: ['club'],
  person: ['person'],
};

/** In an override, before the id of the firm whose subsidiary has its name as well. */
export const PART_OF = /^part-of:/;

/** A row of a register and the row written by hand that is the same entity. */
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
 * Joins the rows of registers with those written by hand: companies by ticker and exchange, then all by name and country.
 * An override "ticker 2330@XTAI" or "name Acme, US" (by the register's name) gives the id that is meant, or nothing where
 * they are two ("part-of:" and the id where one is the other's subsidiary). What is unclear is a fault: one ticker for two names, one name in two countries, two rows of one name.
 */
export const makeJoin = (hand: readonly EntityRow[], overrides: Overrides, fault: (what: string) => void) => {
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
    if (id !== '' && !byId.has(id.replace(PART_OF, ''))) fault(`overrides.tsv: ${key}: there is no ${id}`);
    return { row: byId.get(id) };
  };

  const ofTicker = (register: RegisterRow): { readonly row: EntityRow | undefined } | undefined => {
    for (const ticker of register.tickers ?? []) {
      const row = byTicker.get(ticker);
      if (row === undefined) continue;
      const decided = decide(`ticker ${ticker}`);
      if (decided !== undefined) return decided.row === undefined ? undefined : decided;
      if (share(row, register)) return { row };
      fault(`ticker ${ticker}: is "${row.name}" the register's "${register.name}"?`);
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
    // "Independiente" and FNB alone are names of many.
    const isOwn = (row: EntityRow, name: string): boolean =>
      plain(row.name) === plain(name) || !row.common.some((one) => plain(one) === plain(name));
    const fits = (row: EntityRow): boolean =>
      row.country === register.country || row.country === '' || (register.country === '' && isOwn(row, register.name));
    // Keio is a railway, and what some call a university.
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
    if (nowhere !== undefined) fault(`${key}: is it ${nowhere.id}, which has no country?`);
    if (found.length > 1) fault(`${key}: is it ${found.map(({ id }) => id).join(' or ')}?`);
    const [abroad] = own;
    if (found.length === 0 && abroad !== undefined && register.kind === 'company')
      fault(`${key}: is it ${abroad.id} of ${abroad.country}?`);
    return found[0];
  };

  return (register: RegisterRow): Joined => ({ register, hand: ofTicker(register)?.row ?? ofName(register) });
};

/** A given name and a family name that are both everybody's: there are more of that name than registers have. */
const isCommonName = ({ kind, name }: RegisterRow): boolean => {
  const words = fold(name).split(' ');
  return kind === 'person' && FIRST_NAMES.has(words[0] ?? '') && FAMILY_NAMES.has(words.at(-1) ?? '');
};

/**
 * Gives rows that no hand wrote a key: of several with one name each has its country, and its ticker or kind where that is
 * the same; so has a person of a common name.
 */
export const makeKeys = (
  taken: ReadonlySet<string>,
  rows: readonly RegisterRow[],
  fault: (what: string) => void,
): string[] => {
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
    if (free === undefined) fault(`no key is left for ${row.name}, ${row.country}`);
    given.add(free ?? '');
    return free ?? '';
  });
};
