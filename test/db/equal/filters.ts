import { type Choice, timeOf } from './hostile-news.ts';

/** A filter of news.latest() and news.search(), with its condition on article `a` as plain SQL and random values. */
interface Filter {
  readonly name: string;
  readonly type: string;
  readonly passes: string;
  readonly value: (choice: Choice) => unknown;
}

const SITE = '(select s.domain from wireroom.sites s where s.id = a.site_id)';
const FEEDS = (condition: string): string =>
  `exists (select from wireroom.entries e join wireroom.feeds f on f.id = e.feed_id where e.article_id = a.id and ${condition})`;

/** SQL for the codes of topics ($?) and of all narrower ones. */
export const branchOf = (topics: string): string =>
  `(with recursive branch as (
      select qcode from wireroom.topics t where qcode = any(${topics}) or lower(name) in (select lower(n) from unnest(${topics}) n)
      union select t.qcode from branch b join wireroom.topics t on t.broader = b.qcode
    ) select qcode from branch)`;

/** Topics by code or name; two have one name, and the last ten are ten levels deep. */
export const topicOf = ({ one, below }: Choice): string =>
  one(`medtop:${1 + below(70)}`, 'topic 3', 'TOPIC 10', 'medtop:1', 'medtop:60', 'no topic');

/** Entities, frequent and rare, and one that does not exist. */
export const entityOf = ({ one, below }: Choice): number => one(1 + below(6), 1 + below(140), 61, 999);

export const FILTERS: readonly Filter[] = [
  { name: 'since', type: 'timestamptz', passes: 'a.published_at >= $?', value: timeOf },
  { name: 'until', type: 'timestamptz', passes: 'a.published_at < $?', value: timeOf },
  {
    name: 'sites',
    type: 'text[]',
    passes: `${SITE} = any($?)`,
    value: ({ some }) => some('a.example', 'xn--mnchen-3ya.example', '127.0.0.1', 'd.example', 'A.example'),
  },
  {
    name: 'publishers',
    type: 'text[]',
    passes: `coalesce((select p.key from wireroom.publishers p where p.site = ${SITE} and p.origin = 'operator'),
      (select p.key from wireroom.publishers p where p.site = ${SITE} and p.origin = 'shipped'), ${SITE}) = any($?)`,
    value: ({ some }) => some('house', 'own', 'c.example', 'b.example', 'd.example'),
  },
  {
    name: 'languages',
    type: 'text[]',
    passes: 'a.language = any($?)',
    value: ({ some }) => some('en', 'de', 'fr', 'xx'),
  },
  {
    name: 'topics',
    type: 'text[]',
    passes: `exists (select from wireroom.article_topics x where x.article_id = a.id and x.qcode in ${branchOf('$?')})`,
    value: (choice) => [topicOf(choice), ...(choice.maybe(() => [topicOf(choice)]) ?? [])],
  },
  {
    name: 'entities',
    type: 'bigint[]',
    passes: 'exists (select from wireroom.article_entities x where x.article_id = a.id and x.entity_id = any($?))',
    value: (choice) => [entityOf(choice), ...(choice.maybe(() => [entityOf(choice)]) ?? [])],
  },
  { name: 'feeds', type: 'bigint[]', passes: FEEDS('f.id = any($?)'), value: ({ some }) => some(1, 2, 5, 7, 8) },
  { name: 'labels', type: 'text[]', passes: FEEDS('f.labels && $?'), value: ({ some }) => some('sea', 'land', 'Sea') },
  {
    name: 'stories',
    type: 'bigint[]',
    passes: `exists (select from wireroom.story_articles x where x.article_id = a.id
      and x.story_id in (select coalesce(s.merged_into, s.id) from wireroom.stories s where s.id = any($?)))`,
    value: ({ some }) => some(1, 2, 3, 40, 9_999),
  },
  { name: 'kinds', type: 'text[]', passes: 'a.kind = any($?)', value: ({ some }) => some('news', 'opinion', 'review') },
  { name: 'paywalled', type: 'boolean', passes: 'a.paywalled = $?', value: ({ one }) => one(true, false) },
  {
    name: 'countries',
    type: 'text[]',
    passes: `exists (select from wireroom.article_entities x join wireroom.entities e on e.id = x.entity_id where x.article_id = a.id
      and (e.ids->>'iso2' = any(upper($?::text)::text[]) or e.type = 'place' and e.ids->>'country' = any(upper($?::text)::text[])))`,
    value: ({ some }) => some('XX', 'xx', 'fj', 'YY'),
  },
  {
    name: 'all_entities',
    type: 'bigint[]',
    passes: `not exists (select from unnest($?) e
      where not exists (select from wireroom.article_entities x where x.article_id = a.id and x.entity_id = e))`,
    value: (choice) => Array.from({ length: 1 + choice.below(3) }, () => choice.one(1, 2, 3, entityOf(choice))),
  },
  ...(['keyword', 'author'] as const).map(
    (of): Filter => ({
      name: `${of}s`,
      type: 'text[]',
      passes: `exists (select from unnest(a.${of}s) w, unnest($?) g where lower(w) = lower(g))`,
      value: ({ some }) => some('rowing', 'ROWING', "L'ÉTÉ", 'σίσυφοσ', '"Q"', '', 'Ana sá', "o'néill", 'x'),
    }),
  ),
];

export interface Filtered {
  /** Named arguments, each with a comma before it. */
  readonly args: string;
  /** SQL condition on article `a`. */
  readonly passes: string;
  readonly values: readonly unknown[];
}

/**
 * Chooses at most `most` filters.
 * @param first number of their first parameter. At most one is about feeds: a feed has to have
 * both.
 */
export const chooseFilters = (choice: Choice, first: number, most: number): Filtered => {
  const chosen = new Set(Array.from({ length: choice.below(most + 1) }, () => choice.one(...FILTERS)));
  const filters = [...chosen].filter(
    ({ name }) => name !== 'labels' || ![...chosen].some((one) => one.name === 'feeds'),
  );
  return {
    args: filters.map(({ name, type }, n) => `, ${name} => $${first + n}::${type}`).join(''),
    passes: filters.map(({ type, passes }, n) => ` and ${passes.replaceAll('$?', `$${first + n}::${type}`)}`).join(''),
    values: filters.map(({ value }) => value(choice)),
  };
};
