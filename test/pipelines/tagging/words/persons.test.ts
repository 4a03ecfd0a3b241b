import { describe, expect, it } from 'vitest';
import { fold } from '../../../../pipelines/tagging/fold.ts';
import { WELL_KNOWN_PERSONS } from '../../../../pipelines/tagging/words/persons/index.ts';

const listed = (names: string): string[] => names.split(', ').filter((name) => name !== '');

const lines = WELL_KNOWN_PERSONS.split('\n').map((line) => {
  const [, name = '', others = '', short = ''] = /^([^;()]+)(?:;(?: ([^;()]+?))?(?: \(([^()]+)\))?)?$/.exec(line) ?? [];
  const unmarked = (written: string): string => written.replace(/^\?/, '');
  const full = [name, ...listed(others)].map(unmarked);
  return { line, name: unmarked(name), full, short: listed(short).map(unmarked) };
});

/** Names that two persons of the list have, as "name: one, the other". */
const claimedTwice = (namesOf: (line: (typeof lines)[number]) => readonly string[]): string[] => {
  const owners = new Map<string, string>();
  const twice: string[] = [];
  for (const line of lines)
    for (const name of namesOf(line)) {
      const owner = owners.get(fold(name));
      if (owner !== undefined && owner !== line.name) twice.push(`${name}: ${owner}, ${line.name}`);
      owners.set(fold(name), line.name);
    }
  return twice;
};

describe('the list of well-known persons', () => {
  it('has a name in each line, at most other names and short names, and nothing more', () => {
    const malformed = lines.filter(
      ({ name, full, short }) =>
        name === '' || [...full, ...short].some((one) => !/^[\p{L}\p{N}][\p{L}\p{N} .'’-]*$/u.test(one)),
    );
    expect(malformed.map(({ line }) => line)).toEqual([]);
  });

  it('gives no full name to two persons', () => {
    expect(claimedTwice(({ full }) => full)).toEqual([]);
  });

  it('gives no short name to two persons, nor one that is the full name of another', () => {
    expect(claimedTwice(({ full, short }) => [...full, ...short])).toEqual([]);
  });

  it('says nothing twice', () => {
    const repeated = lines.filter(({ full, short }) =>
      [full, short].some((names) => new Set(names.map(fold)).size < names.length),
    );
    expect(repeated.map(({ line }) => line)).toEqual([]);
  });
});
