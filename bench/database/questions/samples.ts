import type pg from 'pg';

export interface SampleEntity {
  readonly id: number;
  readonly type: string;
  readonly key: string;
  readonly name: string;
}

/** Names, addresses and positions that occur in a filled database, from the most frequent to rare ones. */
export interface Samples {
  readonly entities: readonly SampleEntity[];
  readonly sites: readonly string[];
  readonly feeds: readonly number[];
  readonly countries: readonly string[];
  readonly topics: readonly { readonly qcode: string; readonly name: string }[];
  readonly topLevelTopics: readonly string[];
  readonly keywords: readonly string[];
  readonly authors: readonly string[];
  readonly articles: readonly { readonly id: number; readonly url: string }[];
  readonly originals: readonly number[];
  readonly lastSeq: number;
  /** Days before today, from yesterday back. */
  readonly days: readonly string[];
}

const TRIES = 30;

/** Ranks from 1 to `count` that grow by a constant factor. */
const ranks = (count: number): number[] =>
  Array.from({ length: TRIES }, (_, n) => Math.max(n + 1, Math.round(count ** (n / (TRIES - 1)))));

/** Samples a filled database, by primary keys so that it takes no time. */
export async function takeSamples(pool: pg.Pool): Promise<Samples> {
  const rows = async <Row extends pg.QueryResultRow>(sql: string, values: readonly unknown[] = []): Promise<Row[]> =>
    (await pool.query<Row>(sql, [...values])).rows;
  const [counts] = await rows<{ articles: number; entities: number; seq: number }>(
    `select (select max(id) from wireroom.articles) as articles, (select max(id) from wireroom.entities) as entities,
       (select max(seq) from wireroom.changes) as seq`,
  );
  if (!counts?.articles) throw new Error('the database is empty: it has no articles to ask about');
  const spread = Array.from({ length: 3_000 }, (_, n) => Math.ceil((counts.articles * (n + 0.5)) / 3_000));
  const articles = await rows<{ id: number; url: string; keywords: string[]; author: string; original: number | null }>(
    `select id, url, keywords, authors[1] as author, duplicate_of as original from wireroom.articles
     where id = any($1) and ready_at is not null order by id`,
    [spread],
  );
  const frequency = new Map<string, number>();
  for (const keyword of articles.flatMap(({ keywords }) => keywords))
    frequency.set(keyword, (frequency.get(keyword) ?? 0) + 1);
  const keywords = [...frequency].sort(([, one], [, other]) => other - one).map(([keyword]) => keyword);
  const every = Math.floor(articles.length / TRIES);
  const some = articles.filter((_, n) => n % every === 0).slice(0, TRIES);
  const entityOf = (rank: number): Promise<SampleEntity[]> =>
    rows('select id, type, key, name from wireroom.entities where id >= $1 order by id limit 1', [rank]);
  const domains = await rows<{ domain: string }>('select domain from wireroom.sites order by id');
  const feeds = await rows<{ id: number }>('select id from wireroom.feeds order by id');
  const topics = await rows<{ qcode: string; name: string; broader: string | null; articles: number }>(
    `select t.qcode, t.name, t.broader, count(x.qcode) as articles
     from wireroom.topics t left join wireroom.article_topics x on x.qcode = t.qcode and x.article_id = any($1)
     group by t.qcode order by articles desc, t.qcode`,
    [spread],
  );
  return {
    entities: (await Promise.all(ranks(counts.entities * 0.6).map(entityOf))).flat(),
    sites: ranks(domains.length).map((rank) => domains[rank - 1]?.domain ?? ''),
    feeds: ranks(feeds.length).map((rank) => feeds[rank - 1]?.id ?? 0),
    countries: (
      await rows<{ iso2: string }>(
        `select ids->>'iso2' as iso2 from wireroom.entities where ids ? 'iso2' order by id limit 150`,
      )
    )
      .filter((_, n) => n % 5 === 0)
      .map(({ iso2 }) => iso2),
    topics: ranks(topics.length * 0.7).map((rank) => topics[rank - 1] ?? { qcode: '', name: '' }),
    topLevelTopics: topics.filter(({ broader }) => broader === null).map(({ qcode }) => qcode),
    keywords: ranks(keywords.length).map((rank) => keywords[rank - 1] ?? ''),
    authors: some.map(({ author }) => author),
    articles: some.map(({ id, url }) => ({ id, url })),
    originals: articles.flatMap(({ original }) => original ?? []).slice(0, TRIES),
    lastSeq: counts.seq,
    days: Array.from({ length: 80 }, (_, n) => new Date(Date.now() - (n + 1) * 86_400_000).toISOString().slice(0, 10)),
  };
}
