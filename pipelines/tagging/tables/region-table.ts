import { readModel } from '../model-file.ts';

/**
 * Kinds of regions by country. They distinguish a region from its capital of the same name: "Kano
 * State", "Nakuru County". In Ireland the kind precedes the name.
 */
const KINDS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    State: 'NG MX VE MY BR IN SD SS MM',
    County: 'KE RO HU HR EE LR TW',
    Region: 'PE CL GH TZ ET UA IT NA',
    Oblast: 'RU BG KZ',
    Department: 'BO CO PY UY GT HN SV NI HT',
    Province:
      'ES TR TH VN AR CN LA KH PH ID AF IR CU EC DO PA CD AO MZ BI RW ZM ZW PG KR PK NP BF MA MG LK CR FI BE NL MN SA UZ TM',
    Governorate: 'IQ SY JO LB EG TN YE OM PS KW BH',
    Prefecture: 'JP GR',
    Canton: 'CH',
    District: 'BD UG',
  }).flatMap(([kind, countries]) => countries.split(' ').map((country) => [country, kind])),
);

/** A region in the compiled table. */
export interface Region {
  /** The English name, with the kind if a city in the country has the same name: "Kano State". */
  readonly name: string;
  /** ISO 3166 code of its country. */
  readonly country: string;
  /** ISO 3166-2 code. */
  readonly code: string;
}

/** Regions by folded name. Rows are parsed on demand, since most are never used. */
export interface RegionTable {
  readonly names: Iterable<string>;
  /** Returns the regions with a name: "Waikato", "Kano State", "County Cork", but not "Kano", which is a city. */
  find(folded: string): Region[];
}

const KIND = /^(.+) (state|county|region|oblast|department|province|governorate|prefecture|canton|district)$/;

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

/** Reads model/regions.tsv.br. */
export function readRegionTable(): RegionTable {
  const byName = new Map<string, string[]>();
  for (const line of readModel('regions.tsv.br').toString('utf8').trimEnd().split('\n')) {
    const name = line.slice(0, line.indexOf('\t'));
    const lines = byName.get(name);
    if (lines === undefined) byName.set(name, [line]);
    else lines.push(line);
  }
  const read = (line: string, kind: string | undefined): Region | undefined => {
    const [, country = '', part = '', name = '', shared = ''] = line.split('\t');
    if (kind === undefined && shared === '1') return undefined;
    const usual = KINDS[country] ?? capital(kind ?? '');
    const called = country === 'IE' ? `County ${name}` : `${name} ${usual}`;
    return { name: shared === '1' ? called : name, country, code: `${country}-${part}` };
  };
  const all = (name: string, kind: string | undefined): Region[] =>
    byName.get(name)?.flatMap((line) => read(line, kind) ?? []) ?? [];
  return {
    names: byName.keys(),
    find: (folded) => {
      const found = all(folded, undefined);
      if (!folded.includes(' ')) return found;
      const [, name, kind] = KIND.exec(folded) ?? [];
      if (name !== undefined) found.push(...all(name, kind));
      if (folded.startsWith('county ')) found.push(...all(folded.slice(7), 'county'));
      return found;
    },
  };
}
