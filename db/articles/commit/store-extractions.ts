import type pg from 'pg';
import { recordChanges } from '../../changes/change-feed.ts';
import { type Attempt, attemptValues, insertAttempts } from '../../claims/attempts.ts';
import { storeHostTimes } from '../../hosts/response-times.ts';
import { transitionIf } from '../../life-cycle/assignments.ts';
import { endClaims, requeueClaims } from '../../life-cycle/work.ts';
import { printValue, queuePrints } from '../../stories/queue-for-stories.ts';
import { replaceTags } from './article-tags.ts';
import { attachedValues, replaceAttached } from './attached.ts';
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

const COLUMNS = Object.keys(METADATA);

/**
 * Stores the texts, pages, metadata, media, links and tags of articles, ends their claims, and records the attempts and changes. Tagged
 * articles are visible from now on; the others are due at stage `tags`. It must end its transaction (see `recordChanges`).
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

/** Gives the tags of texts that were replaced and are not tagged yet the time of their article, and deletes the positions of mentions. */
const keepOldTags = async (client: pg.PoolClient, articleIds: readonly number[]): Promise<void> => {
  if (articleIds.length === 0) return;
  await client.query(
    `with entity as (
       update wireroom.article_entities x set title_spans = null, text_spans = null, published_at = a.published_at
       from wireroom.articles a where a.id = x.article_id and a.id = any($1)
     )
     update wireroom.article_topics x set published_at = a.published_at from wireroom.articles a where a.id = x.article_id and a.id = any($1)`,
    [articleIds],
  );
};

const storeTexts = async (client: pg.PoolClient, articles: readonly ArticleToStore[]): Promise<ReadonlySet<string>> => {
  const given = articles.map(({ claim, extraction, duplicateOf, newText }) => ({
    id: claim.id,
    ...metadataOf(extraction),
    outcome: extraction.outcome,
    extractor_version: extraction.extractorVersion,
    sources: extraction.sources ?? null,
    content_digest: extraction.contentDigest.toString('hex'),
    duplicate_of: duplicateOf ?? null,
    new_text: newText,
    tagged: extraction.tags !== undefined,
    language: extraction.tags?.language ?? null,
    tagger_version: extraction.tags?.taggerVersion ?? null,
  }));
  const pages = articles.flatMap(({ claim, extraction }) =>
    extraction.pages.map((page, index) => ({ ...page, id: claim.id, part: index + 1 })),
  );
  const hostTimes = articles.flatMap(({ extraction }) => extraction.hostTimes ?? []);
  const { rows } = await client.query<{ timed: string[] | null }>({
    name: 'store-extractions',
    // The search vector is computed from the language that the text is stored with.
    text: `with given as materialized (
         select * from jsonb_to_recordset($1) as g (id bigint, ${COLUMNS.map((name) => `${name} ${METADATA[name as keyof typeof METADATA]}`).join(', ')},
           outcome text, extractor_version text, sources jsonb, content_digest text, duplicate_of bigint, new_text boolean, tagged boolean, language text, tagger_version text)
       ), text as (
         insert into wireroom.texts (article_id, title, body, markup, language)
         select t.id, g.title, t.body, t.markup, coalesce(g.language, g.declared_language)
         from unnest($2::bigint[], $3::text[], $4::jsonb[]) as t (id, body, markup) join given g using (id)
         on conflict (article_id) do update set title = excluded.title, body = excluded.body, markup = excluded.markup,
           language = excluded.language
       ), page as (
         insert into wireroom.pages (article_id, part, status, content_type, final_url, digest, body)
         select * from unnest($5::bigint[], $6::smallint[], $7::smallint[], $8::text[], $9::text[], $10::bytea[], $11::bytea[])
       ), attempt as (
         ${insertAttempts(12)}
       ), timed as (
         ${storeHostTimes('$20', '$21')}
       ), ${endClaims(`c.stage <> 'feeds' and c.id in (select id from given where tagged)`)},
       ${requeueClaims('storeUntagged', `c.stage <> 'feeds' and c.id in (select id from given where not tagged)`)},
       ${queuePrints('$22')}, ${replaceAttached('$2', 23)}
       update wireroom.articles a set
         ${COLUMNS.map((name) => `${name} = g.${name}`).join(', ')},
         outcome = g.outcome, detail = null, extractor_version = g.extractor_version, sources = g.sources, duplicate_of = g.duplicate_of,
         content_digest = decode(g.content_digest, 'hex'), language = coalesce(g.language, a.language), tagger_version = coalesce(g.tagger_version, a.tagger_version),
         content_changed_at = case when ready_at is null then null when g.new_text then now() else content_changed_at end,
         ${transitionIf('g.tagged', 'publish', 'storeUntagged')}
       from given g where a.id = g.id
       returning (select array_agg(host) from timed) as timed`,
    values: [
      JSON.stringify(given),
      articles.map(({ claim }) => claim.id),
      articles.map(({ extraction }) => extraction.text),
      articles.map(({ extraction: { html, text } }) => markupOf(html, text)),
      pages.map(({ id }) => id),
      pages.map(({ part }) => part),
      pages.map(({ status }) => status),
      pages.map(({ contentType }) => contentType),
      pages.map(({ finalUrl }) => finalUrl),
      pages.map(({ digest }) => digest),
      pages.map(({ body }) => body),
      ...attemptValues(articles.flatMap(attemptsOf)),
      hostTimes.map(({ host }) => host),
      hostTimes.map(({ ms }) => ms),
      printValue(
        articles.flatMap(({ claim, extraction: { tags } }) =>
          tags ? [{ articleId: claim.id, print: tags.print }] : [],
        ),
      ),
      ...attachedValues(articles.map(({ claim, extraction }) => ({ id: claim.id, attached: extraction.attached }))),
    ],
  });
  return new Set(rows[0]?.timed ?? []);
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
