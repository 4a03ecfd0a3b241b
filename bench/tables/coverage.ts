import type { EntityRow } from '../../pipelines/tagging/tables/entity-row.ts';
import { plain } from './join.ts';
import type { MergedRows } from './merge.ts';
import type { Registers } from './registers/index.ts';
import type { RegisterRow } from './registers/register-row.ts';

/** The coverage of a register by the tables. */
export interface Coverage {
  readonly what: string;
  readonly expected: number;
  /** Number of rows found in the tables. */
  readonly found: number;
  /**
   * Number of rows that link by their usual name alone. Names that are ordinary words need a legal
   * form or a ticker.
   */
  readonly linked: number;
  /** Minimum share below which the build fails. */
  readonly least: number;
}

const MAX_SIZE = 1_000;
/** US territories; their parties are those of the USA. */
const TERRITORIES = new Set(['AS', 'GU', 'MP', 'VI']);
/** Size classes of companies.ts: mid cap, and members of an index of the largest companies. */
const MID = 4;

/** Counts for each register the rows found in the tables by name and by id. */
export function measureCoverage(
  registers: Registers,
  organizations: MergedRows,
  persons: MergedRows,
  index: readonly string[],
): Coverage[] {
  const linking = new Map<string, EntityRow[]>();
  const byName = new Map<string, EntityRow[]>();
  const note = (names: Map<string, EntityRow[]>, name: string, row: EntityRow): void => {
    const rows = names.get(name);
    if (rows === undefined) names.set(name, [row]);
    else rows.push(row);
  };
  for (const row of organizations.hand)
    for (const name of [
      row.name,
      ...row.aliases,
      ...(organizations.furtherNames.get(row.id) ?? []).map((one) => one.name),
    ])
      note(byName, plain(name), row);
  for (const row of organizations.hand) for (const name of [row.name, ...row.aliases]) note(linking, plain(name), row);
  for (const row of organizations.registered)
    for (const name of [row.name, ...row.aliases]) note(byName, plain(name), row);
  for (const line of index) {
    const [name = '', refs = ''] = line.split('\t');
    for (const ref of refs.split(' ')) {
      const rows = ref.startsWith('h') ? organizations.hand : organizations.registered;
      const row = rows[Number.parseInt(ref.slice(1), 10)];
      if (row !== undefined) note(linking, name, row);
    }
  }
  const hasId = (row: EntityRow, { ids, tickers, country, kind }: RegisterRow): boolean =>
    kind === 'company'
      ? (tickers ?? []).includes(row.ids['ticker'] ?? '-') ||
        (ids['isin'] !== undefined && ids['isin'] === row.ids['isin'])
      : row.country === country || (kind === 'party' && row.country === 'US' && TERRITORIES.has(country));
  const isIn = (
    names: ReadonlyMap<string, readonly EntityRow[]>,
    one: RegisterRow,
    called: readonly string[],
  ): boolean => called.some((name) => (names.get(plain(name)) ?? []).some((row) => hasId(row, one)));
  const isKnown = (one: RegisterRow): boolean => isIn(byName, one, [one.name, ...one.aliases]);
  const count = (what: string, rows: readonly RegisterRow[], least: number): Coverage => ({
    what,
    expected: rows.length,
    found: rows.filter(isKnown).length,
    // Texts do not use the full legal name of a company.
    linked: rows.filter((one) => isIn(linking, one, [one.name, ...(one.kind === 'company' ? [] : one.aliases)])).length,
    least,
  });

  const isUsListing = ({ tickers = [] }: RegisterRow): boolean => tickers.some((one) => /@(?:XNYS|XNAS)$/.test(one));
  const bySize = [...registers.companies].sort((a, b) => b.weight - a.weight);
  const sp500 = registers.companies.filter(({ sources }) => sources.includes('s-and-p-500-companies'));
  const usListings = bySize.filter((one) => isUsListing(one) && (one.country === 'US' || one.ids['cik'] !== undefined));
  const elsewhere = bySize.filter(
    (one) =>
      one.country !== 'US' && one.weight >= MID && one.tickers?.some((ticker) => !/@(?:XNYS|XNAS)$/.test(ticker)),
  );

  const personsByName = new Set(
    [...persons.hand, ...persons.registered].flatMap(({ name, aliases, ids, country }) =>
      [name, ...aliases].map((one) => `${plain(one)} ${ids['bioguide'] ?? country}`),
    ),
  );
  const countPersons = (what: string, rows: readonly RegisterRow[], least: number): Coverage => {
    const found = rows.filter(({ name, aliases, also = [], ids, country }) =>
      [name, ...aliases, ...also].some((one) => personsByName.has(`${plain(one)} ${ids['bioguide'] ?? country}`)),
    ).length;
    return { what, expected: rows.length, found, linked: found, least };
  };

  const countries = new Set(registers.parties.map(({ country }) => country));
  const withParty = new Set(registers.parties.filter((one) => isKnown(one)).map(({ country }) => country));
  return [
    count('companies of the S&P 500', sp500, 0.95),
    count(`the ${MAX_SIZE} largest listings in the USA`, usListings.slice(0, MAX_SIZE), 0.95),
    count('large and mid caps on the exchanges of their countries elsewhere', elsewhere, 0.9),
    countPersons('members of Congress', registers.congress, 1),
    countPersons('heads of state and government', registers.leaders, 0.95),
    count('universities', registers.universities, 0.9),
    count('football clubs', registers.clubs, 0.9),
    count('parties', registers.parties, 0.9),
    {
      what: 'countries with a party',
      expected: countries.size,
      found: withParty.size,
      linked: withParty.size,
      least: 1,
    },
  ];
}
