import type pg from 'pg';
import { WireroomError } from '../../../config/wireroom-error.ts';
import { parseDomain } from '../../arguments/domain.ts';
import { readArguments } from '../../arguments/read-arguments.ts';
import { withDatabase } from '../../command-context.ts';
import { print, printJson } from '../../output/print.ts';
import { EXIT } from '../../report-error.ts';

/** The result for one site. */
export interface Answer {
  readonly input: string;
  readonly result:
    | 'blocked'
    | 'already blocked'
    | 'unblocked'
    | 'not blocked'
    | 'set'
    | 'unset'
    | 'not set'
    | 'not a site';
  readonly site?: string;
  /** Feeds that were paused, or still are. */
  readonly feeds?: readonly number[];
  readonly rejected?: number;
  readonly removed?: number;
  /** Key of its publisher from now on. */
  readonly publisher?: string;
  readonly reason?: string;
}

const FAILURES: ReadonlySet<Answer['result']> = new Set(['not blocked', 'not set', 'not a site']);

/** Changes each of the given sites (- reads them from stdin) and prints one line for each. */
export function changeSites(
  given: readonly string[],
  { json }: { readonly json?: true },
  change: (pool: pg.Pool, site: string) => Promise<Omit<Answer, 'input' | 'site'>>,
): Promise<void> {
  return withDatabase({}, async ({ database: { pool } }) => {
    const answers: Answer[] = [];
    for (const input of await readArguments(given)) {
      const answer = await changeSite(input, (site) => change(pool, site));
      answers.push(answer);
      if (!json) print(`${answer.result}: ${answer.site ?? input}${answer.reason ? `: ${answer.reason}` : ''}`);
      if (FAILURES.has(answer.result)) process.exitCode = EXIT.failed;
    }
    if (json) printJson(answers);
  });
}

const changeSite = async (
  input: string,
  change: (site: string) => Promise<Omit<Answer, 'input' | 'site'>>,
): Promise<Answer> => {
  try {
    const site = parseDomain(input);
    return { input, site, ...(await change(site)) };
  } catch (error) {
    if (!(error instanceof WireroomError)) throw error;
    return { input, result: 'not a site', reason: error.message };
  }
};
