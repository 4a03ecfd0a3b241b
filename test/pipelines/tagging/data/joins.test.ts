import { describe, expect, it } from 'vitest';
import { createJoin, createKeys } from '../../../../bench/tables/join.ts';
import type { RegisterRow } from '../../../../bench/tables/registers/register-row.ts';
import { createSeatFinder } from '../../../../bench/tables/seats.ts';
import type { EntityRow } from '../../../../pipelines/tagging/tables/entity-row.ts';

const row = (id: string, changes: Partial<EntityRow> = {}): EntityRow => ({
  id,
  kind: 'company',
  name: id,
  aliases: [],
  short: [],
  common: [],
  country: '',
  seat: '',
  ids: {},
  source: 'hand',
  further: [],
  ...changes,
});

const registered = (name: string, changes: Partial<RegisterRow> = {}): RegisterRow => ({
  kind: 'company',
  name,
  aliases: [],
  country: '',
  city: '',
  ids: {},
  sources: ['register'],
  weight: 0,
  ...changes,
});

/** Joins a register row; returns the joined id and the faults. */
const join = (hand: readonly EntityRow[], register: RegisterRow, overrides: Readonly<Record<string, string>> = {}) => {
  const faults: string[] = [];
  const joined = createJoin(hand, new Map(Object.entries(overrides)), (what) => faults.push(what))(register);
  return { id: joined.hand?.id, faults };
};

describe('a seat', () => {
  const findSeat = createSeatFinder(
    [row('2660646', { kind: 'city', name: 'Geneva', aliases: ['Genf@de'], country: 'CH' })],
    new Map([['seat Langen, DE', '2881279']]),
  );

  it('in the USA lies in the given state', () => {
    expect(findSeat('Arlington, VA, US')).toEqual({ id: '4744709' });
    expect(findSeat('Arlington, TX, US')).toEqual({ id: '4671240' });
    expect(findSeat('Arlington, US')).toEqual({ fault: '"Arlington, US" needs a state' });
  });

  it('is the only city of that name, or one ten times larger than the next', () => {
    expect(findSeat('Paris, FR')).toEqual({ id: '2988507' });
    expect(findSeat('Kharagpur, IN')).toHaveProperty('fault');
    expect(findSeat('Atlantis, FR')).toEqual({ fault: 'unknown city "Atlantis, FR"' });
  });

  it('follows an override or the table of places', () => {
    expect(findSeat('Langen, DE')).toEqual({ id: '2881279' });
    expect(findSeat('Geneva, CH')).toEqual({ id: '2660646' });
  });
});

describe("a register's row", () => {
  const apple = row('apple', { name: 'Apple', country: 'US', ids: { ticker: 'AAPL@XNAS' } });

  it('joins by ticker', () => {
    expect(join([apple], registered('Apple Computer', { tickers: ['AAPL@XNAS'] }))).toEqual({
      id: 'apple',
      faults: [],
    });
  });

  it('is ambiguous if its ticker has another name', () => {
    const pear = registered('Pear Holdings', { tickers: ['AAPL@XNAS'] });
    expect(join([apple], pear).faults).toEqual(['ticker AAPL@XNAS: "Apple" may be "Pear Holdings" in the register']);
    expect(join([apple], pear, { 'ticker AAPL@XNAS': 'apple' })).toEqual({ id: 'apple', faults: [] });
    expect(join([apple], pear, { 'ticker AAPL@XNAS': '' })).toEqual({ id: undefined, faults: [] });
  });

  it('joins by name and country', () => {
    const bank = row('bank-of-wales', { name: 'Bank of Wales', country: 'GB' });
    expect(join([bank], registered('Bank of Wales', { country: 'GB' })).id).toBe('bank-of-wales');
    expect(join([bank], registered('Bank of Wales', { country: 'AU' })).faults).toEqual([
      'name Bank of Wales, AU: may be bank-of-wales of GB',
    ]);
  });

  it('is ambiguous if two rows have its name', () => {
    const hand = [row('union-a', { name: 'Union' }), row('union-b', { name: 'Union' })];
    expect(join(hand, registered('Union')).faults).toEqual(['name Union, : ambiguous: union-a, union-b']);
  });

  it('joins parties within a country only', () => {
    const labour = row('labour-party', { kind: 'institution', name: 'Labour Party', country: 'GB' });
    const party = (country: string) => registered('Labour Party', { kind: 'party', country });
    expect(join([labour], party('GB')).id).toBe('labour-party');
    expect(join([labour], party('NZ'))).toEqual({ id: undefined, faults: [] });
  });
});

describe('the keys of register rows', () => {
  const keys = (taken: readonly string[], rows: readonly RegisterRow[]): string[] =>
    createKeys(new Set(taken), rows, (what) => {
      throw new Error(what);
    });

  it('are their names, with the country for shared names', () => {
    const liberals = ['BR', 'HN'].map((country) => registered('Liberal Party', { kind: 'party', country }));
    expect(keys(['oslo-university'], [...liberals, registered('Oslo University', { country: 'US' })])).toEqual([
      'liberal-party-br',
      'liberal-party-hn',
      'oslo-university-us',
    ]);
    expect(keys([], [registered('Lens Technology', { country: 'CN' })])).toEqual(['lens-technology']);
  });

  it('include the country for common personal names', () => {
    const person = (name: string) => registered(name, { kind: 'person', country: 'US' });
    expect(keys([], [person('Tina Smith'), person('Suhas Subramanyam')])).toEqual([
      'tina-smith-us',
      'suhas-subramanyam',
    ]);
  });
});
