import { type ArticlePlan, articlePlan } from '../../../db/articles/requeue.ts';
import type { Queryable } from '../../../db/connection/pool.ts';
import { parseIdOrUrl } from '../../arguments/urls.ts';
import { noArticle } from './no-article.ts';

/** Finds an article and its planned work by number or URL. @throws WireroomError when there is none */
export async function findArticlePlan(db: Queryable, text: string): Promise<ArticlePlan> {
  const article = parseIdOrUrl(text);
  const plan = await articlePlan(db, 'id' in article ? article.id : article.url.digest);
  if (plan) return plan;
  throw await noArticle(db, text, article);
}
