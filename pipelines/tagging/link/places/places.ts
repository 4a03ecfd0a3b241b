import { slug } from '../../../text/fold.ts';
import type { TextContext } from '../../recognize/text-context.ts';
import type { Place } from '../../tables/gazetteer.ts';
import type { Word } from '../../tokens/tokenize.ts';
import { wordSet } from '../../words/word-list.ts';
import type { Demonym } from '../demonyms.ts';
import { withFrenchArticle } from '../french-articles.ts';
import { commonSpelling, type EntityCluster, groupBy, type NamedMention } from '../mention-cluster.ts';
import { isCelestialBody } from './celestial-bodies.ts';
import { countCountries, MIN_LARGE_CITY_POPULATION, onlyCity } from './country-counts.ts';
import { type Choice, disambiguatePlace, isWithin, MIN_INTERNATIONAL_POPULATION } from './disambiguate-place.ts';
import { countriesInList } from './lists-of-countries.ts';

/** Kinds of places after a name, as in "Hubei Province". "Kansas City" keeps its kind because it is listed that way. */
const KIND_AFTER_NAME =
  /\s(?:province|state|city|district|county|region|prefecture|territory|governorate|oblast|department|canton|town|municipality|metropolitan area)$/;
/** Kinds and parts before a name: "the city of Homs", "northern Mali", "Spain's Balearic Islands". */
const KIND_BEFORE_NAME =
  /^.*\b(?:city|town|state|province|region|island|district|suburb|village|port|republic|kingdom) of (?:the )?/;
const PART_BEFORE_NAME =
  /^(?:\S+'s )?(?:(?:north|south|east|west|central|north ?(?:east|west)|south ?(?:east|west))(?:ern)? |downtown |greater |metropolitan |mainland )?/;
const MAX_NAME_LENGTH = 80;
const REGION_WORDS = wordSet('state province region county governorate oblast prefecture department canton');

const lookUp = (folded: string, { language, data }: TextContext): readonly Place[] => {
  const { gazetteer } = data;
  if (folded.length > MAX_NAME_LENGTH) return [];
  const places = gazetteer.find(folded, language, 0);
  if (places.length > 0) return places;
  const bare = folded.replace(KIND_BEFORE_NAME, '').replace(PART_BEFORE_NAME, '');
  for (const name of new Set([folded.replace(KIND_AFTER_NAME, ''), bare, bare.replace(KIND_AFTER_NAME, '')])) {
    // "Central Region" is not the town of Central.
    const larger = gazetteer.find(name, language, MIN_INTERNATIONAL_POPULATION);
    if (larger.length > 0) return larger;
  }
  return [];
};

/** Whether a list continues, as in "Moscow, Washington and Kyiv". */
const isListed = (words: readonly Word[], { lastWord }: NamedMention): boolean =>
  /^(?:and|or|&)$/.test(words[lastWord + 1]?.text ?? '');

/**
 * Returns the region meant by a name after a city and a comma, if the name is also that of a city:
 * "Conway, Washington", "Perth, Ontario". The city lies in the region, or in that country without
 * being listed.
 */
const regionAfterCity = (
  words: readonly Word[],
  before: readonly Place[],
  one: NamedMention,
  places: readonly Place[],
): Place | undefined => {
  const isCityThere = ({ country }: Place): boolean =>
    places.some((other) => other.kind === 'city' && other.country === country);
  // "Barcelona, Madrid" are two cities, although Madrid is a region too.
  const region = places.find(
    (place) => place.kind === 'region' && !place.minor && (place.state !== undefined || !isCityThere(place)),
  );
  if (region === undefined) return undefined;
  const cities = before.filter(({ kind }) => kind === 'city');
  if (cities.some((city) => isWithin(city, region))) return region;
  const [largest] = cities;
  const isElsewhere =
    largest !== undefined && (largest.country !== region.country || largest.population >= MIN_LARGE_CITY_POPULATION);
  return isElsewhere || isListed(words, one) || cities.length < before.length ? undefined : region;
};

/**
 * Links each place name by population, by the countries of the document and by what follows the
 * name. A name means the same place throughout a document.
 */
export function linkPlaces(
  context: TextContext,
  found: readonly NamedMention[],
  demonyms: readonly Demonym[],
): EntityCluster[] {
  const { words, language, data } = context;
  const mentions = found.map((one) => withFrenchArticle(context, one));
  const byEnd = new Map(mentions.map((one) => [one.lastWord, one]));
  const regionOf = new Map<NamedMention, Place>();
  const regions = new Set<NamedMention>();
  for (const one of mentions) {
    const city = words[one.firstWord - 1]?.text === ',' ? byEnd.get(one.firstWord - 2) : undefined;
    if (city === undefined) continue;
    const places = lookUp(one.folded, context);
    const region = regionAfterCity(words, lookUp(city.folded, context), one, places);
    if (region === undefined) continue;
    regionOf.set(city, region);
    if (places.some(({ kind }) => kind === 'city')) regions.add(one);
  }
  // "Washington state" and "Washington" are different names, as are "Ha Tinh province" and the city.
  const kindOf = (one: NamedMention): string | undefined => (regions.has(one) ? 'state' : kindBeside(one));
  const kindBeside = (one: NamedMention): string | undefined =>
    [words[one.lastWord + 1], words[one.firstWord - 1]?.text === 'of' ? words[one.firstWord - 2] : undefined].find(
      (word) => word !== undefined && REGION_WORDS.has(word.folded),
    )?.folded;
  const withKind = (one: NamedMention): string => [one.folded, kindOf(one) ?? ''].join(' ').trimEnd();
  const spellings = groupBy(mentions, withKind);
  const candidates = new Map(
    [...spellings].map(([spelling, members]) => {
      const [one] = members;
      if (members.some((member) => isCelestialBody(context, member))) return [spelling, []];
      const places = new Set(lookUp(one?.folded ?? '', context));
      for (const place of data.gazetteer.find(spelling, language)) places.add(place);
      return [spelling, [...places]];
    }),
  );
  const byStart = new Map(
    [...spellings].flatMap(([spelling, members]) =>
      members.map((one) => [one.firstWord, candidates.get(spelling) ?? []] as const),
    ),
  );
  const placesAt = (one: NamedMention | undefined) => (one === undefined ? undefined : byStart.get(one.firstWord));
  const countries = countCountries(spellings, candidates, demonyms);
  const cities = [...candidates.values()].flatMap((places) => onlyCity(places) ?? []);
  const linked = new Map<string, { choice: Choice | undefined; members: NamedMention[]; name: string }>();
  for (const [spelling, members] of spellings) {
    const places = candidates.get(spelling) ?? [];
    const region = members.some((one) => kindOf(one) !== undefined);
    const folded = members[0]?.folded ?? '';
    const saidRegions = new Set(members.flatMap((one) => regionOf.get(one) ?? []));
    const within = saidRegions.size === 1 ? [...saidRegions][0] : undefined;
    const listedWith = members.flatMap((one) =>
      countriesInList(
        words,
        one,
        (end) => placesAt(byEnd.get(end)),
        (start) => byStart.get(start),
      ),
    );
    const choice = disambiguatePlace(
      places,
      { folded, times: members.length, isCalledRegion: region, within, listedWith },
      countries,
      cities,
    );
    const name = choice?.place.name ?? commonSpelling(members);
    const key = choice?.place.key ?? slug(name);
    const known = linked.get(key);
    if (known === undefined) linked.set(key, { choice, members: [...members], name });
    else known.members.push(...members);
  }
  return [...linked].map(([key, { choice, members, name }]) => ({
    name,
    key,
    ids: choice?.place.ids ?? {},
    aliases: choice?.place.aliases ?? [],
    members,
    reason: choice?.reason ?? 'not in the gazetteer',
  }));
}
