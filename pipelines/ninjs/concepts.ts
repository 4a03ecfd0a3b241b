import type { NinjsArticle, NinjsEntity } from './article.ts';
import { present } from './present.ts';

/** URIs of ids in registers. The first register that knows an entity counts. */
const REGISTERS: Readonly<Record<string, (id: string) => string>> = {
  wikidata: (id) => `http://www.wikidata.org/entity/${id}`,
  geonames: (id) => `https://sws.geonames.org/${id}/`,
  // The scheme that the user guide of ninjs has for countries.
  iso2: (id) => `http://cvx.iptc.org/iso3166-1a2/${id}`,
  bioguide: (id) => `https://bioguide.congress.gov/search/bio/${id}`,
};

/** Returns the people, organisations and places that an article names, the most important first. */
export function conceptsOf({ entities }: NinjsArticle): Record<'people' | 'organisations' | 'places', object[]> {
  return {
    people: entities.filter(({ type }) => type === 'person').map(conceptOf),
    organisations: entities
      .filter(({ type }) => type === 'organization')
      .map((entity) => present({ ...conceptOf(entity), symbols: symbolsOf(entity) })),
    places: entities
      .filter(({ type }) => type === 'place')
      .map((entity) => present({ ...conceptOf(entity), geoJSON: pointOf(entity) })),
  };
}

const conceptOf = ({ key, name, ids }: NinjsEntity): object => {
  const [uri] = Object.entries(REGISTERS).flatMap(([register, uriOf]) => {
    const id = ids[register];
    return id === undefined ? [] : [uriOf(id)];
  });
  return present({ name, rel: 'mentions', uri, literal: key });
};

const symbolsOf = ({ ids: { ticker, mic } }: NinjsEntity): object[] =>
  ticker === undefined ? [] : [present({ exchange: mic, symbol: ticker })];

const pointOf = ({ ids: { latitude, longitude } }: NinjsEntity): object | undefined =>
  latitude === undefined || longitude === undefined
    ? undefined
    : { type: 'Point', coordinates: [Number(longitude), Number(latitude)] };
