import type { Gazetteer, Place } from '../tables/gazetteer.ts';
import { fold, slug } from '../tokens/fold.ts';
import type { Word } from '../tokens/reading.ts';
import { wordSet } from '../words/word-list.ts';
import type { Demonym } from './demonyms.ts';
import { withArticle } from './french-articles.ts';
import { isInTheSky } from './in-the-sky.ts';
import { countriesInList } from './lists-of-countries.ts';
import { commonSpelling, type Group, groupBy, type Named } from './named.ts';
import { isNear } from './nearby.ts';

/** Words that say what kind of place a name is: "Hubei Province", "Kansas City" keeps its own when it is listed so. */
const KIND =
  /\s(?:province|state|city|district|county|region|prefecture|territory|governorate|oblast|department|canton|town|municipality|metropolitan area)$/;
/** What says that it is a place, and which part of it: "the city of Homs", "northern Mali", "Spain's Balearic Islands". */
const CALLED =
  /^.*\b(?:city|town|state|province|region|island|district|suburb|village|port|republic|kingdom) of (?:the )?/;
const PART =
  /^(?:\S+'s )?(?:(?:north|south|east|west|central|north ?(?:east|west)|south ?(?:east|west))(?:ern)? |downtown |greater |metropolitan |mainland )?/;
const LONGEST_NAME = 80;
const KNOWN_ABROAD = 100_000;
const TOWN = 15_000;
const REGION_WORD = wordSet('state province region county governorate oblast prefecture department canton');

/**
 * What speaks for a reading. A city counts by the decimal logarithm of its inhabitants, times this, so that a village
 * of the right country does not beat a metropolis of another.
 */
const PER_POWER_OF_TEN = 1.2;
const BEST_KNOWN = 1;
/** Quebec City is seldom called Quebec. */
const WITHOUT_CITY = 1.2;
/** Its country is in the document too. */
const COUNTRY_IN_DOCUMENT = 2.3;
/** The country is in the document only through other cities of it. */
const COUNTRY_OF_OTHER_CITIES = 1.5;
const MOST_NAMED_COUNTRY = 0.3;
/** Another city of the document is near it. */
const NEAR_ANOTHER = 1.5;
/** Its country or state follows after a comma. */
const FOLLOWED_BY_ITS_REGION = 5;
const CALLED_A_REGION = 4;
const LISTED_WITH_COUNTRIES = 4;
/** A city of the state is in the document: Atlanta of Georgia's. */
const STATE_OF_CITY = 1.5;
/** A region counts like a city of a million, one that few know like a town; a state of the USA that a city is named like needs its name. */
const WEIGHT = { country: 9.9, world: 9.5, region: 7.4, minor: 5 } as const;
const SHARED_STATE_NAME = /-state-us$/;
const SHARED_STATE = 2;

const lookUp = (folded: string, language: string, gazetteer: Gazetteer): readonly Place[] => {
  if (folded.length > LONGEST_NAME) return [];
  const places = gazetteer.find(folded, language, 0);
  if (places.length > 0) return places;
  const bare = folded.replace(CALLED, '').replace(PART, '');
  for (const name of new Set([folded.replace(KIND, ''), bare, bare.replace(KIND, '')])) {
    // "Central Region" is not the town of Central.
    const larger = gazetteer.find(name, language, KNOWN_ABROAD);
    if (larger.length > 0) return larger;
  }
  return [];
};

/** Countries and states whose name follows a mention after a comma or "in": "Paris, Texas", "Moscow, Idaho". */
const followers = (members: readonly Named[], byStart: ReadonlyMap<number, readonly Place[]>, words: readonly Word[]) =>
  members.flatMap((member) =>
    /^(?:,|\(|in)$/.test(words[member.end + 1]?.text ?? '') ? (byStart.get(member.end + 2) ?? []) : [],
  );

/** How surely and how often each country is in a document. */
export interface CountriesNamed {
  /** By its name, a region of it or its demonym, by ISO 3166 code. */
  readonly named: ReadonlyMap<string, number>;
  /** By cities that are nowhere else. */
  readonly byCities: ReadonlyMap<string, number>;
}

interface Choice {
  readonly place: Place;
  readonly why: string;
}

const ownWeight = (place: Place): number => {
  if (place.kind === 'city') return PER_POWER_OF_TEN * Math.log10(place.population + 1) + place.fame;
  if (place.minor) return WEIGHT.minor;
  return place.kind === 'region' && place.country === undefined ? WEIGHT.world : WEIGHT[place.kind];
};

const describe = (place: Place): string =>
  place.kind === 'country' ? 'country in the gazetteer' : `${place.kind} in the gazetteer`;

/** This many times larger than the next of its name, a city is who is meant. */
const MUCH_LARGER = 3;

/** Without a word of its country, the name of a small city is more likely that of a place no list has. */
const isDoubtful = ({ kind, population, fame }: Place, support: number, namesakes: readonly Place[]): boolean => {
  if (kind !== 'city') return false;
  if (population < TOWN) return support < COUNTRY_IN_DOCUMENT;
  if (fame > 0 || population >= KNOWN_ABROAD || support >= COUNTRY_OF_OTHER_CITIES) return false;
  return namesakes.some((other) => other.kind !== 'city' || other.population * MUCH_LARGER > population);
};

/** The country of a name that can only mean places of one. */
const onlyCountry = (places: readonly Place[]): string | undefined => {
  const code = places[0]?.country;
  return code !== undefined && places.every((place) => place.country === code) ? code : undefined;
};

/** Namesakes this many times smaller than the largest do not make a city doubtful. */
const MUCH_SMALLER = 20;

const besidesMuchSmaller = (places: readonly Place[]): readonly Place[] => {
  const [largest] = places;
  if (largest?.kind !== 'city') return [];
  return places.filter((place) => place.population * MUCH_SMALLER > largest.population);
};

/** The country that a name speaks for as that of a city which is nowhere else. */
const countryOfCity = (places: readonly Place[]): string | undefined => onlyCountry(besidesMuchSmaller(places));

/** The city that a name can only mean. */
const onlyCity = (places: readonly Place[]): Place | undefined => {
  const [city, ...others] = besidesMuchSmaller(places);
  return others.length === 0 ? city : undefined;
};

/** Whether more places follow, as in "Moscow, Washington and Kyiv". */
const isListed = (words: readonly Word[], { end }: Named): boolean => /^(?:and|or|&)$/.test(words[end + 1]?.text ?? '');

/**
 * The region that a name means which follows a city after a comma and is a city's name too: "Conway, Washington", "Perth,
 * Ontario". The city before it lies there, or is one of that country which the table leaves out.
 */
const regionAfterCity = (
  words: readonly Word[],
  before: readonly Place[],
  one: Named,
  places: readonly Place[],
): Place | undefined => {
  const isCityThere = ({ country }: Place): boolean =>
    places.some((other) => other.kind === 'city' && other.country === country);
  // "Barcelona, Madrid" are two cities, though Madrid is a region too.
  const region = places.find(
    (place) => place.kind === 'region' && !place.minor && (place.state !== undefined || !isCityThere(place)),
  );
  if (region === undefined) return undefined;
  const cities = before.filter(({ kind }) => kind === 'city');
  if (cities.some((city) => isIn(city, region))) return region;
  const [largest] = cities;
  const isElsewhere = largest !== undefined && (largest.country !== region.country || largest.population >= LARGE);
  return isElsewhere || isListed(words, one) || cities.length < before.length ? undefined : region;
};

const isInState = (city: Place, { state }: Place): boolean => state !== undefined && city.state === state;

/** Whether a place lies in a region, as far as the tables say: in its state of the USA, else in its country. */
const isIn = (place: Place, region: Place): boolean =>
  place.country === region.country && (region.state === undefined || place.state === region.state);

interface Occurrences {
  readonly folded: string;
  readonly times: number;
  /** What the places that follow it may be. */
  readonly following: readonly Place[];
  /** "Washington state". */
  readonly calledRegion: boolean;
  /** The region that the text says the city is in. */
  readonly within: Place | undefined;
  /** The countries that it stands beside in a list. */
  readonly listedWith: readonly string[];
}

const choose = (
  places: readonly Place[],
  { folded, times, following, calledRegion, within, listedWith }: Occurrences,
  { named, byCities }: CountriesNamed,
  cities: readonly Place[],
): Choice | undefined => {
  const ownCountry = countryOfCity(places);
  const otherCities = (country: string): number => (byCities.get(country) ?? 0) - (country === ownCountry ? times : 0);
  const bestCity = places.find((place) => place.kind === 'city');
  const most = Math.max(0, ...named.values());
  // "The United States and Georgia" may be a country and its state.
  const isCountrysOwn = ({ kind, country }: Place): boolean => kind === 'region' && listedWith.includes(country ?? '');
  const isInList = listedWith.length > 0 && !places.some(isCountrysOwn);
  const rate = (place: Place): { score: number; why: string } => {
    let score = ownWeight(place);
    let why = place.kind === 'city' ? 'the best known' : 'the likeliest';
    if (!calledRegion && place.kind === 'region' && SHARED_STATE_NAME.test(place.key)) score = SHARED_STATE;
    if (place === bestCity) score += BEST_KNOWN;
    if (place.kind === 'city' && fold(place.name) === `${folded} city`) score -= WITHOUT_CITY;
    const said = named.get(place.country ?? '') ?? 0;
    if (said > 0) {
      score += COUNTRY_IN_DOCUMENT + (said === most ? MOST_NAMED_COUNTRY : 0);
      why = 'its country is in the text';
    } else if (otherCities(place.country ?? '') > 0) {
      score += COUNTRY_OF_OTHER_CITIES;
      why = 'other cities of its country are in the text';
    }
    if (place.kind === 'city' && cities.some((city) => !places.includes(city) && isNear(place, city))) {
      score += NEAR_ANOTHER;
      why = 'near another city of the text';
    }
    if (place.kind === 'region' && cities.some((city) => !places.includes(city) && isInState(city, place))) {
      score += STATE_OF_CITY;
      why = 'a city of it is in the text';
    }
    if (calledRegion && place.kind === 'region') {
      score += CALLED_A_REGION;
      why = 'the text calls it a region';
    }
    if (place.kind === 'country' && isInList) {
      score += LISTED_WITH_COUNTRIES;
      why = 'in a list of countries';
    }
    const region = following.find(
      (other) =>
        other !== place &&
        other.kind !== 'city' &&
        other.country === place.country &&
        (other.state === undefined || place.state === undefined || other.state === place.state),
    );
    return region === undefined
      ? { score, why }
      : { score: score + FOLLOWED_BY_ITS_REGION, why: `${region.name} follows its name` };
  };
  let best: (Choice & { readonly score: number }) | undefined;
  // Luxembourg is the country before it is its capital.
  const own = places.find((place) => place.kind === 'country')?.country;
  for (const place of places) {
    if (place.kind === 'city' && place.country === own) continue;
    if (within !== undefined && !isIn(place, within)) continue;
    const { score, why } = rate(place);
    const namesakes = places.filter((other) => other !== place);
    if (isDoubtful(place, score - ownWeight(place), namesakes)) continue;
    if (best === undefined || score > best.score) best = { place, score, why };
  }
  if (best === undefined) return undefined;
  const { place, why } = best;
  // Of a country's namesakes only another country or a region is worth a word.
  const others = places.filter(
    (other) => other !== place && (place.kind !== 'country' || other.kind !== 'city'),
  ).length;
  return { place, why: others === 0 ? describe(place) : `${describe(place)}; ${others} more of this name; ${why}` };
};

const isState = (place: Place): boolean => !SHARED_STATE_NAME.test(place.key);
/** A region that is called like such a city elsewhere says nothing about the country. */
const LARGE = 200_000;

const weighCountries = (
  spellings: ReadonlyMap<string, readonly Named[]>,
  candidates: ReadonlyMap<string, readonly Place[]>,
  demonyms: readonly Demonym[],
): CountriesNamed => {
  const named = new Map<string, number>();
  const byCities = new Map<string, number>();
  const add = (counts: Map<string, number>, code: string, times: number) =>
    counts.set(code, (counts.get(code) ?? 0) + times);
  for (const { country } of demonyms) add(named, country, 1);
  for (const [folded, members] of spellings) {
    const places = candidates.get(folded) ?? [];
    // A name that may be a country or something else says nothing about which countries are meant.
    const isTown = places.some(({ kind, population }) => kind === 'city' && population >= TOWN);
    const larger = places.filter((place) => place.kind !== 'city' && isState(place) && !(place.minor && isTown));
    const cityElsewhere = places.some(
      (place) => place.kind === 'city' && place.population >= LARGE && place.country !== larger[0]?.country,
    );
    const country = cityElsewhere ? undefined : onlyCountry(larger);
    if (country !== undefined) add(named, country, members.length);
    if (larger.length > 0) continue;
    const ofCity = countryOfCity(places);
    if (ofCity !== undefined) add(byCities, ofCity, members.length);
  }
  return { named, byCities };
};

export interface LinkedPlaces {
  readonly groups: readonly Group[];
  readonly countries: CountriesNamed;
}

/**
 * Says which place each name means: by population, by the countries the document speaks of, and by what follows it.
 * A name means the same place throughout a document.
 */
export const linkPlaces = (
  words: readonly Word[],
  found: readonly Named[],
  language: string,
  gazetteer: Gazetteer,
  demonyms: readonly Demonym[],
): LinkedPlaces => {
  const named = found.map((one) => withArticle(words, one, language, gazetteer));
  const byEnd = new Map(named.map((one) => [one.end, one]));
  const regionOf = new Map<Named, Place>();
  const regions = new Set<Named>();
  for (const one of named) {
    const city = words[one.at - 1]?.text === ',' ? byEnd.get(one.at - 2) : undefined;
    if (city === undefined) continue;
    const places = lookUp(one.folded, language, gazetteer);
    const region = regionAfterCity(words, lookUp(city.folded, language, gazetteer), one, places);
    if (region === undefined) continue;
    regionOf.set(city, region);
    if (places.some(({ kind }) => kind === 'city')) regions.add(one);
  }
  // "Washington state" is another name than "Washington", "Ha Tinh province" another than the city.
  const kindOf = (one: Named): string | undefined => (regions.has(one) ? 'state' : kindBeside(one));
  const kindBeside = (one: Named): string | undefined =>
    [words[one.end + 1], words[one.at - 1]?.text === 'of' ? words[one.at - 2] : undefined].find(
      (word) => word !== undefined && REGION_WORD.has(word.folded),
    )?.folded;
  const withKind = (one: Named): string => [one.folded, kindOf(one) ?? ''].join(' ').trimEnd();
  const spellings = groupBy(named, withKind);
  const candidates = new Map(
    [...spellings].map(([spelling, members]) => {
      const [one] = members;
      if (members.some((member) => isInTheSky(words, member, language))) return [spelling, []];
      const places = new Set(lookUp(one?.folded ?? '', language, gazetteer));
      for (const place of gazetteer.find(spelling, language)) places.add(place);
      return [spelling, [...places]];
    }),
  );
  const byStart = new Map(
    [...spellings].flatMap(([spelling, members]) =>
      members.map((one) => [one.at, candidates.get(spelling) ?? []] as const),
    ),
  );
  const placesAt = (one: Named | undefined) => (one === undefined ? undefined : byStart.get(one.at));
  const countries = weighCountries(spellings, candidates, demonyms);
  const cities = [...candidates.values()].flatMap((places) => onlyCity(places) ?? []);
  const linked = new Map<string, { choice: Choice | undefined; members: Named[]; name: string }>();
  for (const [spelling, members] of spellings) {
    const places = candidates.get(spelling) ?? [];
    const region = members.some((one) => kindOf(one) !== undefined);
    const following = followers(members, byStart, words);
    const folded = members[0]?.folded ?? '';
    const said = new Set(members.flatMap((one) => regionOf.get(one) ?? []));
    const within = said.size === 1 ? [...said][0] : undefined;
    const listedWith = members.flatMap((one) =>
      countriesInList(
        words,
        one,
        (end) => placesAt(byEnd.get(end)),
        (start) => byStart.get(start),
      ),
    );
    const choice = choose(
      places,
      { folded, times: members.length, following, calledRegion: region, within, listedWith },
      countries,
      cities,
    );
    const name = choice?.place.name ?? commonSpelling(members);
    const key = choice?.place.key ?? slug(name);
    const known = linked.get(key);
    if (known === undefined) linked.set(key, { choice, members: [...members], name });
    else known.members.push(...members);
  }
  const groups = [...linked].map(([key, { choice, members, name }]) => ({
    name,
    key,
    ids: choice?.place.ids ?? {},
    aliases: choice?.place.aliases ?? [],
    members,
    reason: choice?.why ?? 'not in the gazetteer',
  }));
  return { groups, countries };
};
