import type pg from 'pg';
import sql, { join, raw } from 'sql-template-tag';
import { recordChanges } from '../../changes/change-feed.ts';
import { type Attempt, attemptRows } from '../../claims/attempts.ts';
import { named } from '../../connection/named.ts';
import { lockedHostTimes } from '../../hosts/response-times.ts';
import { transitionIf } from '../../life-cycle/assignments.ts';
import { requeuedRows } from '../../life-cycle/work.ts';
import { queuedRows } from '../../stories/queue-for-stories.ts';
import { replaceTags } from './article-tags.ts';
import { type Attachments, attachmentRows } from './attachments.ts';
import { type ExtractedArticle, METADATA, metadataOf } from './extraction.ts';
import { markupOf } from './html-markup.ts';
import type { ClaimedArticle } from './lock-articles.ts';

export interface ArticleToStore extends ExtractedArticle {
  readonly article: ClaimedArticle;
  /** Earlier article on another site with the same text. */
  readonly duplicateOf?: number | undefined;
  /** Whether title or text differ from the stored ones, if there are any. */
  readonly newText: boolean;
}

/**
 * Stores the texts, pages, metadata, media, links and tags of articles, ends their claims, and
 * records the attempts and changes. Tagged articles are visible from now on; the others are due at
 * stage `tags`. It must end its transaction (see `recordChanges`).
 * @returns hosts whose response times it stored, too
 */
export async function storeExtractions(
  client: pg.PoolClient,
  articles: readonly ArticleToStore[],
): Promise<ReadonlySet<string>> {
  if (articles.length === 0) return new Set();
  const timedHosts = await storeTexts(client, articles);
  const tagged = articles.flatMap(({ claim, article, extraction: { tags } }) =>
    tags ? [{ ...tags, articleId: claim.id, isNew: !article.ready }] : [],
  );
  await keepOldTags(
    client,
    articles.filter(({ extraction, article }) => !extraction.tags && article.ready).map(({ claim }) => claim.id),
  );
  await replaceTags(client, tagged);
  await recordChanges(
    client,
    tagged.map(({ articleId, isNew }) => ({ articleId, kind: isNew ? 'added' : 'changed' })),
  );
  return timedHosts;
}

/**
 * Gives the tags of texts that were replaced and are not tagged yet the time of their article, and
 * deletes the positions of mentions.
 */
const keepOldTags = async (client: pg.PoolClient, articleIds: readonly number[]): Promise<void> => {
  if (articleIds.length === 0) return;
  await client.query(sql`
    with entity as (
      update wireroom.article_entities x set title_spans = null, text_spans = null, published_at = a.published_at
      from wireroom.articles a where a.id = x.article_id and a.id = any(${articleIds})
    )
    update wireroom.article_topics x set published_at = a.published_at
    from wireroom.articles a where a.id = x.article_id and a.id = any(${articleIds})`);
};

const METADATA_COLUMNS = Object.keys(METADATA).map((column) => raw(column));

const storeTexts = async (client: pg.PoolClient, articles: readonly ArticleToStore[]): Promise<ReadonlySet<string>> => {
  const ids = articles.map(({ claim }) => claim.id);
  const changedIds = articles.filter(({ newText }) => newText).map(({ claim }) => claim.id);
  const pages = articles.flatMap(({ claim, extraction }) =>
    extraction.pages.map((page, index) => ({ ...page, id: claim.id, part: index + 1 })),
  );
  const { media, links, alternates } = attachmentJson(articles);
  const hostTimes = articles.flatMap(({ extraction }) => extraction.hostTimes ?? []);
  const fingerprints = articles.flatMap(({ claim, extraction: { tags } }) =>
    tags ? [{ articleId: claim.id, fingerprint: tags.fingerprint }] : [],
  );
  // The search vector is computed from the language that the text is stored with.
  const { rows } = await client.query<{ timed: string[] | null }>(named('store-extractions')`
    with given as materialized (
      select id, ${join(METADATA_COLUMNS)}, outcome, extractor_version, sources, content_digest, duplicate_of, language,
        tagger_version, tagger_version is not null as tagged
      from jsonb_populate_recordset(null::wireroom.articles, ${JSON.stringify(articles.map(columnsOf))})
    ), text as (
      insert into wireroom.texts (article_id, title, body, markup, language)
      select t.id, g.title, t.body, t.markup, coalesce(g.language, g.declared_language)
      from unnest(
        ${ids}::bigint[],
        ${articles.map(({ extraction }) => extraction.text)}::text[],
        ${articles.map(({ extraction: { html, text } }) => markupOf(html, text))}::jsonb[]
      ) as t (id, body, markup) join given g using (id)
      on conflict (article_id) do update set title = excluded.title, body = excluded.body, markup = excluded.markup,
        language = excluded.language
    ), page as (
      insert into wireroom.pages (article_id, part, status, content_type, final_url, digest, body)
      select * from unnest(
        ${pages.map(({ id }) => id)}::bigint[],
        ${pages.map(({ part }) => part)}::smallint[],
        ${pages.map(({ status }) => status)}::smallint[],
        ${pages.map(({ contentType }) => contentType)}::text[],
        ${pages.map(({ finalUrl }) => finalUrl)}::text[],
        ${pages.map(({ digest }) => digest)}::bytea[],
        ${pages.map(({ body }) => body)}::bytea[])
    ), given_media as materialized (
      select * from jsonb_populate_recordset(null::wireroom.media, ${media})
    ), gone_media as (
      delete from wireroom.media where article_id = any(${ids})
        and (article_id, position) not in (select article_id, position from given_media)
    ), stored_media as (
      insert into wireroom.media as s select * from given_media
      on conflict (article_id, position) do update set kind = excluded.kind, url = excluded.url, title = excluded.title,
        credit = excluded.credit, type = excluded.type, bytes = excluded.bytes, duration_s = excluded.duration_s,
        width = excluded.width, height = excluded.height, source = excluded.source
      where s is distinct from excluded
    ), given_links as materialized (
      select * from jsonb_populate_recordset(null::wireroom.links, ${links})
    ), gone_links as (
      delete from wireroom.links where article_id = any(${ids})
        and (article_id, position) not in (select article_id, position from given_links)
    ), stored_links as (
      insert into wireroom.links as s select * from given_links
      on conflict (article_id, position) do update set url = excluded.url, url_digest = excluded.url_digest, text = excluded.text
      where s is distinct from excluded
    ), given_alternates as materialized (
      select * from jsonb_populate_recordset(null::wireroom.alternates, ${alternates})
    ), gone_alternates as (
      delete from wireroom.alternates where article_id = any(${ids})
        and (article_id, language) not in (select article_id, language from given_alternates)
    ), stored_alternates as (
      insert into wireroom.alternates as s select * from given_alternates
      on conflict (article_id, language) do update set url = excluded.url where s is distinct from excluded
    ), attempt as (
      insert into wireroom.attempts ${attemptRows(articles.flatMap(attemptsOf))}
    ), timed as (
      update wireroom.hosts h set response_ms = t.ms from ${lockedHostTimes(hostTimes)} t where h.host = t.host returning h.host
    ), published as (
      delete from wireroom.claims where stage <> 'feeds' and id in (select id from given where tagged)
    ), ended as (
      delete from wireroom.claims where stage <> 'feeds' and id in (select id from given where not tagged) returning *
    ), requeued as (
      insert into wireroom.due ${requeuedRows('storeUntagged')}
    ), queued as (
      insert into wireroom.story_queue ${queuedRows(fingerprints)}
    )
    update wireroom.articles a set
      ${join(METADATA_COLUMNS.map((column) => sql`${column} = g.${column}`))},
      outcome = g.outcome, detail = null, extractor_version = g.extractor_version, sources = g.sources, duplicate_of = g.duplicate_of,
      content_digest = g.content_digest, language = coalesce(g.language, a.language), tagger_version = coalesce(g.tagger_version, a.tagger_version),
      content_changed_at = case when ready_at is null then null when a.id = any(${changedIds}) then now() else content_changed_at end,
      ${transitionIf(sql`g.tagged`, 'publish', 'storeUntagged')}
    from given g where a.id = g.id
    returning (select array_agg(host) from timed) as timed`);
  return new Set(rows[0]?.timed ?? []);
};

/**
 * The columns of an article that its extraction sets. The version of the tagger tells whether it
 * was tagged as well.
 */
const columnsOf = ({ claim, extraction, duplicateOf }: ArticleToStore): object => ({
  id: claim.id,
  ...metadataOf(extraction),
  outcome: extraction.outcome,
  extractor_version: extraction.extractorVersion,
  sources: extraction.sources ?? null,
  content_digest: `\\x${extraction.contentDigest.toString('hex')}`,
  duplicate_of: duplicateOf ?? null,
  language: extraction.tags?.language ?? null,
  tagger_version: extraction.tags?.taggerVersion ?? null,
});

/** What hangs on articles: the rows of each table as JSON. */
const attachmentJson = (articles: readonly ArticleToStore[]): Readonly<Record<keyof Attachments, string>> => {
  const rows = articles.map(({ claim, extraction }) => ({ id: claim.id, ...attachmentRows(extraction.attachments) }));
  const jsonOf = (table: keyof Attachments): string =>
    JSON.stringify(rows.flatMap((row) => row[table].map((one) => ({ article_id: row.id, ...one }))));
  return { media: jsonOf('media'), links: jsonOf('links'), alternates: jsonOf('alternates') };
};

/** One attempt for each stage that the article has passed. */
const attemptsOf = ({ claim, article: { host }, extraction }: ArticleToStore): Attempt[] => [
  {
    stage: extraction.stage,
    articleId: claim.id,
    host,
    outcome: extraction.outcome,
    httpStatus: extraction.httpStatus,
    ms: extraction.ms,
    detail: extraction.detail,
  },
  ...(extraction.tags
    ? [{ stage: 'tags' as const, articleId: claim.id, host, outcome: 'ok' as const, ms: extraction.tags.ms }]
    : []),
];
