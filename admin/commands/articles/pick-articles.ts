import { WireroomError } from '../../../config/wireroom-error.ts';
import type { ArticlePlan } from '../../../db/articles/requeue.ts';
import type { Queryable } from '../../../db/connection/pool.ts';
import { workOnEach } from '../../arguments/answer-each.ts';
import { findArticlePlan } from './find-article-plan.ts';

/**
 * Finds the numbers of articles given by number or URL. Unknown articles, articles that wait for
 * work anyway, and those that `refuse` gives a reason against are skipped with an error; the
 * command then ends with exit code 1.
 */
export async function pickArticles(
  db: Queryable,
  inputs: readonly string[],
  refuse: (plan: ArticlePlan) => string | undefined,
): Promise<number[]> {
  const ids: number[] = [];
  await workOnEach(inputs, async (input) => {
    const plan = await findArticlePlan(db, input);
    const reason = refuse(plan) ?? (plan.planned ? 'is already waiting to be fetched or tagged' : undefined);
    if (reason) throw new WireroomError('superseded', `article ${plan.id} ${reason}`);
    ids.push(plan.id);
  });
  return ids;
}
