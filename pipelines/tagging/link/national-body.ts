import { fold } from '../../text/fold.ts';
import type { NameData } from '../recognize/name-data.ts';
import type { TextContext } from '../recognize/text-context.ts';
import type { Place } from '../tables/gazetteer.ts';
import { organizationByName } from '../tables/known-organizations.ts';
import { COUNTRIES_WITH_ARTICLE } from '../tables/national-bodies.ts';
import { type KnownOrganization, organizationKey } from '../tables/organization-lists.ts';
import { foldedPhrase } from '../tokens/phrase.ts';
import type { Demonym } from './demonyms.ts';
import type { NamedMention } from './mention-cluster.ts';
import type { LeadingCountry } from './places/leading-countries.ts';

/** An institution that every country has, linked to one country. */
export interface NationalBody {
  readonly name: string;
  readonly key: string;
  readonly country: string;
  /** The organization of the tables, if it is listed. */
  readonly known?: KnownOrganization;
  /** The reason for choosing the country, shown to users. */
  readonly reason: string;
}

/** A text with evidence for the countries it is about. */
export interface CountryClues extends TextContext {
  /** Country code of the demonym at a word index. */
  readonly demonymAt: ReadonlyMap<number, string>;
  /** ISO 3166 codes of the document's countries, the most mentioned first. */
  readonly leading: readonly string[];
  /** The same countries with their weights. */
  readonly countries: readonly LeadingCountry[];
  /** Country code of the page's domain. */
  readonly countryOfSite: string | undefined;
}

export function demonymsByWord(demonyms: readonly Demonym[]): Map<number, string> {
  return new Map(demonyms.map(({ at, country }) => [at, country]));
}

const countryNamed = (folded: string, { data, language }: CountryClues): string | undefined => {
  const [place]: readonly (Place | undefined)[] = data.gazetteer.find(folded.replace(/^the /, ''), language);
  return place?.kind === 'country' ? place.country : undefined;
};

/**
 * How many times heavier the first country must be than the second. With two countries mentioned
 * equally often, the institution stays unlinked.
 */
const FAR_AHEAD = 2;

interface Owner {
  readonly country: string;
  readonly reason: string;
}

/**
 * Infers the country of an institution that the text does not attribute: the dominant country of
 * the text, else that of the site, else the only mentioned country that has such an institution.
 */
const inferOwner = (body: string, { countries, countryOfSite, leading, data }: CountryClues): Owner | undefined => {
  const { bodies } = data;
  const [first, ...sharing] = countries.filter(({ code }) => bodies.existsIn(code, body));
  const others = countries.filter((one) => one !== first);
  const most = 'the country the text mentions most:';
  const isFarAhead =
    first?.hasPlaceName === true &&
    others.every(({ weight, hasPlaceName }) => first.weight >= (hasPlaceName ? FAR_AHEAD : 1) * weight);
  if (isFarAhead) return { country: first.code, reason: most };
  if (countryOfSite !== undefined && bodies.existsIn(countryOfSite, body))
    return { country: countryOfSite, reason: 'the country of the site:' };
  // British papers write about the US Congress without naming the country.
  const isAhead = first !== undefined && others.every(({ weight }) => first.weight > weight);
  if (
    first !== undefined &&
    sharing.length === 0 &&
    bodies.isLimitedToCountries(body) &&
    (isAhead || countryOfSite === undefined)
  )
    return { country: first.code, reason: most };
  const country = countries.length === 0 ? leading.find((code) => bodies.existsIn(code, body)) : undefined;
  return country === undefined ? undefined : { country, reason: 'the country of other organizations in the text:' };
};

/** Words between an institution and its country. */
const OF = { en: /^of$/, other: /^(?:of|de|del|du|des|d['’]|von|der|di|della|do|da)$/ } as const;
/** Prepositions between an institution and its seat. */
const IN = /^(?:in|en|à|em)$/;
/** Armed forces and police; they may be stationed in another country. */
const FORCES = /\b(?:army|navy|force|forces|guard|police)$/;
/** Articles before a country's name: "de la India", "de l'Inde". */
const ARTICLE = /^(?:la |el |los |las |le |les |l['’]|der )/;

interface Parsed {
  readonly first: number;
  readonly last: number;
  readonly country: string | undefined;
}

/** In words, including the article. */
const MAX_COUNTRY_LENGTH = 6;

/** Splits the country off a name: "Indian Supreme Court", "Supreme Court of India". */
const splitOffCountry = ({ firstWord, lastWord }: NamedMention, clues: CountryClues): Parsed => {
  const { words, data } = clues;
  for (const length of [3, 2, 1]) {
    if (firstWord + length > lastWord) continue;
    const front = foldedPhrase(words, firstWord, firstWord + length - 1);
    const country = data.demonyms.english.get(front) ?? countryNamed(front, clues);
    if (country === undefined) continue;
    const owned = /^['’]s?$/i.test(words[firstWord + length]?.text ?? '');
    return { first: firstWord + length + (owned ? 1 : 0), last: lastWord, country };
  }
  for (let n = lastWord - 1; n > firstWord && n >= lastWord - MAX_COUNTRY_LENGTH; n--) {
    if (!OF[clues.language === 'en' ? 'en' : 'other'].test(words[n]?.folded ?? '')) continue;
    const country = countryNamed(foldedPhrase(words, n + 1, lastWord).replace(ARTICLE, ''), clues);
    if (country !== undefined) return { first: firstWord, last: n - 1, country };
  }
  return { first: firstWord, last: lastWord, country: undefined };
};

/** The owner next to a name. The country is undefined if the owner is a part of a country. */
interface Beside {
  readonly country: string | undefined;
}

/** Inhabitants. Cities of this size stand for their country. */
const MIN_CITY_POPULATION = 100_000;

/**
 * Returns the owner that a place indicates. Regions and US states have institutions of their own:
 * "Supreme Court of Ohio".
 */
const ownerByPlace = (
  folded: string,
  body: string,
  isSeat: boolean,
  { data, language }: CountryClues,
): Beside | undefined => {
  const places = data.gazetteer.find(folded.replace(/^the /, ''), language, MIN_CITY_POPULATION);
  const [first] = places;
  if (first === undefined) return undefined;
  if (first.kind === 'country') return { country: first.country };
  const speaks = isSeat ? first : places.find(({ kind }) => kind === 'city');
  if (speaks === undefined || places.some(({ state }) => state !== undefined)) return { country: undefined };
  const { country } = speaks;
  return country !== undefined && data.bodies.existsIn(country, body) ? { country } : undefined;
};

/** Finds the owner next to the name: "the Indian", "Kenya's", "of Ghana", "in Gaza". */
const ownerBeside = ({ firstWord, lastWord }: NamedMention, body: string, clues: CountryClues): Beside | undefined => {
  const { words, data } = clues;
  for (const length of [1, 2]) {
    const demonym = clues.demonymAt.get(firstWord - length);
    if (
      demonym !== undefined &&
      (length === 1 || data.demonyms.english.has(foldedPhrase(words, firstWord - 2, firstWord - 1)))
    )
      return { country: demonym };
  }
  if (clues.language !== 'en') {
    // "El Congreso argentino", "le Sénat belge".
    const after = clues.demonymAt.get(lastWord + 1);
    if (after !== undefined) return { country: after };
  }
  if (/^(?:['’]s?|s)$/i.test(words[firstWord - 1]?.text ?? ''))
    for (const length of [3, 2, 1]) {
      const owner = ownerByPlace(foldedPhrase(words, firstWord - 1 - length, firstWord - 2), body, false, clues);
      if (owner !== undefined) return owner;
    }
  const joint = words[lastWord + 1]?.text ?? '';
  const isSeat = IN.test(joint) && !FORCES.test(body);
  if (!isSeat && !OF[clues.language === 'en' ? 'en' : 'other'].test(joint)) return undefined;
  const from = lastWord + (/^(?:the|la|el|los|las|le|les|l['’])$/.test(words[lastWord + 2]?.folded ?? '') ? 3 : 2);
  for (const length of [3, 2, 1]) {
    const owner = ownerByPlace(foldedPhrase(words, from, from + length - 1), body, isSeat, clues);
    if (owner !== undefined) return owner;
  }
  return undefined;
};

const toTitleCase = (text: string): string =>
  text.replace(/\p{L}+(?:['’]\p{L}+)?/gu, (word) =>
    /^(?:of|for|and|the|on)$/i.test(word)
      ? word.toLowerCase()
      : word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase(),
  );

/** Returns one form for "Ministry of Finance" and "Finance Ministry". */
const usualForm = (body: string, { bodies }: NameData): string => {
  const folded = fold(body);
  const field = /^ministry (?:of|for) (?:the )?(.+)$/.exec(folded)?.[1] ?? /^(.+) ministry$/.exec(folded)?.[1];
  const usual = field === undefined ? undefined : bodies.usualField(field);
  return usual === undefined ? body : `${usual} Ministry`;
};

const NAMES_OF_COUNTRIES: Readonly<Record<string, string>> = { US: 'us', GB: 'uk' };

/** Links a name such as "Supreme Court" or "Ministry of Finance" to a country, if the text indicates one. */
export function nationalBody(named: NamedMention, clues: CountryClues): NationalBody | undefined {
  const { words, language, data } = clues;
  const { first, last, country: inName } = splitOffCountry(named, clues);
  const own = foldedPhrase(words, first, last).replace(/^the /, '');
  const translated = data.bodies.englishName(own, language);
  const folded = translated ?? own;
  if (translated === undefined && !data.bodies.has(folded)) return undefined;
  const adjacent = inName === undefined ? ownerBeside(named, folded, clues) : { country: inName };
  // Departments belong to states and cities more often than to countries.
  const inferred = adjacent === undefined && !folded.startsWith('department') ? inferOwner(folded, clues) : undefined;
  const country = adjacent?.country ?? inferred?.country;
  const place = country === undefined ? undefined : data.gazetteer.country(country);
  if (country === undefined || place === undefined) return undefined;
  const start = words[first];
  const end = words[last];
  if (start === undefined || end === undefined) return undefined;
  const offset = named.mention.start;
  const written =
    translated ?? named.mention.text.slice(start.start - offset, end.end - offset).replace(/^the\s+/i, '');
  const loud = named.inTitleCase || translated !== undefined;
  const body = usualForm(loud ? toTitleCase(written) : written.replace(/\s+/g, ' '), data);
  const name = `${body} of ${COUNTRIES_WITH_ARTICLE.has(country) ? 'the ' : ''}${place.name}`;
  const known =
    data.organizations.namesakeIn(folded, 'en', country) ??
    organizationByName(fold(name), data) ??
    organizationByName(`${NAMES_OF_COUNTRIES[country] ?? fold(place.name)} ${folded}`, data) ??
    organizationByName(`${folded} of ${fold(place.name)}`, data);
  const reason =
    inName !== undefined
      ? `the country in its name: ${place.name}`
      : adjacent !== undefined
        ? `the country next to it: ${place.name}`
        : `${inferred?.reason} ${place.name}`;
  return {
    name: known?.name ?? name,
    key: known?.key ?? organizationKey(name),
    country,
    ...(known === undefined ? {} : { known }),
    reason,
  };
}
