import { WireroomError } from '../../../config/wireroom-error.ts';
import type { Queryable } from '../../../db/connection.ts';
import { retagArticles } from '../../../db/due-again.ts';
import { TAGGER_VERSION } from '../../../pipelines/tagging/version.ts';
import { withDatabase } from '../../command-context.ts';
import { complain, print } from '../../output/print.ts';
import { remarkIfNotRunning } from '../../output/service-remark.ts';
import { readArguments } from '../../read-arguments.ts';
import { EXIT } from '../../report-error.ts';
import { wantedSite } from '../../wanted-site.ts';
import { findArticlePlan } from '../articles/find-plan.ts';

export interface RetagOptions {
  readonly all?: true;
  readonly versionBelow?: number;
  readonly site?: string;
}

/** `retag` */
export const retagSome = (given: readonly string[], { all, versionBelow, site }: RetagOptions): Promise<void> =>
  withDatabase({}, async ({ database: { pool } }) => {
    const ids = given.length === 0 ? undefined : await readyArticles(pool, await readArguments(given));
    const due = await retagArticles(pool, {
      unlessBy: all || ids || versionBelow !== undefined ? undefined : TAGGER_VERSION,
      below: versionBelow,
      site: site && wantedSite(site),
      ids,
    });
    print(`${due.toLocaleString('en')} ${due === 1 ? 'article is' : 'articles are'} due to be tagged again`);
    if (due > 0) await remarkIfNotRunning(pool, 'tags them');
  });

/** Those of the wanted articles that can be tagged again; what is wrong with the others is said. */
const readyArticles = async (db: Queryable, wanted: readonly string[]): Promise<number[]> => {
  const ids: number[] = [];
  for (const text of wanted) {
    try {
      const { id, state, planned } = await findArticlePlan(db, text);
      if (state !== 'ready') throw new WireroomError('not_found', `article ${id} is ${state}: it has no tags yet`);
      if (planned) throw new WireroomError('superseded', `article ${id} is to be fetched or tagged anyway`);
      ids.push(id);
    } catch (error) {
      if (!(error instanceof WireroomError)) throw error;
      complain(error.message);
      process.exitCode = EXIT.failed;
    }
  }
  return ids;
};
