import type pg from 'pg';
import { WireroomError } from '../../../config/wireroom-error.ts';
import { parseDomain } from '../../arguments/domain.ts';
import { readArguments } from '../../arguments/read-arguments.ts';
import { withDatabase } from '../../command-context.ts';
import { print, printJson } from '../../output/print.ts';
import { EXIT } from '../../report-error.ts';

/** What became of one site. */
export interface Answer {
  readonly input: string;
  readonly result: 'blocked' | 'already blocked' | 'unblocked' | 'not blocked' | 'not a site';
  readonly site?: string;
  /** The feeds that were paused, or that still are. */
  readonly feeds?: readonly number[];
  readonly rejected?: number;
  readonly removed?: number;
  readonly reason?: string;
}

const FAILED: ReadonlySet<Answer['result']> = new Set(['not blocked', 'not a site']);

/** Changes each of the sites that were named (- reads them from stdin), and answers each with a line. */
export const changeSites = (
  given: readonly string[],
  { json }: { readonly json?: true },
  change: (pool: pg.Pool, site: string) => Promise<Omit<Answer, 'input' | 'site'>>,
): Promise<void> =>
  withDatabase({}, async ({ database: { pool } }) => {
    const answers: Answer[] = [];
    for (const input of await readArguments(given)) {
      const answer = await answerTo(input, (site) => change(pool, site));
      answers.push(answer);
      if (!json) print(`${answer.result}: ${answer.site ?? input}${answer.reason ? `: ${answer.reason}` : ''}`);
      if (FAILED.has(answer.result)) process.exitCode = EXIT.failed;
    }
    if (json) printJson(answers);
  });

const answerTo = async (
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

/** `1 feed`, `2 feeds`. */
export const counted = (count: number, noun: string): string =>
  `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
