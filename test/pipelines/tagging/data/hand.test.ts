import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DATA, readHand } from '../../../../bench/tables/source-file.ts';
import type { EntityRow } from '../../../../pipelines/tagging/tables/entity-row.ts';
import { loadTaggingData } from '../../../../pipelines/tagging/tagging-data.ts';
import { fold } from '../../../../pipelines/text/fold.ts';

const institutions = readHand('institutions.tsv');
const companies = readHand('companies.tsv');
const clubs = readHand('clubs.tsv');
const persons = readHand('persons.tsv');

/** ISO 10383 codes of the home exchanges in the list. */
const MARKETS = new Set(
  `BATS BVMF DSMD MISX XADS XAMM XAMS XASX XATH XBAH XBEL XBKK XBOG XBRU XBRV XBSE XBUD XBUE XCAI XCAS XCOL XCSE XDAR XDFM
   XDHA XDUB XETR XGHA XHEL XHKG XICE XIDX XIST XJAM XJSE XKAR XKAZ XKLS XKOS XKRX XKUW XLIM XLIS XLIT XLJU XLON XMAD XMAU
   XMEX XMIL XMUS XNAI XNAS XNSA XNSE XNYS XNZE XOSL XPAR XPHS XPRA XSAU XSES XSGO XSHE XSHG XSTC XSTO XSWX XTAE XTAI XTAL
   XTKS XTSE XTUN XWAR XWBO XZAG XZIM`.split(/\s+/),
);

const plain = (name: string): string => fold(name).replace(/^the /, '');

/** Returns names used by several rows, as "name: one, the other". */
const claimedTwice = (rows: readonly EntityRow[], namesOf: (row: EntityRow) => readonly string[]): string[] => {
  const owners = new Map<string, string>();
  const twice: string[] = [];
  for (const row of rows)
    for (const name of namesOf(row)) {
      const owner = owners.get(plain(name));
      if (owner !== undefined && owner !== row.id) twice.push(`${name}: ${owner}, ${row.id}`);
      owners.set(plain(name), row.id);
    }
  return twice;
};

const names = ({ name, aliases }: EntityRow): string[] => [name, ...aliases];

describe('the handwritten tables', () => {
  it('are the sources of the compiled tables', () => {
    const stale = readFileSync(new URL('built-from.txt', DATA), 'utf8')
      .trimEnd()
      .split('\n')
      .filter((line) => {
        const [digest, path = ''] = line.split('  ');
        return (
          createHash('sha256')
            .update(readFileSync(new URL(path, DATA)))
            .digest('hex') !== digest
        );
      });
    expect(stale, 'npm run build:tables').toEqual([]);
  });

  it('mark only names of their row as international', () => {
    const marked = [...institutions, ...companies, ...clubs];
    expect(marked.filter((row) => row.short.some((name) => !names(row).includes(name))).map(({ id }) => id)).toEqual(
      [],
    );
  });

  it('use valid country codes', () => {
    const { gazetteer } = loadTaggingData();
    const unknown = [...institutions, ...companies, ...clubs, ...persons].filter(
      ({ country }) => country !== '' && gazetteer.country(country) === undefined,
    );
    expect(unknown.map(({ id }) => id)).toEqual([]);
  });

  it('use valid exchange codes', () => {
    const unknown = companies.filter(
      ({ ids }) => ids['ticker'] !== undefined && !MARKETS.has(ids['ticker'].split('@')[1] ?? ''),
    );
    expect(unknown.map(({ id }) => id)).toEqual([]);
  });

  it('give each name to one company or institution', () => {
    expect(claimedTwice([...institutions, ...companies], names)).toEqual([]);
  });

  it('share no name between an institution and a club', () => {
    const ofClubs = new Map(clubs.flatMap((row) => names(row).map((name) => [plain(name), row.id])));
    expect(institutions.flatMap(names).filter((name) => ofClubs.has(plain(name)))).toEqual([]);
  });

  it('give each full name to one person', () => {
    expect(claimedTwice(persons, names)).toEqual([]);
  });

  it("give each short name to one person and no other's full name", () => {
    expect(claimedTwice(persons, (row) => [...names(row), ...row.short])).toEqual([]);
  });
});
