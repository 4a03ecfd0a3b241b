import { WireroomError } from '../../../config/wireroom-error.ts';
import { type ArticlePlan, refetchArticle } from '../../../db/articles/requeue.ts';
import type { Queryable } from '../../../db/connection/pool.ts';
import { readArguments } from '../../arguments/read-arguments.ts';
import { withDatabase } from '../../command-context.ts';
import { print, printJson } from '../../output/print.ts';
import { warnIfNotRunning } from '../../output/service-remark.ts';
import { EXIT } from '../../report-error.ts';
import { findArticlePlan } from './find-plan.ts';

interface Answer {
  readonly input: string;
  readonly result: 'due' | 'being fetched' | 'not changed';
  readonly id?: number;
  readonly url?: string;
  readonly reason?: string;
}

/** `articles refetch` */
export const refetchArticles = (given: readonly string[], { json }: { readonly json?: true }): Promise<void> =>
  withDatabase({}, async ({ database: { pool } }) => {
    const answers: Answer[] = [];
    for (const input of await readArguments(given)) {
      const answer = await refetch(pool, input);
      answers.push(answer);
      if (!json) print(lineOf(answer));
      if (answer.result === 'not changed') process.exitCode = EXIT.failed;
    }
    if (json) printJson(answers);
    if (answers.some(({ result }) => result === 'due')) await warnIfNotRunning(pool, 'fetches them');
  });

const refetch = async (db: Queryable, input: string): Promise<Answer> => {
  try {
    const plan = await findArticlePlan(db, input);
    const { id, url } = plan;
    if (await refetchArticle(db, id)) return { input, result: 'due', id, url, reason: asItWas(plan) };
    if (plan.claimed && plan.stage === 'articles') return { input, result: 'being fetched', id, url };
    return { input, result: 'not changed', id, url, reason: whyNot(plan) };
  } catch (error) {
    if (!(error instanceof WireroomError)) throw error;
    return { input, result: 'not changed', reason: error.message };
  }
};

const asItWas = ({ state, outcome_words, planned }: ArticlePlan): string => {
  if (state === 'ready') return 'it stays visible meanwhile';
  if (state === 'rejected') return `it was rejected: ${outcome_words}`;
  return planned && outcome_words ? `it waited for another attempt: ${outcome_words}` : 'it had not been fetched yet';
};

const whyNot = ({ outcome, outcome_words, duplicate_of, stage }: ArticlePlan): string => {
  if (outcome === 'duplicate_url' || outcome === 'duplicate_content')
    return `${outcome_words}: article ${duplicate_of}`;
  return stage === 'tags' ? 'its text is to be tagged first' : 'somebody else was quicker';
};

const lineOf = ({ input, result, id, url, reason }: Answer): string =>
  `${result}: ${url ?? input}${id === undefined ? '' : ` (article ${id})`}${reason ? `: ${reason}` : ''}`;
