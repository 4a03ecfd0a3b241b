import type { TextContext } from '../../recognize/text-context.ts';
import type { Place } from '../../tables/gazetteer.ts';
import { slug } from '../../tokens/fold.ts';
import type { Word } from '../../tokens/reading.ts';
import { wordSet } from '../../words/word-list.ts';
import type { Demonym } from '../demonyms.ts';
import { withArticle } from '../french-articles.ts';
import { commonSpelling, type Group, groupBy, type Named } from '../named.ts';
import { type Choice, choosePlace, isIn, KNOWN_ABROAD } from './choose-place.ts';
import { type CountriesNamed, LARGE_CITY, onlyCity, weighCountries } from './countries-named.ts';
import { isInTheSky } from './in-the-sky.ts';
import { countriesInList } from './lists-of-countries.ts';

/** Words that say what kind of place a name is: "Hubei Province", "Kansas City" keeps its own when it is listed so. */
const KIND =
  /\s(?:province|state|city|district|county|region|prefecture|territory|governorate|oblast|department|canton|town|municipality|metropolitan area)$/;
/** What says that it is a place, and which part of it: "the city of Homs", "northern Mali", "Spain's Balearic Islands". */
const CALLED =
  /^.*\b(?:city|town|state|province|region|island|district|suburb|village|port|republic|kingdom) of (?:the )?/;
const PART =
  /^(?:\S+'s )?(?:(?:north|south|east|west|central|north ?(?:east|west)|south ?(?:east|west))(?:ern)? |downtown |greater |metropolitan |mainland )?/;
const MAX_NAME_LENGTH = 80;
const REGION_WORD = wordSet('state province region county governorate oblast prefecture department canton');

const lookUp = (folded: string, { language, data }: TextContext): readonly Place[] => {
  const { gazetteer } = data;
  if (folded.length > MAX_NAME_LENGTH) return [];
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
  const isElsewhere = largest !== undefined && (largest.country !== region.country || largest.population >= LARGE_CITY);
  return isElsewhere || isListed(words, one) || cities.length < before.length ? undefined : region;
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
  context: TextContext,
  found: readonly Named[],
  demonyms: readonly Demonym[],
): LinkedPlaces => {
  const { words, language, data } = context;
  const named = found.map((one) => withArticle(context, one));
  const byEnd = new Map(named.map((one) => [one.end, one]));
  const regionOf = new Map<Named, Place>();
  const regions = new Set<Named>();
  for (const one of named) {
    const city = words[one.at - 1]?.text === ',' ? byEnd.get(one.at - 2) : undefined;
    if (city === undefined) continue;
    const places = lookUp(one.folded, context);
    const region = regionAfterCity(words, lookUp(city.folded, context), one, places);
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
      if (members.some((member) => isInTheSky(context, member))) return [spelling, []];
      const places = new Set(lookUp(one?.folded ?? '', context));
      for (const place of data.gazetteer.find(spelling, language)) places.add(place);
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
    const choice = choosePlace(
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
