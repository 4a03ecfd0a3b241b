import assert from 'node:assert/strict';
import type { Queryable } from '../../db/connection/pool.ts';
import { canonicalizeUrl } from '../../model/url/canonicalize-url.ts';
import { PLANNED_ARTICLES } from './work.ts';

export interface PublishedArticle {
  readonly url: string;
  readonly title: string;
  /**
   * `ready`: a page that can be had. `merged`: one of several URLs of one article, of which one
   * alone is ready. `may wait`: its site fails on purpose, so it may also wait for another attempt.
   */
  readonly fate: 'ready' | 'merged' | 'may wait';
  /** The paragraphs of every text its page was served with. */
  readonly served: readonly (readonly string[])[];
  /** The paragraphs of the text its page has now. */
  readonly latest: readonly string[];
}

/** What the world outside knows to be true. */
export interface PublishedWorld {
  articles(): readonly PublishedArticle[];
}

/** A promise in words, and a query for the rows that break it. */
interface Promised {
  readonly promise: string;
  readonly breakers: string;
}

/** What holds of every database whose articles all have their stories. */
const AT_REST: readonly Promised[] = [
  {
    promise: 'only what readers see has tags',
    breakers: `select a.url, a.state from wireroom.articles a where a.ready_at is null and (
      exists (select from wireroom.article_entities where article_id = a.id) or exists (select from wireroom.article_topics where article_id = a.id))`,
  },
  {
    promise: 'the kept counts are the numbers of what is stored',
    breakers: [
      ['entity_counts', 'counted_entities'],
      ['entity_days', 'counted_entity_days'],
      ['topic_days', 'counted_topic_days'],
      ['article_days', 'counted_article_days'],
      ['text_days', 'counted_text_days'],
    ]
      .map(
        ([
          kept,
          stored,
        ]) => `(select '${kept}' as counts, k::text as is_kept from (select * from wireroom.${kept} where article_count <> 0) k
          except all select '${kept}', k::text from wireroom.${stored} k)
        union all (select '${stored}', k::text from wireroom.${stored} k
          except all select '${stored}', k::text from (select * from wireroom.${kept} where article_count <> 0) k)`,
      )
      .join(' union all '),
  },
  {
    promise: 'branches have the articles of their topics',
    breakers: `(select qcode, day, article_count from news.branch_days except all select * from wireroom.counted_branch_days)
      union all (select * from wireroom.counted_branch_days except all select qcode, day, article_count from news.branch_days)`,
  },
  {
    promise: 'what readers see is in one story, and nothing else is',
    breakers: `select a.url, a.state from wireroom.articles a left join wireroom.story_articles m on m.article_id = a.id
      where (a.ready_at is not null) <> (m.article_id is not null)`,
  },
  {
    promise: 'what is counted of a story is what it has, and a merged one has nothing',
    breakers: `select s.id, s.article_count from wireroom.stories s left join wireroom.counted_stories c on c.story_id = s.id
      where case when s.merged_into is null then (s.lead_article_id, s.article_count, s.site_count, s.source_count, s.independent_count, s.first_at, s.last_at)
        is distinct from (c.lead_article_id, c.article_count, c.site_count, c.source_count, c.independent_count, c.first_at, c.last_at)
        else c.story_id is not null or s.article_count <> 0 end`,
  },
  {
    promise: 'an article that is in a story with others was announced there',
    breakers: `select m.article_id from wireroom.story_articles m join wireroom.stories s on s.id = m.story_id where s.article_count > 1
      and not exists (select from wireroom.changes c where c.article_id = m.article_id and c.kind in ('joined', 'merged'))`,
  },
  {
    promise: 'no copy is one of a copy',
    breakers: `select m.article_id from wireroom.story_articles m left join wireroom.story_articles o on o.article_id = m.copy_of
      where m.copy_of is not null and (o.article_id is null or o.copy_of is not null)`,
  },
  {
    promise: 'open stories are found by their words',
    breakers: `(select story_id, term from wireroom.story_terms except all select story_id, unnest(terms) from wireroom.story_vectors)
      union all (select story_id, unnest(terms) from wireroom.story_vectors except all select story_id, term from wireroom.story_terms)`,
  },
  {
    promise: 'tags have the time of their article',
    breakers: `select a.id, a.published_at, x.published_at as of_tag from wireroom.articles a join (
        select article_id, published_at from wireroom.article_entities union all select article_id, published_at from wireroom.article_topics
      ) x on x.article_id = a.id where x.published_at is distinct from a.published_at`,
  },
  {
    promise: 'the original of a copy is none itself',
    breakers: `select d.id, d.duplicate_of, o.duplicate_of as of_original from news.articles d join news.articles o on o.id = d.duplicate_of
      where o.duplicate_of is not null`,
  },
];

const PROMISES: readonly Promised[] = [
  {
    promise: 'every URL is exactly one of ready, rejected with an outcome, or pending with a due time',
    breakers: `select url, state, outcome, due_at from ${PLANNED_ARTICLES} a where not (
      (state = 'ready' and ready_at is not null)
      or (state = 'rejected' and outcome is not null and due_at is null)
      or (state in ('discovered', 'extracted') and due_at is not null))`,
  },
  {
    promise: 'nothing is claimed by anybody when the work is done',
    breakers: 'select stage, id, claim from wireroom.claims',
  },
  {
    promise: 'no URL is two articles',
    breakers: `select url, count(*) from wireroom.articles group by url having count(*) > 1`,
  },
  {
    promise: 'no two ready articles lead to one final URL',
    breakers: `select final_url, count(*) from wireroom.articles where state = 'ready' group by final_url having count(*) > 1`,
  },
  {
    promise: 'no two ready articles of one site have the same text',
    breakers: `select site_id, count(*), min(url) as url from wireroom.articles where state = 'ready'
      group by site_id, content_digest having count(*) > 1`,
  },
  {
    promise: 'a ready article has one text, and so has no other but an extracted one',
    breakers: `select a.url, a.state from wireroom.articles a left join wireroom.texts t on t.article_id = a.id
      where (a.state in ('ready', 'extracted')) <> (t.article_id is not null)`,
  },
  {
    promise: 'exactly one `added` is announced for each ready article, and none for any other',
    breakers: `select a.url, a.state, count(c.seq) as added from wireroom.articles a
      left join wireroom.changes c on c.article_id = a.id and c.kind = 'added'
      group by a.id having count(c.seq) <> (a.state = 'ready')::int`,
  },
  {
    promise:
      'a change is announced only with a text that replaced another: never more changes than revisions, and at least one',
    breakers: `select a.url, c.n as changes, r.n as revisions from ${PLANNED_ARTICLES} a
      cross join lateral (select count(*) as n from wireroom.changes where article_id = a.id and kind in ('changed', 'retagged')) c
      cross join lateral (select count(*) as n from wireroom.revisions where article_id = a.id) r
      where c.n > r.n or (r.n > 0 and c.n = 0 and a.due_at is null)`,
  },
  {
    promise: 'no revision repeats the text that replaced it',
    breakers: `select r.article_id, r.revision from wireroom.revisions r
      left join wireroom.revisions later on later.article_id = r.article_id and later.revision = r.revision + 1
      join wireroom.texts t on t.article_id = r.article_id
      where (r.title, r.body) = (coalesce(later.title, t.title), coalesce(later.body, t.body))`,
  },
  {
    promise: 'each tagging that the ledger calls ok announced exactly one change',
    breakers: `select a.url, l.n as ok, c.n as announced from wireroom.articles a
      cross join lateral (select count(*) as n from wireroom.attempts where article_id = a.id and stage = 'tags' and outcome = 'ok') l
      cross join lateral (select count(*) as n from wireroom.changes where article_id = a.id and kind not in ('joined', 'merged', 'moved')) c
      where l.n <> c.n`,
  },
  {
    promise:
      'each fetch that the ledger says gave a text left exactly one page, and what could not be read at most one',
    breakers: `select a.url, l.gave, l.gave_none, p.n as kept from wireroom.articles a
      cross join lateral (
        select count(*) filter (where outcome in ('ok', 'paywall', 'duplicate_url', 'duplicate_content')) as gave,
          count(*) filter (where outcome not in ('ok', 'paywall', 'duplicate_url', 'duplicate_content')) as gave_none
        from wireroom.attempts where article_id = a.id and stage = 'articles' and http_status is not null
      ) l
      cross join lateral (select count(*) as n from wireroom.pages where article_id = a.id and part = 1) p
      where p.n not between l.gave and l.gave + l.gave_none`,
  },
  {
    promise:
      'no line of the ledger is dropped before its time: what is ready has one for its fetch and one for its tags',
    breakers: `select a.url from wireroom.articles a where a.state = 'ready' and 2 > (
      select count(distinct stage) from wireroom.attempts where article_id = a.id)`,
  },
  {
    promise: 'no host is left alone for longer than it asked for, which was seconds',
    breakers: `select host, blocked_until from wireroom.hosts where blocked_until > now() + interval '10 minutes'`,
  },
  {
    promise: 'every duplicate names an article that is ready or on its way',
    breakers: `select d.url, o.url as original, o.state from wireroom.articles d join wireroom.articles o on o.id = d.duplicate_of
      where o.state not in ('ready', 'extracted')`,
  },
  ...AT_REST,
];

interface StoredArticle {
  readonly url: string;
  readonly state: string;
  readonly outcome: string | null;
  readonly due_at: Date | null;
  readonly original: string | null;
  readonly body: string | null;
  readonly site: string;
}

const spelt = (paragraphs: readonly string[]): string =>
  paragraphs
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n');

const complaint = (promise: string, breakers: readonly unknown[]): string[] =>
  breakers.length === 0
    ? []
    : [
        `${promise}; but ${breakers.length} ×: ${breakers
          .slice(0, 3)
          .map((row) => JSON.stringify(row))
          .join(' ')}`,
      ];

const brokenOf = async (db: Queryable, promises: readonly Promised[]): Promise<string[]> => {
  await db.query('select wireroom.add_counts()'); // of who died after the commit
  const broken: string[] = [];
  for (const { promise, breakers } of promises) broken.push(...complaint(promise, (await db.query(breakers)).rows));
  return broken;
};

/** Checks counts, tags, copies and stories. @throws AssertionError that names every broken promise */
export async function expectCountsToBeRight(db: Queryable): Promise<void> {
  assert.deepEqual(await brokenOf(db, AT_REST), []);
}

/**
 * What a database that has finished its work owes to the world it read: nothing lost, nothing
 * twice, no text that was never served, and a ledger that agrees with the articles.
 * @returns the promises that are broken, in words, with examples; empty when all is well
 */
export async function brokenPromises(db: Queryable, world: PublishedWorld): Promise<string[]> {
  const broken = await brokenOf(db, PROMISES);
  const complain = (promise: string, breakers: readonly unknown[]): void => {
    broken.push(...complaint(promise, breakers));
  };

  const { rows } = await db.query<StoredArticle & { digest: string }>(
    `select encode(u.url_digest, 'hex') as digest, a.url, a.state, a.outcome, a.due_at, o.url as original, t.body, s.domain as site
     from wireroom.article_urls u join ${PLANNED_ARTICLES} a on a.id = u.article_id join wireroom.sites s on s.id = a.site_id
     left join wireroom.articles o on o.id = a.duplicate_of left join wireroom.texts t on t.article_id = a.id`,
  );
  const byUrl = new Map(rows.map((row) => [row.digest, row]));
  const stored = world.articles().map((published) => ({
    published,
    article: byUrl.get(canonicalizeUrl(published.url)?.digest.toString('hex') ?? ''),
  }));
  const told = ({ published, article }: (typeof stored)[number]): object => ({
    url: published.url,
    state: article?.state,
    outcome: article?.outcome,
    due: article?.due_at,
  });
  complain('every URL that a feed named is known', stored.filter(({ article }) => !article).map(told));
  complain(
    'every page that can be had is ready',
    stored
      .filter(({ published, article }) => article && published.fate !== 'may wait' && article.state !== 'ready')
      .filter(({ published, article }) => !(published.fate === 'merged' && article?.original))
      .map(told),
  );
  const siteOf = (url: string): string => canonicalizeUrl(url)?.site ?? '';
  complain(
    'every page is an article of its own site, and of none that leads there',
    stored
      .filter(({ published, article }) => article?.body && article.site !== siteOf(published.url))
      .map(({ published, article }) => ({ url: published.url, site: article?.site })),
  );
  complain(
    'what is neither ready nor rejected waits because its site failed',
    stored
      .filter(({ article }) => article && (article.state === 'discovered' || article.state === 'extracted'))
      .filter(({ published }) => published.fate !== 'may wait')
      .map(told),
  );
  const texts = stored.flatMap(({ published, article }) =>
    article?.body ? [{ published, article, text: spelt(article.body.split('\n')) }] : [],
  );
  complain(
    'every stored text is one that its site served, whole and unmixed',
    texts
      .filter(({ published, text }) => !published.served.some((served) => spelt(served) === text))
      .map(({ published, text }) => ({ url: published.url, text: text.slice(0, 200) })),
  );
  complain(
    'a ready article for which nothing is left to do has the latest text',
    texts
      .filter(({ published, article, text }) => article.due_at === null && spelt(published.latest) !== text)
      .map(told),
  );
  const { rows: all } = await db.query<{ url: string; site: string; body: string }>(
    `select a.url, s.domain as site, t.body from wireroom.articles a
     join wireroom.sites s on s.id = a.site_id join wireroom.texts t on t.article_id = a.id`,
  );
  const servedBy = new Map<string, string[]>();
  for (const { published } of stored) {
    const site = siteOf(published.url);
    servedBy.set(site, [...(servedBy.get(site) ?? []), ...published.served.map(spelt)]);
  }
  complain(
    'every article of a site has a text that this site served, whoever named it',
    all
      .filter(({ site, body }) => {
        const texts = servedBy.get(site);
        return texts && !texts.includes(spelt(body.split('\n')));
      })
      .map(({ url, site, body }) => ({ url, site, text: body.slice(0, 200) })),
  );
  return broken;
}

/** @throws AssertionError that names every broken promise */
export async function expectAccounting(db: Queryable, world: PublishedWorld): Promise<void> {
  assert.deepEqual(await brokenPromises(db, world), []);
}
