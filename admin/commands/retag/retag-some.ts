import { retagArticles } from '../../../db/articles/requeue.ts';
import { TAGGER_VERSION } from '../../../pipelines/tagging/version.ts';
import { parseSite } from '../../arguments/domain.ts';
import { warnIfUnknown } from '../../arguments/unknown-names.ts';
import { withDatabase } from '../../command-context.ts';
import { countNoun } from '../../output/count-noun.ts';
import { warnIfNotRunning } from '../../output/hints.ts';
import { print, printJson } from '../../output/print.ts';
import { waitForArticles } from '../../output/progress/wait-for-articles.ts';
import { EXIT } from '../../report-error.ts';
import { pickArticles } from '../articles/pick-articles.ts';

export interface RetagOptions {
  readonly all?: true;
  readonly site?: string;
  readonly wait?: true;
  readonly json?: true;
}

/** `retag` */
export function retagSome(given: readonly string[], { all, site, wait, json }: RetagOptions): Promise<void> {
  return withDatabase({}, async ({ database: { pool } }) => {
    const ids =
      given.length === 0
        ? undefined
        : await pickArticles(pool, given, ({ state }) =>
            state === 'ready' ? undefined : `is ${state}: it has no tags yet`,
          );
    const domain = site && parseSite(site);
    const due = await retagArticles(pool, {
      exceptVersion: all || ids ? undefined : TAGGER_VERSION,
      site: domain,
      ids,
    });
    if (due === 0) await warnIfUnknown(pool, 'sites', domain);
    if (json) printJson({ due });
    else print(due === 0 ? 'no articles need tagging' : `${countNoun(due, 'article')} queued for tagging`);
    if (wait) {
      if (!(await waitForArticles(pool))) process.exitCode = EXIT.failed;
    } else if (due > 0) await warnIfNotRunning(pool, 'tag them');
  });
}
