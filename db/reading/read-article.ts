import type { Article, ArticleTopic, Entity } from '../../model/news.ts';
import type { Queryable } from '../connection/pool.ts';

export interface ReadArticle
  extends Pick<
    Article,
    | 'id'
    | 'title'
    | 'url'
    | 'site'
    | 'authors'
    | 'published_at'
    | 'modified_at'
    | 'language'
    | 'section'
    | 'kind'
    | 'wire'
    | 'paywalled'
    | 'duplicate_of'
    | 'story_id'
  > {
  readonly entities: readonly Pick<Entity, 'id' | 'type' | 'name'>[];
  readonly topics: readonly Pick<ArticleTopic, 'qcode' | 'name'>[];
  /** Characters of the whole text. */
  readonly characters: number;
  /** The part that was asked for. */
  readonly text: string;
}

/** The entities and topics that are most central to an article. */
const MAX_TAGS = 20;
const MAX_AUTHORS = 50;

/** Returns an article with at most `length` characters of its text from character `from` on, counted from 0. */
export async function readArticle(
  db: Queryable,
  id: number,
  { from, length }: { readonly from: number; readonly length: number },
): Promise<ReadArticle | undefined> {
  const { rows } = await db.query<ReadArticle>(
    `select a.id, a.title, a.url, a.site, a.authors[:${MAX_AUTHORS}] as authors, a.published_at, a.modified_at, a.language, a.section, a.kind, a.wire, a.paywalled,
       a.duplicate_of, a.story_id, char_length(a.body) as characters, substr(a.body, $2 + 1, $3) as text,
       (select coalesce(jsonb_agg(jsonb_build_object('id', e.entity_id, 'type', e.type, 'name', e.name) order by e.salience desc, e.name), '[]')
        from (select * from news.article_entities x where x.article_id = a.id order by salience desc, name limit ${MAX_TAGS}) e) as entities,
       (select coalesce(jsonb_agg(jsonb_build_object('qcode', t.qcode, 'name', t.name) order by t.score desc, t.qcode), '[]')
        from (select qcode, name, greatest(publisher_score, classifier_score) as score
          from news.article_topics x where x.article_id = a.id order by score desc, qcode limit ${MAX_TAGS}) t) as topics
     from news.articles a where a.id = $1`,
    [id, from, length],
  );
  return rows[0];
}
