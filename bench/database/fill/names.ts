import { readData, readModelTable } from '../../../pipelines/tagging/model-file.ts';
import { readCityTable } from '../../../pipelines/tagging/tables/city-table.ts';
import { type EntityRow, parseEntityRow } from '../../../pipelines/tagging/tables/entity-row.ts';
import { slug } from '../../../pipelines/text/fold.ts';
import { createRandom } from '../../random.ts';
import { choose } from './chance.ts';

export interface Entity {
  readonly id: number;
  readonly type: 'person' | 'organization' | 'place';
  readonly key: string;
  readonly name: string;
  readonly ids: Readonly<Record<string, string>>;
  readonly aliases: readonly string[];
}

type Named = Omit<Entity, 'id'>;

const rowsOf = (table: string): EntityRow[] =>
  readData(table).toString('utf8').trimEnd().split('\n').map(parseEntityRow);

/** The countries with the most inhabitants in cities first. */
const countries = (): Named[] => {
  const { names, row } = readCityTable();
  const inhabitants = new Map<string, number>();
  for (const n of names.keys()) {
    const { country, population } = row(n);
    inhabitants.set(country, (inhabitants.get(country) ?? 0) + population);
  }
  return readModelTable('countries.tsv.br')
    .filter(([language]) => language === 'en')
    .sort(([, one = ''], [, other = '']) => (inhabitants.get(other) ?? 0) - (inhabitants.get(one) ?? 0))
    .map(([, iso2 = '', name = '', ...aliases]) => ({ type: 'place', key: slug(name), name, ids: { iso2 }, aliases }));
};

const cities = (): Named[] => {
  const { names, row } = readCityTable();
  return names.map((name, n) => {
    const { country, geonames, latitude, longitude } = row(n);
    const key = `${slug(name)}-${country.toLowerCase()}`;
    return { type: 'place', key, name, ids: { geonames, country, latitude, longitude }, aliases: [] };
  });
};

const ofTable = (table: string, type: 'person' | 'organization'): Named[] =>
  rowsOf(table).map(({ id, name, aliases, country, seat, ids }) => ({
    type,
    key: id,
    name,
    ids: { ...(country === '' ? {} : { country }), ...(seat === '' ? {} : { seat }), ...ids },
    aliases: aliases.map((alias) => alias.replace(/@[a-z]+$/, '')),
  }));

/** Last words of invented organizations. */
const ORGANIZATIONS =
  'Group Bank University Party Ministry Motors Energy Institute Council Hospital Airlines Press'.split(' ');

/** Invents names from parts of known ones: persons as most unknown names are, organizations and places. */
const inventor = (persons: readonly Named[], places: readonly Named[]): (() => Named) => {
  const random = createRandom(persons.length);
  const from = (names: readonly Named[]): string => names[Math.floor(random() * names.length)]?.name ?? '';
  return () => {
    const kind = random();
    if (kind < 0.55) {
      const name = `${from(persons).replace(/ .*/, '')} ${from(persons).replace(/.* /, '')}`;
      return { type: 'person', key: slug(name), name, ids: {}, aliases: [] };
    }
    const place = from(places);
    if (kind < 0.85) {
      const last = ORGANIZATIONS[Math.floor(random() * ORGANIZATIONS.length)];
      const name = random() < 0.5 ? `${place} ${last}` : `${from(persons).replace(/.* /, '')} ${place} ${last}`;
      return { type: 'organization', key: slug(name), name, ids: {}, aliases: [] };
    }
    const name = `${['North', 'South', 'East', 'West', 'Upper', 'Lower', 'New'][Math.floor(random() * 7)]} ${place}`;
    return { type: 'place', key: slug(name), name, ids: {}, aliases: [] };
  };
};

/** Shares of the kinds among known names of similar frequency. */
const MIXTURE = { country: 0.15, city: 0.2, person: 0.3, organization: 0.35 } as const;

/**
 * Returns entities by frequency: those of the tagger's tables (countries, large cities, persons and
 * organizations mixed), then invented ones. Their ids are their ranks, from 1.
 */
export function listEntities(count: number): readonly Entity[] {
  const lists = {
    country: countries(),
    city: cities(),
    person: [...ofTable('persons.tsv.br', 'person'), ...ofTable('registered-persons.tsv.br', 'person')],
    organization: [
      ...ofTable('organizations.tsv.br', 'organization'),
      ...ofTable('registered-organizations.tsv.br', 'organization'),
    ],
  };
  const next = { country: 0, city: 0, person: 0, organization: 0 };
  const invent = inventor(lists.person, lists.city);
  const random = createRandom(count);
  const known = (): Named | undefined => {
    const kind = choose(random(), MIXTURE);
    return lists[kind][next[kind]++];
  };
  const taken = new Set<string>();
  const entities: Entity[] = [];
  while (entities.length < count) {
    const entity = known() ?? invent();
    const place = `${entity.type} ${entity.key}`;
    if (taken.has(place)) continue;
    taken.add(place);
    entities.push({ id: entities.length + 1, ...entity });
  }
  return entities;
}
