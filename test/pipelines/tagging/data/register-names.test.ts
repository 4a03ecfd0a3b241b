import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { isCompany, plainCompanyName } from '../../../../bench/tables/registers/company-names.ts';
import { isGeneric, isSharedWord } from '../../../../bench/tables/registers/generic-names.ts';
import { ticker } from '../../../../bench/tables/registers/home-exchanges.ts';
import { readLeaders } from '../../../../bench/tables/registers/leaders.ts';
import { readParties } from '../../../../bench/tables/registers/parties.ts';

/** Creates a folder with one register. */
const register = (name: string, lines: readonly string[]): string => {
  const folder = mkdtempSync(join(tmpdir(), 'register-'));
  writeFileSync(join(folder, `${name}.tsv.gz`), gzipSync(`${lines.join('\n')}\n`));
  return folder;
};

describe('a company name in a register', () => {
  it.each([
    ['Boeing Company (The) Common Stock', 'Boeing'],
    ['Ameresco, Inc. Class A Common Stock', 'Ameresco'],
    [
      'MINISO Group Holding Limited American Depositary Shares, each representing four Ordinary Shares',
      'MINISO Group Holding',
    ],
    ['ABN AMRO Bank N.V. Depositary receipts', 'ABN AMRO Bank'],
    ['Bank Mandiri (Persero) Tbk', 'Bank Mandiri'],
    ['Bangkok Expressway and Metro Public Company Limited', 'Bangkok Expressway and Metro'],
    ['Public Joint Stock Company Transneft', 'Transneft'],
    ['ROCKWOOL International A/S', 'ROCKWOOL International'],
    ['A. O. Smith', 'A. O. Smith'],
    ['HANDOK Inc.', 'Handok'],
  ])('%s is %s', (written, plain) => {
    expect(plainCompanyName(written)).toBe(plain);
  });

  it('is not a fund, shell or bond', () => {
    for (const name of [
      'Pacer Barings CLO Market Flex ETF',
      'Artius II Acquisition Inc.',
      'Stifel Financial 5.20% Senior Notes due 2047',
    ])
      expect(isCompany(name), name).toBe(false);
    expect(isCompany('Sasol Ltd. American Depositary Shares')).toBe(true);
  });

  it('has the ticker of its home exchange', () => {
    expect(ticker('BBD-B.TO', 'XTSE')).toBe('BBD.B@XTSE');
    expect(ticker('7203.T', 'XJPX')).toBe('7203@XTKS');
  });
});

describe('a name', () => {
  it('of one word is shared if it is an ordinary word, a name or a place', () => {
    expect(['Gap', 'Dover', 'Gaia', 'IBM'].filter(isSharedWord)).toEqual(['Gap', 'Dover', 'Gaia', 'IBM']);
    expect(['Globalstar', 'Mapfre', 'Lens Technology'].filter(isSharedWord)).toEqual([]);
  });

  it('of ordinary words is generic', () => {
    expect(['First National Bank', 'Universidad Nacional'].filter(isGeneric)).toHaveLength(2);
    expect(['Masinde Muliro University', 'Travis Perkins'].filter(isGeneric)).toEqual([]);
  });
});

describe('a head of state or government', () => {
  const codes: Readonly<Record<string, string>> = {
    Algeria: 'DZ',
    Angola: 'AO',
    'American Samoa': 'AS',
    China: 'CN',
    Bahamas: 'BS',
    'Hong Kong': 'HK',
    'New Caledonia': 'NC',
    France: 'FR',
    'United Kingdom': 'GB',
    'United States': 'US',
  };
  const read = (rows: readonly string[], overrides: Readonly<Record<string, string>> = {}) => {
    const faults: string[] = [];
    const leaders = readLeaders(
      register('leaders', ['country\toffice\ttext', ...rows]),
      (country) => codes[country] ?? '',
      new Map(Object.entries(overrides)),
      (what) => faults.push(what),
    );
    return { leaders: leaders.map(({ name, aliases, country }) => [name, ...aliases, country]), faults };
  };

  it('has the full name that newspapers use', () => {
    const { leaders } = read([
      'Algeria\tchief of state\tPresident Abdelmadjid TEBBOUNE (since 12 December 2019)',
      'Angola\tchief of state\tPresident Joao Manuel Goncalves LOURENCO (since 26 September 2017)',
      'China\tchief of state\tPresident XI Jinping (since 14 March 2013)',
      'Bahamas\tchief of state\tKing CHARLES III (since 8 September 2022); represented by Governor-General Cynthia A. PRATT (since 1 September 2023)',
    ]);
    expect(leaders).toEqual([
      ['Abdelmadjid Tebboune', 'DZ'],
      ['Joao Lourenco', 'Joao Manuel Goncalves Lourenco', 'AO'],
      ['Xi Jinping', 'CN'],
      ['Charles III', 'BS'],
      ['Cynthia Pratt', 'Cynthia A. Pratt', 'BS'],
    ]);
  });

  it('belongs to the country without a representative, not to dependencies and realms', () => {
    const { leaders, faults } = read([
      'Bahamas\tchief of state\tKing CHARLES III (since 8 September 2022); represented by Governor-General Cynthia A. PRATT (since 1 September 2023)',
      'New Caledonia\tchief of state\tPresident Emmanuel MACRON (since 14 May 2017), represented by High Commissioner Jacques BILLANT (since 3 May 2025)',
      'France\tchief of state\tPresident Emmanuel MACRON (since 14 May 2017)',
      'United Kingdom\tchief of state\tKing CHARLES III (since 8 September 2022)',
    ]);
    expect(faults).toEqual([]);
    expect(leaders.map((one) => [one[0], one.at(-1)])).toEqual([
      ['Charles III', 'GB'],
      ['Cynthia Pratt', 'BS'],
      ['Emmanuel Macron', 'FR'],
      ['Jacques Billant', 'NC'],
    ]);
  });

  it('belongs to the country whose government they also lead', () => {
    const { leaders, faults } = read([
      'American Samoa\tchief of state\tPresident Donald J. TRUMP (since 20 January 2025)',
      'United States\tchief of state\tPresident Donald J. TRUMP (since 20 January 2025)',
      'United States\thead of government\tPresident Donald J. TRUMP (since 20 January 2025)',
    ]);
    expect(faults).toEqual([]);
    expect(leaders.map((one) => one.at(-1))).toEqual(['US']);
  });

  it('of several countries fails the build without an override', () => {
    const rows = [
      'Hong Kong\tchief of state\tPresident XI Jinping (since 14 March 2013)',
      'China\tchief of state\tPresident XI Jinping (since 14 March 2013)',
    ];
    expect(read(rows).faults).toEqual(['leader Xi Jinping: ambiguous country: HK, CN']);
    expect(read(rows, { 'leader Xi Jinping': 'CN' })).toEqual({ leaders: [['Xi Jinping', 'CN']], faults: [] });
  });
});

describe('a party', () => {
  const parties = readParties(
    register('parties', [
      'country\ttext',
      'Costa Rica\tBroad Front (Frente Amplio) or PFA',
      'Malta\tLabor Party (Partit Laburista) or PL',
      'France\tNew Popular Front or NFP (electoral coalition including FI, EELV, PS, PCF)',
      'Tokelau\tnone',
    ]),
    (country) => country.slice(0, 2).toUpperCase(),
    () => ['maltese'],
  );

  it('has its names and acronyms, without notes', () => {
    expect(parties.map(({ name, aliases }) => [name, ...aliases])).toEqual([
      ['Broad Front', 'PFA', 'Frente Amplio'],
      ['Labor Party', 'Labour Party', 'PL', 'Partit Laburista'],
      ['New Popular Front', 'NFP'],
    ]);
  });

  it('has its country in additional names', () => {
    expect(parties[1]?.ofCountry).toEqual([
      'Labor Party of Malta',
      'maltese Labor Party',
      'Labour Party of Malta',
      'maltese Labour Party',
    ]);
  });
});
