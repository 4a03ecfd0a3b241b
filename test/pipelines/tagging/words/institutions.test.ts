import { describe, expect, it } from 'vitest';
import { fold } from '../../../../pipelines/tagging/fold.ts';
import { loadGazetteer } from '../../../../pipelines/tagging/gazetteer.ts';
import { CLUBS } from '../../../../pipelines/tagging/words/clubs/index.ts';
import { INSTITUTIONS } from '../../../../pipelines/tagging/words/institutions/index.ts';

const gazetteer = loadGazetteer();

const lines = INSTITUTIONS.split('\n').map((line) => {
  const [name = '', others = '', seat = '', country = '', ...rest] = line.split(';').map((field) => field.trim());
  return { line, names: [name, ...others.split(', ').filter((other) => other !== '')], seat, country, rest };
});

const plain = (name: string): string => fold(name.replace(/^\?/, '')).replace(/^the /, '');

const isCountry = (code: string): boolean => gazetteer.country(code) !== undefined;

describe('the list of institutions', () => {
  it('has a name in each line, at most other names, a seat and a country, and nothing more', () => {
    const malformed = lines.filter(
      ({ names, seat, country, rest }) =>
        names.some((name) => !/^\??['ʻ]?[\p{L}\p{N}+]/u.test(name) || /,,|\?.*\?/.test(name)) ||
        !/^(?:[^/]+\/[A-Z]{2})?$/.test(seat) ||
        !/^(?:[A-Z]{2})?$/.test(country) ||
        rest.length > 0,
    );
    expect(malformed.map(({ line }) => line)).toEqual([]);
  });

  it('names only countries that there are', () => {
    const unknown = lines.filter(({ seat, country }) =>
      [country, seat.split('/')[1] ?? ''].some((code) => code !== '' && !isCountry(code)),
    );
    expect(unknown.map(({ line }) => line)).toEqual([]);
  });

  it('gives no name to two institutions, nor to an institution what a club is called', () => {
    const owners = new Map<string, string>();
    for (const line of CLUBS.split('\n')) {
      const [name = '', others = ''] = line.split(';').map((field) => field.trim());
      for (const other of [name, ...others.split(', ')]) if (other !== '') owners.set(plain(other), name);
    }
    const twice: string[] = [];
    lines.forEach(({ names }, n) => {
      const own = `${n} ${names[0]}`;
      for (const name of names) {
        const owner = owners.get(plain(name));
        if (owner !== undefined && owner !== own) twice.push(`${name}: ${owner}, ${own}`);
        owners.set(plain(name), own);
      }
    });
    expect(twice).toEqual([]);
  });
});
