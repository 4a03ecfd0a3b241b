import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DATA, readSource } from '../../../../bench/tables/source-file.ts';
import { organizationByName } from '../../../../pipelines/tagging/tables/known-organizations.ts';
import { registeredOrganization } from '../../../../pipelines/tagging/tables/registered-organizations.ts';
import { registeredPerson } from '../../../../pipelines/tagging/tables/registered-persons.ts';
import { loadTaggingData } from '../../../../pipelines/tagging/tagging-data.ts';
import { tokenize } from '../../../../pipelines/tagging/tokens/tokenize.ts';
import { fold } from '../../../../pipelines/text/fold.ts';

const report = new Map(
  readSource(new URL('coverage.tsv', DATA), ['what', 'expected', 'found', 'linked by name alone']).map(
    ([what = '', expected, found]) => [what, { expected: Number(expected), found: Number(found) }] as const,
  ),
);

/** Random samples of each register with the name used in texts. Some are ordinary words, which do not link alone. */
const samples = readFileSync(new URL('../../../fixtures/registers/samples.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [register = '', , name = '', country = '', id = ''] = line.split('\t');
    return { register, name, country, id };
  });

const data = loadTaggingData();
const inCongress = { words: tokenize('', 'The senator spoke.'), data };

/** Returns the ids a name links to in a text about a country. */
const idsOf = (name: string, country: string, isPerson: boolean): string[] => {
  const folded = fold(name);
  if (isPerson) {
    const known = data.persons.byFullName(folded);
    const ids =
      known === undefined ? registeredPerson(folded, inCongress, [country])?.ids : data.persons.describe(known).ids;
    return Object.entries(ids ?? {}).map(([key, value]) => `${key}:${value}`);
  }
  const listed = organizationByName(folded, data);
  const registered = registeredOrganization(folded, [country], data);
  return [listed, registered].flatMap((one) =>
    one === undefined ? [] : [`ticker:${one.ticker}`, `country:${one.country}`],
  );
};

describe('the tables', () => {
  it.each([
    ['companies of the S&P 500', 0.95],
    ['the 1000 largest listings in the USA', 0.95],
    ['large and mid caps on the exchanges of their countries elsewhere', 0.9],
    ['members of Congress', 1],
    ['heads of state and government', 0.95],
    ['countries with a party', 1],
  ])('contain nearly all %s in the registers', (what, least) => {
    const { expected = Number.NaN, found = 0 } = report.get(what) ?? {};
    expect(found / expected).toBeGreaterThanOrEqual(least);
  });

  it('contain more than 5,000 universities and 3,000 football clubs', () => {
    expect(report.get('universities')?.found).toBeGreaterThanOrEqual(5_000);
    expect(report.get('football clubs')?.found).toBeGreaterThanOrEqual(3_000);
  });

  it.each([...new Set(samples.map(({ register }) => register))])('link names in %s', (register) => {
    const ofRegister = samples.filter((sample) => sample.register === register);
    const isPerson = /leaders|congress/.test(register);
    const wrong = ofRegister.filter(({ name, country, id }) => !idsOf(name, country, isPerson).includes(id));
    expect(wrong.length / ofRegister.length, JSON.stringify(wrong)).toBeLessThanOrEqual(0.16);
  });
});
