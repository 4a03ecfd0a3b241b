import type pg from 'pg';
import { named } from '../../connection/named.ts';

export interface StoredMention {
  readonly in: 'title' | 'text';
  /** In code points, as substr() counts. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Name of an entity from the tagger's tables. */
export interface StoredAlias {
  readonly name: string;
  /** The language whose texts use it, if only one does. */
  readonly language?: string;
}

export interface StoredEntity {
  readonly type: string;
  readonly key: string;
  readonly name: string;
  readonly ids: Readonly<Record<string, string>>;
  readonly salience: number;
  readonly mentions: readonly StoredMention[];
  readonly aliases?: readonly StoredAlias[];
  /** Texts of mentions that mean the entity in this article only, so that they are not stored as its names. */
  readonly shortForms?: readonly string[];
}

export interface StoredTopic {
  readonly qcode: string;
  readonly source: string;
  readonly score: number;
}

/** Entities and topics of an article. */
export interface ArticleTags {
  readonly articleId: number;
  readonly language: string;
  readonly taggerVersion: string;
  readonly entities: readonly StoredEntity[];
  readonly topics: readonly StoredTopic[];
}

/** Returns the starts and ends of the mentions in a part of an article, in order; null if there are none. */
const spansIn = (part: StoredMention['in'], mentions: readonly StoredMention[]): readonly number[] | null => {
  const spans = mentions.filter((mention) => mention.in === part).flatMap(({ start, end }) => [start, end]);
  return spans.length > 0 ? spans : null;
};

/**
 * Replaces the entities and topics of articles. Unchanged rows, most of them when articles are
 * retagged, are not written.
 */
export async function replaceTags(client: pg.PoolClient, articles: readonly ArticleTags[]): Promise<void> {
  if (articles.length === 0) return;
  const isNew = await storeEntities(client, articles);
  const ids = articles.map(({ articleId }) => articleId);
  const entities = rowsOf(articles, (tags) =>
    tags.entities.map(({ type, key, salience, mentions }) => ({
      type,
      key,
      salience,
      title_spans: spansIn('title', mentions),
      text_spans: spansIn('text', mentions),
    })),
  );
  const topics = rowsOf(articles, (tags) => tags.topics);
  const names = JSON.stringify(namesIn(articles, isNew));
  // Names in order, so that writers that share entities do not deadlock.
  await client.query(named('replace-tags')`
    with name as (
      insert into wireroom.aliases (entity_id, folded, name, language, source)
      select distinct on (e.id, folded) e.id, folded, r.name, r.language, r.source
      from jsonb_to_recordset(${names}) as r (type text, key text, name text, language text, source text)
      join wireroom.entities e using (type, key), wireroom.folded(r.name) folded
      where folded <> '' and not exists (select from wireroom.aliases a where a.entity_id = e.id and a.folded = folded.folded)
      order by e.id, folded, array_position(array['name', 'table', 'text'], r.source), r.language nulls first, r.name
      on conflict (entity_id, folded) do nothing
    ), entity as materialized (
      select distinct on (r.article_id, e.id) r.article_id, e.id as entity_id, a.published_at, r.salience, r.title_spans, r.text_spans
      from jsonb_to_recordset(${entities}) as r (article_id bigint, type text, key text, salience real, title_spans int[], text_spans int[])
      join wireroom.entities e using (type, key)
      join wireroom.articles a on a.id = r.article_id
    ), kept_entity as materialized (
      select article_id, entity_id from entity g join wireroom.article_entities x using (article_id, entity_id)
      where (x.salience, x.title_spans, x.text_spans, x.published_at) is not distinct from (g.salience, g.title_spans, g.text_spans, g.published_at)
    ), gone_entity as (
      delete from wireroom.article_entities where article_id = any(${ids})
        and (article_id, entity_id) not in (select article_id, entity_id from entity)
    ), stored_entity as (
      insert into wireroom.article_entities (article_id, entity_id, published_at, salience, title_spans, text_spans)
      select * from entity where (article_id, entity_id) not in (select article_id, entity_id from kept_entity)
      on conflict (article_id, entity_id) do update set published_at = excluded.published_at, salience = excluded.salience,
        title_spans = excluded.title_spans, text_spans = excluded.text_spans
    ), topic as materialized (
      select r.article_id, qcode, a.published_at, max(r.score) filter (where r.source = 'publisher') as publisher_score,
        max(r.score) filter (where r.source = 'classifier') as classifier_score
      from jsonb_to_recordset(${topics}) as r (article_id bigint, qcode text, source text, score real)
      join wireroom.topics t using (qcode)
      join wireroom.articles a on a.id = r.article_id
      group by r.article_id, qcode, a.published_at
    ), kept_topic as materialized (
      select article_id, qcode from topic g join wireroom.article_topics x using (article_id, qcode)
      where (x.publisher_score, x.classifier_score, x.published_at) is not distinct from (g.publisher_score, g.classifier_score, g.published_at)
    ), gone_topic as (
      delete from wireroom.article_topics where article_id = any(${ids}) and (article_id, qcode) not in (select article_id, qcode from topic)
    )
    insert into wireroom.article_topics (article_id, qcode, published_at, publisher_score, classifier_score)
    select * from topic where (article_id, qcode) not in (select article_id, qcode from kept_topic)
    on conflict (article_id, qcode) do update
      set published_at = excluded.published_at, publisher_score = excluded.publisher_score,
        classifier_score = excluded.classifier_score`);
}

const idOf = ({ type, key }: Pick<StoredEntity, 'type' | 'key'>): string => `${type} ${key}`;

/**
 * Stores entities that are new, have new ids, or whose names are from the tables of another tagger
 * version.
 * @returns the stored ones, whose names must be stored as well
 */
const storeEntities = async (client: pg.PoolClient, articles: readonly ArticleTags[]): Promise<ReadonlySet<string>> => {
  const given = new Map<string, Pick<StoredEntity, 'type' | 'key' | 'name' | 'ids'>>();
  for (const entity of articles.flatMap(({ entities }) => entities)) {
    const { type, key, name, ids } = entity;
    const before = given.get(idOf(entity));
    given.set(idOf(entity), { type, key, name: before?.name ?? name, ids: { ...before?.ids, ...ids } });
  }
  if (given.size === 0) return new Set();
  const version = articles[0]?.taggerVersion;
  // Ordered, so that writers that share entities do not deadlock. Unchanged entities (many articles
  // name China) get a shared row lock only, which keeps them from being pruned.
  const { rows } = await client.query<Pick<StoredEntity, 'type' | 'key'>>(named('store-entities')`
    with given as (
      select * from jsonb_to_recordset(${JSON.stringify([...given.values()])}) as r (type text, key text, name text, ids jsonb)
    ), known as materialized (
      select e.type, e.key from given g join wireroom.entities e using (type, key)
      where e.ids @> g.ids and e.named_with = ${version} for key share of e
    )
    insert into wireroom.entities (type, key, name, ids, named_with)
    select given.*, ${version} from given where (type, key) not in (select type, key from known) order by type, key
    on conflict (type, key) do update set ids = entities.ids || excluded.ids, named_with = excluded.named_with
      where not entities.ids @> excluded.ids or entities.named_with is distinct from excluded.named_with
    returning type, key`);
  return new Set(rows.map(idOf));
};

const MAX_NAME_LENGTH = 200;

/** Approximates wireroom.folded(): equal for most spellings that the database folds to one. */
const simplified = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[\s.,()"-]+/g, ' ')
    .replace(/^ ?the /, '')
    .trim();

/** Returns the names that articles use for their entities, and all table names of new entities. */
const namesIn = (articles: readonly ArticleTags[], isNew: ReadonlySet<string>): object[] =>
  articles.flatMap(({ language, entities }) =>
    entities.flatMap((entity) => {
      const { type, key, name, aliases = [], shortForms = [], mentions } = entity;
      const known = new Set([name, ...aliases.map((alias) => alias.name)].map(simplified));
      const short = new Set(shortForms);
      const called = new Set(
        mentions.filter(({ text }) => !short.has(text)).map(({ text }) => text.replace(/\s+/g, ' ')),
      );
      const said = [...called].filter((text) => !known.has(simplified(text)) && text.length <= MAX_NAME_LENGTH);
      const own = isNew.has(idOf(entity))
        ? [{ type, key, name, source: 'name' }, ...aliases.map((alias) => ({ type, key, source: 'table', ...alias }))]
        : [];
      return [...own, ...said.map((text) => ({ type, key, name: text, language, source: 'text' }))];
    }),
  );

/** Returns the entities or topics of articles with their article ids, for jsonb_to_recordset(). */
const rowsOf = (articles: readonly ArticleTags[], of: (tags: ArticleTags) => readonly object[]): string =>
  JSON.stringify(articles.flatMap((tags) => of(tags).map((row) => ({ ...row, article_id: tags.articleId }))));
