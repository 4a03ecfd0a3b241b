import { readCityTable } from '../../../pipelines/tagging/tables/city-table.ts';
import { readTopics } from '../../../pipelines/tagging/topics/vocabulary.ts';
import { slug } from '../../../pipelines/text/fold.ts';
import { createRandom } from '../../random.ts';
import { choose } from './chance.ts';
import { type Entity, listEntities } from './names.ts';
import { LANGUAGES, type Language, readWordStock, type WordStock } from './words.ts';

/** What to generate. The same options make the same rows. */
export interface FillOptions {
  /** Published articles. */
  readonly articles: number;
  readonly seed: number;
  /** Time of the newest article. */
  readonly now: Date;
}

export interface Site {
  readonly id: number;
  readonly domain: string;
  readonly host: string;
  readonly language: Language;
  /** Ids of its feeds, once they are stored. */
  readonly feeds: number[];
}

/** Everything that articles have in common. */
export interface World extends FillOptions {
  /** Rows of articles that are done, those that are not published included. */
  readonly rows: number;
  readonly start: number;
  readonly sites: readonly Site[];
  /** The site of each feed: three of four sites have one, and some of these have a second one. */
  readonly feedSites: readonly Site[];
  readonly entities: readonly Entity[];
  /** Codes of topics, the most frequent first. */
  readonly topics: readonly string[];
  readonly sections: readonly string[];
  readonly stocks: Readonly<Record<Language, WordStock>>;
  readonly storiesPerDay: number;
}

export const DAYS = 90;
export const DAY_MS = 86_400_000;
/** Share of the rows that are published; the others are rejected. */
const PUBLISHED = 0.866;
/** Sites and feeds of a million articles. */
const MAX_SITES = 2_400;
/** Articles of a story, on average. */
const ARTICLES_PER_STORY = 18;

const PAPERS = 'courier times gazette herald post tribune observer standard chronicle echo'.split(' ');
const SECTIONS =
  'politics world business sport culture science technology health opinion local travel weather education environment lifestyle media crime economy markets football'.split(
    ' ',
  );

const listSites = (count: number, random: () => number): Site[] => {
  const { names } = readCityTable();
  return Array.from({ length: count }, (_, n) => {
    const language = choose(random(), LANGUAGES);
    const domain = `${slug(names[n] ?? '')}-${PAPERS[Math.floor(random() * PAPERS.length)]}-${n + 1}.example`;
    return { id: n + 1, domain, host: `www.${domain}`, language, feeds: [] };
  });
};

/** Prepares the sites, feeds, names and words that articles are made of. */
export function createWorld(options: FillOptions): World {
  const random = createRandom(options.seed);
  const rows = Math.round(options.articles / PUBLISHED);
  const sites = listSites(Math.min(MAX_SITES, Math.max(50, Math.ceil(options.articles / 80))), random);
  const withFeeds = Math.ceil(sites.length * 0.75);
  return {
    ...options,
    rows,
    start: options.now.getTime() - DAYS * DAY_MS,
    sites,
    feedSites: sites.map((_, n) => sites[n % withFeeds] as Site),
    entities: listEntities(Math.max(20_000, Math.round(options.articles * 0.8))),
    topics: readTopics()
      .map(({ qcode }) => ({ qcode, at: random() }))
      .sort((one, other) => one.at - other.at)
      .map(({ qcode }) => qcode),
    sections: SECTIONS,
    stocks: {
      en: readWordStock('en'),
      de: readWordStock('de'),
      fr: readWordStock('fr'),
      pt: readWordStock('pt'),
      nl: readWordStock('nl'),
    },
    storiesPerDay: Math.max(3, Math.round(options.articles / DAYS / ARTICLES_PER_STORY)),
  };
}
