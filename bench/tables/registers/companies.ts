import { fold } from '../../../pipelines/text/fold.ts';
import { isCompany, plainCompanyName, withoutShareClass } from './company-names.ts';
import { exchangesOf, HOME_EXCHANGES, ticker } from './home-exchanges.ts';
import { readRegister } from './read-register.ts';
import type { RegisterRow } from './register-row.ts';
import { STATES } from './us-states.ts';

const SIZES = ['', 'Nano Cap', 'Micro Cap', 'Small Cap', 'Mid Cap', 'Large Cap', 'Mega Cap'];
const SMALL = SIZES.indexOf('Small Cap');
const MID = SIZES.indexOf('Mid Cap');

/** A company combined from its rows on several exchanges. */
interface Company {
  readonly plain: string;
  readonly names: Set<string>;
  country: string;
  city: string;
  domain: string;
  isin: string;
  cik: string;
  readonly tickers: Set<string>;
  size: number;
  readonly sources: Set<string>;
}

const company = (plain: string, country: string): Company => ({
  plain,
  names: new Set([plain]),
  country,
  city: '',
  domain: '',
  isin: '',
  cik: '',
  tickers: new Set(),
  size: 0,
  sources: new Set(),
});

/** Returns the usual ticker of a company: on the first exchange of its country, with the shortest symbol. */
const usualTicker = ({ country, tickers }: Company): string | undefined => {
  const rank = (one: string): number => {
    const n = exchangesOf(country).indexOf(one.slice(one.indexOf('@') + 1));
    return n < 0 ? 9 : n;
  };
  return [...tickers].sort((a, b) => rank(a) - rank(b) || a.length - b.length || (a < b ? -1 : 1))[0];
};

/** Reads companies on all exchanges outside the USA, by folded plain name and country. */
const readWorld = (folder: string, codeOf: (country: string) => string): Map<string, Company> => {
  const companies = new Map<string, Company>();
  for (const row of readRegister(folder, 'companies', [
    'symbol',
    'mic',
    'name',
    'country',
    'city',
    'domain',
    'size',
    'isin',
  ])) {
    const size = SIZES.indexOf(row.size);
    if (row.name === '' || row.country === '' || !isCompany(row.name)) continue;
    const country = codeOf(row.country);
    if (country === '') continue;
    const plain = plainCompanyName(row.name);
    const key = `${fold(plain)}|${country}`;
    const one = companies.get(key) ?? company(plain, country);
    companies.set(key, one);
    one.names.add(withoutShareClass(row.name));
    if (one.city === '') one.city = row.city;
    if (one.domain === '') one.domain = row.domain;
    if (one.isin === '' && row.isin.startsWith(country)) one.isin = row.isin;
    const isHome = HOME_EXCHANGES[country]?.includes(row.mic) === true;
    if (isHome) one.tickers.add(ticker(row.symbol, row.mic));
    one.size = Math.max(one.size, isHome || HOME_EXCHANGES[country] === undefined || country === 'US' ? size : 0);
    one.sources.add('financedatabase');
  }
  return companies;
};

/**
 * Whether a name is complete. The NYSE list cuts some names at a hyphen; these have neither a legal
 * form nor a share class.
 */
const isWhole = (name: string, mic: string): boolean => mic === 'XNAS' || withoutShareClass(name) !== name;

/** Reads companies listed in the USA with their shortest symbol, by folded plain name. */
const readUnitedStates = (folder: string): Map<string, Company> => {
  const companies = new Map<string, Company>();
  for (const { symbol, mic, name } of readRegister(folder, 'us-listings', ['symbol', 'mic', 'name'])) {
    if (symbol.includes('$') || !isCompany(name) || !isWhole(name, mic)) continue;
    const plain = plainCompanyName(name);
    const one = companies.get(fold(plain)) ?? company(plain, '');
    companies.set(fold(plain), one);
    one.names.add(withoutShareClass(name).replace(/^(.+) \(The\)$/i, 'The $1'));
    one.tickers.add(`${symbol}@${mic}`);
    one.sources.add(mic === 'XNAS' ? 'nasdaq-listings' : 'nyse-other-listings');
  }
  for (const row of readRegister(folder, 'sp500', ['symbol', 'name', 'headquarters', 'cik'])) {
    const plain = plainCompanyName(row.name);
    const listed = [...companies.values()].find(
      ({ tickers }) => tickers.has(`${row.symbol}@XNYS`) || tickers.has(`${row.symbol}@XNAS`),
    );
    const one = listed ?? companies.get(fold(plain)) ?? company(plain, '');
    if (listed === undefined) companies.set(fold(plain), one);
    one.names.add(plain).add(withoutShareClass(row.name));
    one.cik = row.cik.padStart(10, '0');
    one.city = row.headquarters;
    if (STATES[row.headquarters.split(', ').at(-1) ?? ''] !== undefined) one.country = 'US';
    one.size = SIZES.length - 1;
    if (one.tickers.size === 0) one.tickers.add(`${row.symbol}@XNYS`);
    one.sources.add('s-and-p-500-companies');
  }
  return companies;
};

const GROUP = /\s(?:Group|Holdings?|Corporation|Company|International|Industries)$/;

/** Returns shorter forms that newspapers use, if enough of the name remains. */
const shorter = (plain: string): string[] => {
  const short = plain.replace(GROUP, '');
  return short !== plain && / \p{L}/u.test(short) && !/[&,]$/.test(short) ? [short] : [];
};

const rowOf = (one: Company): RegisterRow => ({
  tickers: [...one.tickers],
  kind: 'company',
  name: one.plain,
  aliases: [...new Set([...one.names, ...shorter(one.plain)])].filter((name) => name !== one.plain),
  country: one.country,
  city: one.city,
  ids: {
    ...(one.tickers.size === 0 ? {} : { ticker: usualTicker(one) ?? '' }),
    ...(one.isin === '' ? {} : { isin: one.isin }),
    ...(one.cik === '' ? {} : { cik: one.cik }),
    ...(/^[a-z0-9.-]+\.[a-z]{2,}$/.test(one.domain) ? { domain: one.domain.replace(/^www\./, '') } : {}),
  },
  sources: [...one.sources],
  weight: one.size,
});

/**
 * Reads the companies of the registers: at least small caps on an exchange of their own country, at
 * least mid caps if no such exchange is covered, and all companies listed in the USA.
 */
export function readCompanies(folder: string, codeOf: (country: string) => string): RegisterRow[] {
  const world = readWorld(folder, codeOf);
  const byName = new Map<string, Company[]>();
  for (const one of world.values()) {
    const name = fold(one.plain);
    byName.set(name, [...(byName.get(name) ?? []), one]);
  }
  const inTheUsa = new Set<Company>();
  const others: Company[] = [];
  for (const [name, listed] of readUnitedStates(folder)) {
    const namesakes = byName.get(name) ?? [];
    const known = namesakes.length === 1 ? namesakes[0] : namesakes.find(({ country }) => country === 'US');
    if (known === undefined) {
      others.push(listed);
      continue;
    }
    inTheUsa.add(known);
    for (const other of listed.names) known.names.add(other);
    for (const source of listed.sources) known.sources.add(source);
    for (const one of listed.tickers) known.tickers.add(one);
    known.cik = listed.cik;
    if (listed.cik !== '') known.city = listed.city;
    known.size = Math.max(known.size, listed.size);
  }
  const kept = [...world.values()].filter((one) => {
    if (inTheUsa.has(one)) return true;
    // A US company on none of the US lists is no longer listed.
    if (one.country === 'US') return false;
    return HOME_EXCHANGES[one.country] === undefined ? one.size >= MID : one.tickers.size > 0 && one.size >= SMALL;
  });
  return [...kept, ...others].map(rowOf);
}
