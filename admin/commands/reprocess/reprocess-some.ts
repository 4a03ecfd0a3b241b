import type { Outcome } from '../../../config/outcomes.ts';
import { reprocessArticles } from '../../../db/articles/reprocess.ts';
import type { ArticlePlan } from '../../../db/articles/requeue.ts';
import { EXTRACTOR_VERSION } from '../../../pipelines/article/version.ts';
import { parseSite } from '../../arguments/domain.ts';
import { warnIfUnknown } from '../../arguments/unknown-names.ts';
import { withDatabase } from '../../command-context.ts';
import { countNoun } from '../../output/count-noun.ts';
import { warnIfNotRunning } from '../../output/hints.ts';
import { print, printJson } from '../../output/print.ts';
import { waitForArticles } from '../../output/progress/wait-for-articles.ts';
import { EXIT } from '../../report-error.ts';
import { pickArticles } from '../articles/pick-articles.ts';

export interface ReprocessOptions {
  readonly all?: true;
  readonly outcome?: Outcome;
  readonly site?: string;
  readonly since?: Date;
  readonly wait?: true;
  readonly json?: true;
}

/** `reprocess` */
export function reprocessSome(
  given: readonly string[],
  { all, outcome, site, since, wait, json }: ReprocessOptions,
): Promise<void> {
  return withDatabase({}, async ({ settings: { keepRawDays }, database: { pool } }) => {
    const ids = given.length === 0 ? undefined : await pickArticles(pool, given, whyNot);
    let [due, withoutPage] = [0, 0];
    const domain = site && parseSite(site);
    const pieces = reprocessArticles(pool, {
      exceptVersion: all || ids ? undefined : EXTRACTOR_VERSION,
      outcome,
      site: domain,
      since,
      ids,
    });
    for await (const piece of pieces) {
      due += piece.due;
      withoutPage += piece.gone;
    }
    if (due + withoutPage === 0) await warnIfUnknown(pool, 'sites', domain);
    if (json) printJson({ due, not_stored: withoutPage });
    else {
      print(
        due + withoutPage === 0
          ? 'no articles need re-extraction'
          : `${countNoun(due, 'article')} queued for re-extraction`,
      );
      if (withoutPage > 0)
        print(`${countNoun(withoutPage, 'article')} skipped: no stored page (WIREROOM_KEEP_RAW_DAYS=${keepRawDays})`);
    }
    if (ids && withoutPage > 0) process.exitCode = EXIT.failed;
    if (wait) {
      if (!(await waitForArticles(pool))) process.exitCode = EXIT.failed;
    } else if (due > 0) await warnIfNotRunning(pool, 'extract them');
  });
}

const whyNot = ({ outcome, duplicate_of }: ArticlePlan): string | undefined =>
  outcome === 'duplicate_url' || outcome === 'duplicate_content'
    ? `is a duplicate of article ${duplicate_of}`
    : undefined;
