import { WireroomError } from '../../../config/wireroom-error.ts';
import type { ArticlePlan } from '../../../db/articles/requeue.ts';
import type { Queryable } from '../../../db/connection/pool.ts';
import { printError } from '../../output/print.ts';
import { EXIT } from '../../report-error.ts';
import { findArticlePlan } from './find-plan.ts';

/**
 * The numbers of the articles that are meant by numbers or URLs. Those that there are not, or that `refuse` gives a
 * reason against, are left out and complained about; the command then ends as failed.
 */
export const pickArticles = async (
  db: Queryable,
  wanted: readonly string[],
  refuse: (plan: ArticlePlan) => string | undefined,
): Promise<number[]> => {
  const ids: number[] = [];
  for (const text of wanted) {
    try {
      const plan = await findArticlePlan(db, text);
      const reason = refuse(plan) ?? (plan.planned ? 'is to be fetched or tagged anyway' : undefined);
      if (reason) throw new WireroomError('superseded', `article ${plan.id} ${reason}`);
      ids.push(plan.id);
    } catch (error) {
      if (!(error instanceof WireroomError)) throw error;
      printError(error.message);
      process.exitCode = EXIT.failed;
    }
  }
  return ids;
};
