import type { Queryable } from '../connection/pool.ts';

export interface StoryFilter {
  /** Latest article at this time or later. */
  readonly since?: Date | undefined;
  /** Latest article before this time. */
  readonly until?: Date | undefined;
  readonly language?: string | undefined;
  /** Least number of independent sources. */
  readonly minSources?: number | undefined;
  /** Any name of an entity that an article of the story names. */
  readonly entity?: string | undefined;
  /** Name or code of a topic of an article of the story; narrower topics count. */
  readonly topic?: string | undefined;
  /** Registrable domain of an article of the story. */
  readonly site?: string | undefined;
  readonly limit: number;
}

/** A story, as a list shows it. */
export interface StoryRow {
  readonly id: number;
  /** Title of its best article. */
  readonly headline: string | null;
  readonly language: string;
  readonly first_at: Date;
  readonly last_at: Date;
  readonly article_count: number;
  readonly site_count: number;
  readonly source_count: number;
  readonly independent_count: number;
  readonly lead_article_id: number;
}

/** Stories with an article for which a condition on `x`, a row of a table, holds. */
const withArticle = (table: string, condition: string): string =>
  `exists (select from wireroom.story_articles m join wireroom.${table} x using (article_id) where m.story_id = st.id and ${condition})`;

/** The condition of each filter; `?` stands for the number of its parameter. */
const CONDITIONS = {
  since: 'st.last_at >= $?',
  until: 'st.last_at < $?',
  language: 'st.language = $?',
  minSources: 'st.independent_count >= $?',
  entity: withArticle('article_entities', 'x.entity_id = any($?::bigint[])'),
  topic: withArticle('article_topics', 'x.qcode = any($?::text[])'),
  site: `exists (select from wireroom.story_articles m join wireroom.articles x on x.id = m.article_id
    where m.story_id = st.id and x.site_id = any($?::int[]))`,
} as const;

/**
 * What names stand for. It is looked up first, because the planner must know how frequent it is:
 * whether to go through the articles that have it, or through the latest stories until enough are
 * found.
 */
const LOOK_UPS = {
  entity: 'select array_agg(entity_id) as found from wireroom.aliases where folded = wireroom.folded($1)',
  topic: `with recursive wanted as (
      select qcode from wireroom.topics where lower(name) = lower($1) or lower(qcode) = lower($1)
      union
      select t.qcode from wireroom.topics t join wanted w on t.broader = w.qcode
    )
    select array_agg(qcode) as found from wanted`,
  site: 'select array_agg(id) as found from wireroom.sites where domain = $1',
} as const;

const lookUp = async (db: Queryable, name: keyof typeof LOOK_UPS, value: string): Promise<unknown[]> =>
  (await db.query<{ found: unknown[] | null }>(LOOK_UPS[name], [value])).rows[0]?.found ?? [];

/** Lists stories, those with the latest article first. */
export async function listStories(db: Queryable, { limit, ...filter }: StoryFilter): Promise<StoryRow[]> {
  const values: unknown[] = [limit];
  const conditions: string[] = [];
  for (const name of Object.keys(CONDITIONS) as (keyof typeof CONDITIONS)[]) {
    const value = filter[name];
    if (value === undefined) continue;
    values.push(name in LOOK_UPS ? await lookUp(db, name as keyof typeof LOOK_UPS, String(value)) : value);
    conditions.push(`and ${CONDITIONS[name].replaceAll('$?', `$${values.length}`)}`);
  }
  const { rows } = await db.query<StoryRow>(
    `select st.id, a.title as headline, st.language, st.first_at, st.last_at, st.article_count, st.site_count, st.source_count,
       st.independent_count, st.lead_article_id
     from wireroom.stories st left join wireroom.articles a on a.id = st.lead_article_id
     where st.merged_into is null ${conditions.join('\n')}
     order by st.last_at desc, st.id desc limit $1`,
    values,
  );
  return rows;
}
