import type pg from 'pg';
import { type Answer, answerEach, answerOr } from '../../arguments/answer-each.ts';
import { parseDomain } from '../../arguments/domain.ts';
import { withDatabase } from '../../command-context.ts';

/** The result for one site. */
export interface SiteAnswer
  extends Answer<
    'blocked' | 'already blocked' | 'unblocked' | 'not blocked' | 'set' | 'unset' | 'not set' | 'not a site'
  > {
  readonly site?: string;
  /** Feeds that were paused, or still are. */
  readonly feeds?: readonly number[];
  readonly rejected?: number;
  readonly removed?: number;
  /** Key of its publisher from now on. */
  readonly publisher?: string;
}

/** Changes each of the given sites (- reads them from stdin) and prints one line for each. */
export function changeSites(
  given: readonly string[],
  { json }: { readonly json?: true },
  change: (pool: pg.Pool, site: string) => Promise<Omit<SiteAnswer, 'input' | 'site'>>,
): Promise<void> {
  return withDatabase({}, async ({ database: { pool } }) => {
    await answerEach(given, { json, line: lineOf, failures: ['not blocked', 'not set', 'not a site'] }, (input) =>
      answerOr(input, 'not a site', async (): Promise<SiteAnswer> => {
        const site = parseDomain(input);
        return { input, site, ...(await change(pool, site)) };
      }),
    );
  });
}

const lineOf = ({ input, result, site, reason }: SiteAnswer): string =>
  `${result}: ${site ?? input}${reason ? `: ${reason}` : ''}`;
