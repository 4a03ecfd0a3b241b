import { fold } from '../tokens/fold.ts';
import { wordList, wordSet } from '../words/word-list.ts';
import { ENGLISH } from './sections/english.ts';
import { FRENCH } from './sections/french.ts';
import { GERMAN } from './sections/german.ts';
import { ITALIAN } from './sections/italian.ts';
import { OTHER_LANGUAGES } from './sections/other-languages.ts';
import { PORTUGUESE } from './sections/portuguese.ts';
import { SPANISH } from './sections/spanish.ts';
import { termOf } from './terms.ts';

/** "Arts & Culture", "arts and culture" and arts-culture are one. */
const JOINING = wordSet('& + and und et y e i och ve en');
/** "L'environnement" and environnement. */
const ARTICLES = wordSet('l d');
/** "Sports News" is no more than "Sports". */
const NEWS = wordSet(
  'news latest nachrichten actualite actualites noticias notizie nieuws nyheter haber haberleri section',
);
const YEAR = /^(?:19|20)\d\d$/;

/** What is the same in two spellings of a section name, as in a folder of an address. */
export const sectionKey = (name: string): string => {
  const words = fold(name)
    .split(/[\s_/|,']+/)
    .filter((word, n) => word !== '' && !(n > 0 && JOINING.has(word)) && !ARTICLES.has(word) && !YEAR.test(word));
  const said = words.filter((word) => !NEWS.has(word));
  return (said.length > 0 ? said : words).map(termOf).join(' ');
};

/** Addresses write ä as ae, or as a. */
const spellings = (name: string): string[] => [name, name.replace(/[äöü]/gi, (letter) => `${letter}e`)];

/** The section names of each language, as their publishers spell them, with the qcode of their topic. */
export const SECTIONS_BY_LANGUAGE: Readonly<Record<string, readonly (readonly [name: string, qcode: string])[]>> =
  Object.fromEntries(
    Object.entries({
      en: ENGLISH,
      de: GERMAN,
      fr: FRENCH,
      es: SPANISH,
      pt: PORTUGUESE,
      it: ITALIAN,
      other: OTHER_LANGUAGES,
    }).map(([language, sections]) => [
      language,
      Object.entries(sections).flatMap(([id, names]) => wordList(names).map((name) => [name, `medtop:${id}`] as const)),
    ]),
  );

/** Key of a section name to qcode. A name that does not tell the topic of its articles ("World", "Local", "Life") is in no list. */
export const SECTION_TOPICS: ReadonlyMap<string, string> = new Map(
  Object.values(SECTIONS_BY_LANGUAGE)
    .flat()
    .flatMap(([name, qcode]) => spellings(name).map((spelling) => [sectionKey(spelling), qcode] as const)),
);

/**
 * Names of Media Topics that mean something else as a section or a folder: a kind of page (a podcast, a photo, a puzzle), a
 * competition of women or men, a series of articles, advertisements, a place.
 */
export const NON_TOPIC_SECTIONS: ReadonlySet<string> = new Set(
  wordList(`podcast podcasts photography cartoon cartoons drawing puzzle puzzles game games series trend trends party
    parties women men children adults teenagers infants language water values club bar pool park parks prices record records
    advertising auction auctions holiday holidays anniversary performance competition final_game skeleton tv radio newspaper
    newspapers periodical plastic metal diplomat stock_activity market_research inventories
    credit_and_debt currency investments students teachers curriculum injury mountain mountains rivers forests oceans surveillance
    design regulations trend market_trend new_product_or_service client_relationship_management ceremony therapy`).map(
    sectionKey,
  ),
);
