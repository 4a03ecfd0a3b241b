import { DEMONYMS } from '../tables/demonyms.ts';
import type { Gazetteer, Place } from '../tables/gazetteer.ts';
import {
  type KnownOrganization,
  namesakeIn,
  organizationCalled,
  organizationKey,
} from '../tables/known-organizations.ts';
import { englishBody, hasNationalBody, isNationalBody, usualField, WITH_ARTICLE } from '../tables/national-bodies.ts';
import { fold } from '../tokens/fold.ts';
import { foldedPhrase } from '../tokens/phrase.ts';
import type { Word } from '../tokens/reading.ts';
import type { Demonym } from './demonyms.ts';
import type { Named } from './named.ts';

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

export interface CountryClues {
  readonly gazetteer: Gazetteer;
  readonly language: string;
  /** Country of the demonym that begins at a word. */
  readonly demonymAt: ReadonlyMap<number, string>;
  /** The countries of the document, the one it speaks of most first. */
  readonly leading: readonly string[];
}

export const demonymsByWord = (demonyms: readonly Demonym[]): Map<number, string> =>
  new Map(demonyms.map(({ at, country }) => [at, country]));

const countryNamed = (folded: string, { gazetteer, language }: CountryClues): string | undefined => {
  const [place]: readonly (Place | undefined)[] = gazetteer.find(folded.replace(/^the /, ''), language);
  return place?.kind === 'country' ? place.country : undefined;
};

/** What joins an institution to its country. */
const OF = { en: /^of$/, other: /^(?:of|de|del|du|des|d['’]|von|der|di|della|do|da)$/ } as const;
/** "De la India", "de l'Inde". */
const ARTICLE = /^(?:la |el |los |las |le |les |l['’]|der )/;

interface Parsed {
  readonly first: number;
  readonly last: number;
  readonly country: string | undefined;
}

/** Words in the name of a country, its article counted. */
const LONGEST_COUNTRY = 6;

/** Takes the country off the name's ends: "Indian Supreme Court", "Supreme Court of India". */
const takeCountryOff = (words: readonly Word[], { at, end }: Named, clues: CountryClues): Parsed => {
  for (const length of [3, 2, 1]) {
    if (at + length > end) continue;
    const front = foldedPhrase(words, at, at + length - 1);
    const country = DEMONYMS.get(front) ?? countryNamed(front, clues);
    if (country === undefined) continue;
    const owned = /^['’]s?$/i.test(words[at + length]?.text ?? '');
    return { first: at + length + (owned ? 1 : 0), last: end, country };
  }
  for (let n = end - 1; n > at && n >= end - LONGEST_COUNTRY; n--) {
    if (!OF[clues.language === 'en' ? 'en' : 'other'].test(words[n]?.folded ?? '')) continue;
    const country = countryNamed(foldedPhrase(words, n + 1, end).replace(ARTICLE, ''), clues);
    if (country !== undefined) return { first: at, last: n - 1, country };
  }
  return { first: at, last: end, country: undefined };
};

/** The country that stands beside the name: "the Indian", "Kenya's", "of Ghana". */
const countryBeside = (words: readonly Word[], { at, end }: Named, clues: CountryClues): string | undefined => {
  for (const length of [1, 2]) {
    const demonym = clues.demonymAt.get(at - length);
    if (demonym !== undefined && (length === 1 || DEMONYMS.has(foldedPhrase(words, at - 2, at - 1)))) return demonym;
  }
  if (clues.language !== 'en') {
    // "El Congreso argentino", "le Sénat belge".
    const after = clues.demonymAt.get(end + 1);
    if (after !== undefined) return after;
  }
  if (/^(?:['’]s?|s)$/i.test(words[at - 1]?.text ?? ''))
    for (const length of [1, 2, 3]) {
      const owner = countryNamed(foldedPhrase(words, at - 1 - length, at - 2), clues);
      if (owner !== undefined) return owner;
    }
  if (!OF[clues.language === 'en' ? 'en' : 'other'].test(words[end + 1]?.text ?? '')) return undefined;
  const from = end + (/^(?:the|la|el|los|las|le|les|l['’])$/.test(words[end + 2]?.folded ?? '') ? 3 : 2);
  for (const length of [3, 2, 1]) {
    const country = countryNamed(foldedPhrase(words, from, from + length - 1), clues);
    if (country !== undefined) return country;
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
const usualForm = (body: string): string => {
  const folded = fold(body);
  const field = /^ministry (?:of|for) (?:the )?(.+)$/.exec(folded)?.[1] ?? /^(.+) ministry$/.exec(folded)?.[1];
  const usual = field === undefined ? undefined : usualField(field);
  return usual === undefined ? body : `${usual} Ministry`;
};

const NAMES_OF_COUNTRIES: Readonly<Record<string, string>> = { US: 'us', GB: 'uk' };

/** Says whose institution a name such as "Supreme Court" or "Ministry of Finance" means, when the text tells. */
export const nationalBody = (words: readonly Word[], named: Named, clues: CountryClues): NationalBody | undefined => {
  const { first, last, country: inside } = takeCountryOff(words, named, clues);
  const own = foldedPhrase(words, first, last).replace(/^the /, '');
  const translated = englishBody(own, clues.language);
  const folded = translated ?? own;
  if (translated === undefined && !isNationalBody(folded)) return undefined;
  const beside = inside ?? countryBeside(words, named, clues);
  // A department is more often of a state or a city than of the country.
  const country =
    beside ??
    (folded.startsWith('department') ? undefined : clues.leading.find((code) => hasNationalBody(code, folded)));
  const place = country === undefined ? undefined : clues.gazetteer.country(country);
  if (country === undefined || place === undefined) return undefined;
  const start = words[first];
  const end = words[last];
  if (start === undefined || end === undefined) return undefined;
  const offset = named.mention.start;
  const written =
    translated ?? named.mention.text.slice(start.start - offset, end.end - offset).replace(/^the\s+/i, '');
  const loud = named.loud || translated !== undefined;
  const body = usualForm(loud ? capitalised(written) : written.replace(/\s+/g, ' '));
  const name = `${body} of ${WITH_ARTICLE.has(country) ? 'the ' : ''}${place.name}`;
  const known =
    namesakeIn(folded, 'en', country) ??
    organizationCalled(fold(name)) ??
    organizationCalled(`${NAMES_OF_COUNTRIES[country] ?? fold(place.name)} ${folded}`) ??
    organizationCalled(`${folded} of ${fold(place.name)}`);
  const why =
    inside !== undefined
      ? `its name says it is of ${place.name}`
      : beside !== undefined
        ? `${place.name} stands beside it`
        : `the text speaks most of ${place.name}`;
  return {
    name: known?.name ?? name,
    key: known?.key ?? organizationKey(name),
    country,
    ...(known === undefined ? {} : { known }),
    why,
  };
};
