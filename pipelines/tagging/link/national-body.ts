import type { NameData } from '../recognize/name-data.ts';
import type { TextContext } from '../recognize/text-context.ts';
import type { Place } from '../tables/gazetteer.ts';
import { organizationCalled } from '../tables/known-organizations.ts';
import { WITH_ARTICLE } from '../tables/national-bodies.ts';
import { type KnownOrganization, organizationKey } from '../tables/organization-lists.ts';
import { fold } from '../tokens/fold.ts';
import { foldedPhrase } from '../tokens/phrase.ts';
import type { Demonym } from './demonyms.ts';
import type { Named } from './named.ts';
import type { LeadingCountry } from './places/leading-countries.ts';

/** An institution that every country has, once it is known whose it is. */
export interface NationalBody {
  readonly name: string;
  readonly key: string;
  readonly country: string;
  /** Set when a list has it under a name of its own. */
  readonly known?: KnownOrganization;
  /** What says whose it is. */
  readonly why: string;
}

/** A text with what says which countries it is about. */
export interface CountryClues extends TextContext {
  /** Country of the demonym that begins at a word. */
  readonly demonymAt: ReadonlyMap<number, string>;
  /** The countries of the document, the one it speaks of most first. */
  readonly leading: readonly string[];
  /** How much it speaks of each. */
  readonly countries: readonly LeadingCountry[];
  /** Of the domain of its page. */
  readonly countryOfPaper: string | undefined;
}

export const demonymsByWord = (demonyms: readonly Demonym[]): Map<number, string> =>
  new Map(demonyms.map(({ at, country }) => [at, country]));

const countryNamed = (folded: string, { data, language }: CountryClues): string | undefined => {
  const [place]: readonly (Place | undefined)[] = data.gazetteer.find(folded.replace(/^the /, ''), language);
  return place?.kind === 'country' ? place.country : undefined;
};

/** Of two countries that a text names as often, neither says whose parliament it means. */
const FAR_AHEAD = 2;

interface Owner {
  readonly country: string;
  readonly why: string;
}

/**
 * Whose institution a text means that does not say it: the country's it speaks of most by far, else its paper's, else the
 * only one's that has such an institution.
 */
const ownerUnsaid = (body: string, { countries, countryOfPaper, leading, data }: CountryClues): Owner | undefined => {
  const { bodies } = data;
  const [first, ...sharing] = countries.filter(({ code }) => bodies.isIn(code, body));
  const others = countries.filter((one) => one !== first);
  const most = 'the text speaks most of';
  const isFarAhead =
    first?.named === true && others.every(({ weight, named }) => first.weight >= (named ? FAR_AHEAD : 1) * weight);
  if (isFarAhead) return { country: first.code, why: most };
  if (countryOfPaper !== undefined && bodies.isIn(countryOfPaper, body))
    return { country: countryOfPaper, why: 'its page is of' };
  // A British paper speaks of the Congress of the USA without a word of them.
  const isAhead = first !== undefined && others.every(({ weight }) => first.weight > weight);
  if (first !== undefined && sharing.length === 0 && bodies.isOfSome(body) && (isAhead || countryOfPaper === undefined))
    return { country: first.code, why: most };
  const country = countries.length === 0 ? leading.find((code) => bodies.isIn(code, body)) : undefined;
  return country === undefined ? undefined : { country, why: 'its other organizations are of' };
};

/** What joins an institution to its country. */
const OF = { en: /^of$/, other: /^(?:of|de|del|du|des|d['’]|von|der|di|della|do|da)$/ } as const;
/** What joins it to where it sits. */
const IN = /^(?:in|en|à|em)$/;
/** These may be in the country of another. */
const FORCES = /\b(?:army|navy|force|forces|guard|police)$/;
/** "De la India", "de l'Inde". */
const ARTICLE = /^(?:la |el |los |las |le |les |l['’]|der )/;

interface Parsed {
  readonly first: number;
  readonly last: number;
  readonly country: string | undefined;
}

/** Words in the name of a country, its article counted. */
const MAX_COUNTRY_LENGTH = 6;

/** Takes the country off the name's ends: "Indian Supreme Court", "Supreme Court of India". */
const takeCountryOff = ({ at, end }: Named, clues: CountryClues): Parsed => {
  const { words, data } = clues;
  for (const length of [3, 2, 1]) {
    if (at + length > end) continue;
    const front = foldedPhrase(words, at, at + length - 1);
    const country = data.demonyms.english.get(front) ?? countryNamed(front, clues);
    if (country === undefined) continue;
    const owned = /^['’]s?$/i.test(words[at + length]?.text ?? '');
    return { first: at + length + (owned ? 1 : 0), last: end, country };
  }
  for (let n = end - 1; n > at && n >= end - MAX_COUNTRY_LENGTH; n--) {
    if (!OF[clues.language === 'en' ? 'en' : 'other'].test(words[n]?.folded ?? '')) continue;
    const country = countryNamed(foldedPhrase(words, n + 1, end).replace(ARTICLE, ''), clues);
    if (country !== undefined) return { first: at, last: n - 1, country };
  }
  return { first: at, last: end, country: undefined };
};

/** Whose institution a name is by what stands beside it: a country's, or that of a part of one. */
interface Beside {
  readonly country: string | undefined;
}

/** Cities that speak for their country, by their inhabitants. */
const LARGE = 100_000;

/** What a place says whose institution it is. A region and a state of the USA have their own: "Supreme Court of Ohio". */
const placeBeside = (
  folded: string,
  body: string,
  isSeat: boolean,
  { data, language }: CountryClues,
): Beside | undefined => {
  const places = data.gazetteer.find(folded.replace(/^the /, ''), language, LARGE);
  const [first] = places;
  if (first === undefined) return undefined;
  if (first.kind === 'country') return { country: first.country };
  const speaks = isSeat ? first : places.find(({ kind }) => kind === 'city');
  if (speaks === undefined || places.some(({ state }) => state !== undefined)) return { country: undefined };
  const { country } = speaks;
  return country !== undefined && data.bodies.isIn(country, body) ? { country } : undefined;
};

/** What stands beside the name: "the Indian", "Kenya's", "of Ghana", "in Gaza". */
const standsBeside = ({ at, end }: Named, body: string, clues: CountryClues): Beside | undefined => {
  const { words, data } = clues;
  for (const length of [1, 2]) {
    const demonym = clues.demonymAt.get(at - length);
    if (demonym !== undefined && (length === 1 || data.demonyms.english.has(foldedPhrase(words, at - 2, at - 1))))
      return { country: demonym };
  }
  if (clues.language !== 'en') {
    // "El Congreso argentino", "le Sénat belge".
    const after = clues.demonymAt.get(end + 1);
    if (after !== undefined) return { country: after };
  }
  if (/^(?:['’]s?|s)$/i.test(words[at - 1]?.text ?? ''))
    for (const length of [3, 2, 1]) {
      const owner = placeBeside(foldedPhrase(words, at - 1 - length, at - 2), body, false, clues);
      if (owner !== undefined) return owner;
    }
  const joint = words[end + 1]?.text ?? '';
  const isSeat = IN.test(joint) && !FORCES.test(body);
  if (!isSeat && !OF[clues.language === 'en' ? 'en' : 'other'].test(joint)) return undefined;
  const from = end + (/^(?:the|la|el|los|las|le|les|l['’])$/.test(words[end + 2]?.folded ?? '') ? 3 : 2);
  for (const length of [3, 2, 1]) {
    const owner = placeBeside(foldedPhrase(words, from, from + length - 1), body, isSeat, clues);
    if (owner !== undefined) return owner;
  }
  return undefined;
};

const capitalised = (text: string): string =>
  text.replace(/\p{L}+(?:['’]\p{L}+)?/gu, (word) =>
    /^(?:of|for|and|the|on)$/i.test(word)
      ? word.toLowerCase()
      : word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase(),
  );

/** One form for "Ministry of Finance" and "Finance Ministry". */
const usualForm = (body: string, { bodies }: NameData): string => {
  const folded = fold(body);
  const field = /^ministry (?:of|for) (?:the )?(.+)$/.exec(folded)?.[1] ?? /^(.+) ministry$/.exec(folded)?.[1];
  const usual = field === undefined ? undefined : bodies.usualField(field);
  return usual === undefined ? body : `${usual} Ministry`;
};

const NAMES_OF_COUNTRIES: Readonly<Record<string, string>> = { US: 'us', GB: 'uk' };

/** Says whose institution a name such as "Supreme Court" or "Ministry of Finance" means, when the text tells. */
export const nationalBody = (named: Named, clues: CountryClues): NationalBody | undefined => {
  const { words, language, data } = clues;
  const { first, last, country: inside } = takeCountryOff(named, clues);
  const own = foldedPhrase(words, first, last).replace(/^the /, '');
  const translated = data.bodies.inEnglish(own, language);
  const folded = translated ?? own;
  if (translated === undefined && !data.bodies.has(folded)) return undefined;
  const beside = inside === undefined ? standsBeside(named, folded, clues) : { country: inside };
  // A department is more often of a state or a city than of the country.
  const unsaid = beside === undefined && !folded.startsWith('department') ? ownerUnsaid(folded, clues) : undefined;
  const country = beside?.country ?? unsaid?.country;
  const place = country === undefined ? undefined : data.gazetteer.country(country);
  if (country === undefined || place === undefined) return undefined;
  const start = words[first];
  const end = words[last];
  if (start === undefined || end === undefined) return undefined;
  const offset = named.mention.start;
  const written =
    translated ?? named.mention.text.slice(start.start - offset, end.end - offset).replace(/^the\s+/i, '');
  const loud = named.loud || translated !== undefined;
  const body = usualForm(loud ? capitalised(written) : written.replace(/\s+/g, ' '), data);
  const name = `${body} of ${WITH_ARTICLE.has(country) ? 'the ' : ''}${place.name}`;
  const known =
    data.organizations.namesakeIn(folded, 'en', country) ??
    organizationCalled(fold(name), data) ??
    organizationCalled(`${NAMES_OF_COUNTRIES[country] ?? fold(place.name)} ${folded}`, data) ??
    organizationCalled(`${folded} of ${fold(place.name)}`, data);
  const why =
    inside !== undefined
      ? `its name says it is of ${place.name}`
      : beside !== undefined
        ? `${place.name} stands beside it`
        : `${unsaid?.why} ${place.name}`;
  return {
    name: known?.name ?? name,
    key: known?.key ?? organizationKey(name),
    country,
    ...(known === undefined ? {} : { known }),
    why,
  };
};
