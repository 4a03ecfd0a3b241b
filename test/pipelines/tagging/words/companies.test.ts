import { describe, expect, it } from 'vitest';
import { fold } from '../../../../pipelines/tagging/fold.ts';
import { COMPANIES } from '../../../../pipelines/tagging/words/companies/index.ts';
import { INSTITUTIONS } from '../../../../pipelines/tagging/words/institutions/index.ts';

/** ISO 10383 codes of the exchanges where companies of the list are at home. */
const MARKETS = new Set(
  `BATS BVMF DSMD MISX XADS XAMM XAMS XASX XATH XBAH XBEL XBKK XBOG XBRU XBRV XBSE XBUD XBUE XCAI XCAS XCOL XCSE XDAR XDFM
   XDHA XDUB XETR XGHA XHEL XHKG XICE XIDX XIST XJAM XJSE XKAR XKAZ XKLS XKOS XKRX XKUW XLIM XLIS XLIT XLJU XLON XMAD XMAU
   XMEX XMIL XMUS XNAI XNAS XNSA XNSE XNYS XNZE XOSL XPAR XPHS XPRA XSAU XSES XSGO XSHE XSHG XSTC XSTO XSWX XTAE XTAI XTAL
   XTKS XTSE XTUN XWAR XWBO XZAG XZIM`.split(/\s+/),
);

const lines = COMPANIES.split('\n').map((line) => {
  const [name = '', others = '', listing = '', country = '', ...rest] = line.split(';').map((field) => field.trim());
  return { line, names: [name, ...others.split(', ').filter((other) => other !== '')], listing, country, rest };
});

const plain = (name: string): string => fold(name.replace(/^\?/, '')).replace(/^the /, '');

describe('the list of companies', () => {
  it('has a name in each line, at most a listing and a country, and nothing more', () => {
    const malformed = lines.filter(
      ({ names, listing, country, rest }) =>
        names.some((name) => !/^\??[\p{L}\p{N}]/u.test(name) || name.includes(',,')) ||
        !/^(?:[\w.&-]+ [A-Z]{4})?$/.test(listing) ||
        !/^(?:[A-Z]{2})?$/.test(country) ||
        rest.length > 0,
    );
    expect(malformed.map(({ line }) => line)).toEqual([]);
  });

  it('names only exchanges that there are', () => {
    const unknown = lines.filter(({ listing }) => listing !== '' && !MARKETS.has(listing.split(' ')[1] ?? ''));
    expect(unknown.map(({ line }) => line)).toEqual([]);
  });

  it('gives no name to two companies, nor to a company what an institution is called', () => {
    const owners = new Map<string, string>();
    for (const line of INSTITUTIONS.trim().split('\n')) {
      const [name = '', others = ''] = line.split(';').map((field) => field.trim());
      for (const other of [name, ...others.split(', ')]) owners.set(plain(other), name);
    }
    const twice: string[] = [];
    for (const { names } of lines) {
      const own = names[0] ?? '';
      for (const name of names) {
        const owner = owners.get(plain(name));
        if (owner !== undefined && owner !== own) twice.push(`${name}: ${owner}, ${own}`);
        owners.set(plain(name), own);
      }
    }
    expect(twice).toEqual([]);
  });
});
