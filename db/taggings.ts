import type pg from 'pg';
import { recordAttempt } from './attempts.ts';
import { announce, type ChangeKind } from './change-feed.ts';
import type { Claim } from './claims.ts';
import { transaction } from './connection.ts';

export interface StoredMention {
  readonly in: 'title' | 'text';
  /** In code points, as substr() counts. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface Tagging {
  readonly ms: number;
  readonly language: string;
  readonly taggerVersion: string;
  readonly entities: readonly {
    readonly type: string;
    readonly key: string;
    readonly name: string;
    readonly ids: Readonly<Record<string, string>>;
    readonly salience: number;
    readonly mentions: readonly StoredMention[];
  }[];
  readonly topics: readonly { readonly qcode: string; readonly source: string; readonly score: number }[];
}

/** Commits the tags of an article, makes it visible, and announces it to readers. @returns whether the claim still held */
export const commitTagging = (pool: pg.Pool, claim: Claim, tagging: Tagging): Promise<boolean> =>
  transaction(pool, async (client) => {
    const { rows } = await client.query<{ announce: ChangeKind | null; host: string }>(
      `select announce, host from wireroom.articles
       where id = $1 and claim = $2 and claimed_by is not null and stage = 'tags' and again is distinct from 'page' for update`,
      [claim.id, claim.claim],
    );
    const article = rows[0];
    await recordAttempt(client, {
      stage: 'tags',
      articleId: claim.id,
      host: article?.host,
      outcome: article ? 'ok' : 'superseded',
      ms: tagging.ms,
    });
    if (!article) return false;
    await replaceEntities(client, claim.id, tagging.entities);
    await replaceTopics(client, claim.id, tagging.topics);
    await client.query(
      `update wireroom.articles set state = 'ready', ready_at = coalesce(ready_at, now()), language = $2, tagger_version = $3,
         stage = 'articles', due_at = case when stale then now() end, stale = false, claimed_by = null, unfinished = 0, attempts = 0,
         announce = null, again = null where id = $1`,
      [claim.id, tagging.language, tagging.taggerVersion],
    );
    // Stemmed in the language it was found to be in, which the page may not have declared.
    await client.query(
      'update wireroom.texts set language = $2 where article_id = $1 and language is distinct from $2',
      [claim.id, tagging.language],
    );
    await announce(client, claim.id, article.announce ?? 'retagged');
    return true;
  });

const replaceEntities = async (
  client: pg.PoolClient,
  articleId: number,
  entities: Tagging['entities'],
): Promise<void> => {
  await client.query('delete from wireroom.article_entities where article_id = $1', [articleId]);
  if (entities.length === 0) return;
  // Sorted by key: unsorted, writers that share entities lock each other out.
  const rows = JSON.stringify([...entities].sort((a, b) => (`${a.type} ${a.key}` < `${b.type} ${b.key}` ? -1 : 1)));
  await client.query(
    // Those that are known as they are need no row lock that keeps others out (everybody's articles name China), only one
    // that keeps them from being pruned.
    `with given as (
       select distinct on (type, key) type, key, name, ids from jsonb_to_recordset($1) as r (type text, key text, name text, ids jsonb)
       order by type, key
     ), known as materialized (
       select e.type, e.key from given g join wireroom.entities e using (type, key) where e.ids @> g.ids for key share of e
     )
     insert into wireroom.entities (type, key, name, ids)
     select * from given where (type, key) not in (select type, key from known) order by type, key
     on conflict (type, key) do update set ids = entities.ids || excluded.ids
       where not entities.ids @> excluded.ids`,
    [rows],
  );
  await client.query(
    `insert into wireroom.article_entities (article_id, entity_id, salience, mentions, published_at)
     select $1, e.id, r.salience, r.mentions, a.published_at
     from jsonb_to_recordset($2) as r (type text, key text, salience real, mentions jsonb)
     join wireroom.entities e on e.type = r.type and e.key = r.key
     join wireroom.articles a on a.id = $1
     on conflict do nothing`,
    [articleId, rows],
  );
};

const replaceTopics = async (client: pg.PoolClient, articleId: number, topics: Tagging['topics']): Promise<void> => {
  await client.query('delete from wireroom.article_topics where article_id = $1', [articleId]);
  if (topics.length === 0) return;
  await client.query(
    `insert into wireroom.article_topics (article_id, qcode, source, score, published_at)
     select $1, r.qcode, r.source, r.score, a.published_at
     from jsonb_to_recordset($2) as r (qcode text, source text, score real)
     join wireroom.topics t on t.qcode = r.qcode
     join wireroom.articles a on a.id = $1
     on conflict do nothing`,
    [articleId, JSON.stringify(topics)],
  );
};
