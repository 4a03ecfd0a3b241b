import type { PayloadArticle } from '../../model/payload-article.ts';
import { named } from '../connection/named.ts';
import type { Queryable } from '../connection/pool.ts';

/**
 * Returns those of the articles that readers see, as they are now, by id.
 * @param maxText characters of each text
 */
export async function batchArticles(
  db: Queryable,
  ids: readonly number[],
  maxText: number,
): Promise<ReadonlyMap<number, PayloadArticle>> {
  const { rows } = await db.query<PayloadArticle>(named('batch-articles')`
    select a.id, a.url, a.final_url, a.site, a.title, a.authors, to_json(a.published_at) as published_at, to_json(a.ready_at) as ready_at,
      a.language, a.kind, a.paywalled, a.summary, a.image, left(a.body, ${maxText}) as text,
      (select coalesce(jsonb_agg(jsonb_build_object('qcode', t.qcode, 'name', t.name)
          order by greatest(t.publisher_score, t.classifier_score) desc, t.qcode), '[]')
        from news.article_topics t where t.article_id = a.id) as topics,
      (select coalesce(jsonb_agg(jsonb_build_object('type', e.type, 'key', e.key, 'name', e.name) order by e.salience desc, e.name), '[]')
        from news.article_entities e where e.article_id = a.id) as entities,
      (select jsonb_build_object('id', s.id, 'headline', l.title, 'article_count', s.article_count,
          'source_count', s.source_count, 'independent_count', s.independent_count)
        from wireroom.stories s left join wireroom.articles l on l.id = s.lead_article_id where s.id = a.story_id) as story
    from news.articles a where a.id = any(${ids})`);
  return new Map(rows.map((article) => [article.id, article]));
}
