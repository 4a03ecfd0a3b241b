import { fold } from '../../text/fold.ts';
import { wordList, wordSet } from '../words/word-list.ts';
import { ENGLISH } from './sections/english.ts';
import { FRENCH } from './sections/french.ts';
import { GERMAN } from './sections/german.ts';
import { ITALIAN } from './sections/italian.ts';
import { OTHER_LANGUAGES } from './sections/other-languages.ts';
import { PORTUGUESE } from './sections/portuguese.ts';
import { SPANISH } from './sections/spanish.ts';
import { termOf } from './terms.ts';

/** Conjunctions to ignore: "Arts & Culture", "arts and culture" and "arts-culture" are the same section. */
const JOINING = wordSet('& + and und et y e i och ve en');
/** Elided articles to ignore: "L'environnement". */
const ARTICLES = wordSet('l d');
/** Words for news to ignore: "Sports News" is "Sports". */
const NEWS = wordSet(
  'news latest nachrichten actualite actualites noticias notizie nieuws nyheter haber haberleri section',
);
const YEAR = /^(?:19|20)\d\d$/;

/** Normalizes a section name or a folder of a URL. */
export function sectionKey(name: string): string {
  const words = fold(name)
    .split(/[\s_/|,']+/)
    .filter((word, n) => word !== '' && !(n > 0 && JOINING.has(word)) && !ARTICLES.has(word) && !YEAR.test(word));
  const said = words.filter((word) => !NEWS.has(word));
  return (said.length > 0 ? said : words).map(termOf).join(' ');
}

/** Returns the spellings of a name in URLs, where ä is ae or a. */
const spellings = (name: string): string[] => [name, name.replace(/[äöü]/gi, (letter) => `${letter}e`)];

/** Section names by language, as publishers spell them, with the qcode of their topic. */
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

/** Normalized section name to qcode. Names that do not indicate a topic ("World", "Local", "Life") are not included. */
export const SECTION_TOPICS: ReadonlyMap<string, string> = new Map(
  Object.values(SECTIONS_BY_LANGUAGE)
    .flat()
    .flatMap(([name, qcode]) => spellings(name).map((spelling) => [sectionKey(spelling), qcode] as const)),
);

/**
 * Names of Media Topics with a different meaning as a section or folder: page types (podcast,
 * photo, puzzle), women's or men's competitions, article series, advertisements, places.
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
