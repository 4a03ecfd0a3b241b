import { recount } from '../../../db/reports/recount.ts';
import { withDatabase } from '../../command-context.ts';
import { print } from '../../output/print.ts';

/** `db recount` */
export function recountArticles(): Promise<void> {
  return withDatabase({}, async ({ database }) => {
    const repaired = (await recount(database.pool)).filter(({ wrong }) => wrong > 0);
    for (const { counts, wrong } of repaired) print(`repaired: ${wrong} of the ${counts}`);
    if (repaired.length === 0) print('all counts are right');
  });
}
