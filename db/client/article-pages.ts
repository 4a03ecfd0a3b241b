import type { Read } from './reader.ts';
import type { Article } from './rows.ts';

/** Which articles. A list means: any of these; what is left out does not count. */
export interface ArticleFilter {
  /** Published at this time or later. */
  readonly since?: Date | undefined;
  /** Published before this time. */
  readonly until?: Date | undefined;
  /** Registrable domains. */
  readonly sites?: readonly string[] | undefined;
  /** Keys of news.publishers: all sites of these publishers. */
  readonly publishers?: readonly string[] | undefined;
  /** Detected languages (ISO 639-1). */
  readonly languages?: readonly string[] | undefined;
  /** Codes or English names of topics, with the narrower ones. */
  readonly topics?: readonly string[] | undefined;
  /** Ids of entities. */
  readonly entities?: readonly number[] | undefined;
  /** Ids of feeds. */
  readonly feeds?: readonly number[] | undefined;
  /** Labels of feeds. */
  readonly labels?: readonly string[] | undefined;
  /** Ids of stories. */
  readonly stories?: readonly number[] | undefined;
  /** news, opinion, analysis … */
  readonly kinds?: readonly string[] | undefined;
  readonly paywalled?: boolean | undefined;
}

/** SQL condition on article `a` for a filter, and what an iteration passes: parameters $1 to $12. */
const PASSES = `($1::timestamptz is null or a.published_at >= $1) and ($2::timestamptz is null or a.published_at < $2)
  and ($3::text[] is null or a.site = any($3))
  and ($4::text[] is null or exists (
    select from news.publishers p where p.key = any($4) and a.site = any(p.sites)) or a.site = any($4) and not exists (
    select from news.publishers p where a.site = any(p.sites)))
  and ($5::text[] is null or a.language = any($5))
  and ($6::text[] is null or exists (
    select from news.article_topics x
    where x.article_id = a.id and x.qcode in (select t.qcode from unnest($6::text[]) named, news.topic_tree(named) t)))
  and ($7::bigint[] is null or exists (select from news.article_entities x where x.article_id = a.id and x.entity_id = any($7)))
  and ($8::bigint[] is null or exists (select from news.entries e where e.article_id = a.id and e.feed_id = any($8)))
  and ($9::text[] is null or exists (
    select from news.entries e join news.feeds f on f.id = e.feed_id where e.article_id = a.id and f.labels && $9))
  and ($10::bigint[] is null or a.story_id = any($10))
  and ($11::text[] is null or a.kind = any($11))
  and ($12::boolean is null or a.paywalled = $12)`;

const parametersOf = (filter: ArticleFilter): unknown[] => {
  const { since, until, sites, publishers, languages, topics, entities, feeds, labels, stories, kinds, paywalled } =
    filter;
  return [
    since,
    until,
    ...[sites, publishers, languages, topics, entities, feeds, labels, stories, kinds],
    paywalled,
  ].map((value) => value ?? null);
};

/** Where a page ends: the publication time as text, because a Date would lose microseconds. */
interface Place {
  readonly published: string | null;
  readonly id: number;
}

/** Articles of a page: a few megabytes with their texts. */
const PAGE = 200;

/**
 * Yields all articles that pass a filter, those with a publication time from the latest on, then those without one. It reads
 * a page when it is asked for one. Articles that arrive meanwhile may be missing; none comes twice.
 */
export async function* articlePages(read: Read, filter: ArticleFilter): AsyncGenerator<Article, void, undefined> {
  const parameters = parametersOf(filter);
  const dated = `select a.*, a.published_at::text as place from news.articles a
    where a.published_at is not null and ($13::timestamptz is null or (a.published_at, a.id) < ($13, $14)) and ${PASSES}
    order by a.published_at desc, a.id desc limit ${PAGE}`;
  const undated = `select a.*, null as place from news.articles a
    where a.published_at is null and ($13::timestamptz is null and a.id < $14) and ${PASSES}
    order by a.id desc limit ${PAGE}`;
  for (const page of [dated, undated]) {
    for (let last: Place = { published: null, id: Number.MAX_SAFE_INTEGER }; ; ) {
      const rows = await read<Article & { place: string | null }>(page, [...parameters, last.published, last.id]);
      for (const { place, ...article } of rows) {
        last = { published: place, id: article.id };
        yield article;
      }
      if (rows.length < PAGE) break;
    }
  }
}
