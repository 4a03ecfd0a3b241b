import { readRegister } from './read-register.ts';
import type { RegisterRow } from './register-row.ts';

/** Returns the name without middle initial and suffix: "James A. Himes", "Robert P. Bresnahan, Jr.". */
const plain = (name: string): string =>
  name
    .replace(/\s*"[^"]*"/g, '')
    .replace(/,? (?:Jr|Sr|II|III|IV)\.?$/, '')
    .replace(/(?<=\p{L}{2}) \p{Lu}\.?(?= \p{L}{2})/gu, '');

/** Reads the members of the United States Congress. */
export function readCongress(folder: string): RegisterRow[] {
  return readRegister(folder, 'congress', ['wikidata', 'bioguide', 'full_name', 'first', 'last', 'nickname']).map(
    ({ wikidata, bioguide, full_name, first, last, nickname }) => {
      const family = plain(last);
      const full = full_name.replaceAll('"', '');
      const names = [
        ...(nickname === '' ? [] : [`${nickname} ${family}`]),
        plain(full_name),
        `${first} ${family}`,
        full,
      ];
      const [name = full, ...aliases] = new Set(names);
      return {
        kind: 'person',
        name,
        aliases,
        country: 'US',
        city: '',
        ids: { bioguide, ...(wikidata === '' ? {} : { wikidata }) },
        sources: ['congress-legislators'],
        weight: 1,
      };
    },
  );
}
