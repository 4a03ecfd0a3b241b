import { slug } from './fold.ts';
import type { Gazetteer, Place } from './gazetteer.ts';
import { commonSpelling, type Group, groupBy, type Named } from './named.ts';
import type { Word } from './reading.ts';

/** Words that say what kind of place a name is: "Hubei Province", "Kansas City" keeps its own when it is listed so. */
const KIND =
  /\s(?:province|state|city|district|county|region|prefecture|territory|governorate|oblast|town|municipality)$/;

/** What speaks for a reading when its country is in the document too, and when its country or state follows a comma. */
const COUNTRY_IN_DOCUMENT = 2.5;
const FOLLOWED_BY_ITS_REGION = 4;
const BEST_KNOWN = 1;
const WEIGHT = { country: 9, region: 7 } as const;

const lookUp = (folded: string, language: string, gazetteer: Gazetteer): readonly Place[] => {
  const places = gazetteer.find(folded, language);
  return places.length > 0 ? places : gazetteer.find(folded.replace(KIND, ''), language);
};

/** Countries and US states whose name follows a mention after a comma: "Paris, Texas". */
const followers = (members: readonly Named[], byStart: ReadonlyMap<number, readonly Place[]>, words: readonly Word[]) =>
  members.flatMap((member) => (words[member.end + 1]?.text === ',' ? (byStart.get(member.end + 2) ?? []) : []));

const choose = (
  places: readonly Place[],
  following: readonly Place[],
  countries: ReadonlyMap<string, number>,
): Place | undefined => {
  const bestCity = places.find((place) => place.kind === 'city');
  const scoreOf = (place: Place): number => {
    let score = place.kind === 'city' ? Math.log10(place.population + 1) : WEIGHT[place.kind];
    if (place === bestCity) score += BEST_KNOWN;
    if (place.country !== undefined && (countries.get(place.country) ?? 0) > 0) score += COUNTRY_IN_DOCUMENT;
    const inside = following.some(
      (other) =>
        other !== place &&
        other.country === place.country &&
        (other.state === undefined || place.state === undefined || other.state === place.state),
    );
    return inside ? score + FOLLOWED_BY_ITS_REGION : score;
  };
  return places.reduce<Place | undefined>(
    (best, place) => (best === undefined || scoreOf(place) > scoreOf(best) ? place : best),
    undefined,
  );
};

/**
 * Says which place each name means: by population, by the countries the document speaks of, and by what follows it.
 * A name means the same place throughout a document.
 * @param demonyms how often the document uses the demonym of each country
 */
export const linkPlaces = (
  words: readonly Word[],
  named: readonly Named[],
  language: string,
  gazetteer: Gazetteer,
  demonyms: ReadonlyMap<string, number>,
): Group[] => {
  const spellings = groupBy(named, (one) => one.folded);
  const candidates = new Map([...spellings.keys()].map((folded) => [folded, lookUp(folded, language, gazetteer)]));
  const byStart = new Map(named.map((one) => [one.at, candidates.get(one.folded) ?? []]));
  // A name that may be a country or something else says nothing about which countries are meant.
  const countries = new Map(demonyms);
  for (const [folded, members] of spellings) {
    const places = (candidates.get(folded) ?? []).filter((place) => place.kind !== 'city');
    const code = places[0]?.country;
    if (code === undefined || places.some((place) => place.country !== code)) continue;
    countries.set(code, (countries.get(code) ?? 0) + members.length);
  }
  const linked = new Map<string, { place: Place | undefined; members: Named[]; name: string }>();
  for (const [folded, members] of spellings) {
    const places = candidates.get(folded) ?? [];
    const place = choose(places, followers(members, byStart, words), countries);
    const name = place?.name ?? commonSpelling(members);
    const key = place?.key ?? slug(name);
    const known = linked.get(key);
    if (known === undefined) linked.set(key, { place, members: [...members], name });
    else known.members.push(...members);
  }
  return [...linked].map(([key, { place, members, name }]) => ({ name, key, ids: place?.ids ?? {}, members }));
};
