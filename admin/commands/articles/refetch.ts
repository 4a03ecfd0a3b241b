import { WireroomError } from '../../../config/wireroom-error.ts';
import { type ArticlePlan, refetchArticle } from '../../../db/articles/requeue.ts';
import type { Queryable } from '../../../db/connection/pool.ts';
import { readArguments } from '../../arguments/read-arguments.ts';
import { withDatabase } from '../../command-context.ts';
import { warnIfNotRunning } from '../../output/hints.ts';
import { print, printJson } from '../../output/print.ts';
import { EXIT } from '../../report-error.ts';
import { findArticlePlan } from './find-article-plan.ts';

interface Answer {
  readonly input: string;
  readonly result: 'due' | 'being fetched' | 'not changed';
  readonly id?: number;
  readonly url?: string;
  readonly reason?: string;
}

/** `articles refetch` */
export function refetchArticles(given: readonly string[], { json }: { readonly json?: true }): Promise<void> {
  return withDatabase({}, async ({ database: { pool } }) => {
    const answers: Answer[] = [];
    for (const input of await readArguments(given)) {
      const answer = await refetch(pool, input);
      answers.push(answer);
      if (!json) print(formatAnswer(answer));
      if (answer.result === 'not changed') process.exitCode = EXIT.failed;
    }
    if (json) printJson(answers);
    if (answers.some(({ result }) => result === 'due')) await warnIfNotRunning(pool, 'fetch them');
  });
}

const refetch = async (db: Queryable, input: string): Promise<Answer> => {
  try {
    const plan = await findArticlePlan(db, input);
    const { id, url } = plan;
    if (await refetchArticle(db, id)) return { input, result: 'due', id, url, reason: describePlan(plan) };
    if (plan.claimed && plan.stage === 'articles') return { input, result: 'being fetched', id, url };
    return { input, result: 'not changed', id, url, reason: whyNot(plan) };
  } catch (error) {
    if (!(error instanceof WireroomError)) throw error;
    return { input, result: 'not changed', reason: error.message };
  }
};

const describePlan = ({ state, outcome_description, planned }: ArticlePlan): string => {
  if (state === 'ready') return 'it stays visible meanwhile';
  if (state === 'rejected') return `it was rejected: ${outcome_description}`;
  return planned && outcome_description
    ? `it was waiting for a retry: ${outcome_description}`
    : 'it had not been fetched yet';
};

const WAITING: Readonly<Partial<Record<ArticlePlan['stage'], string>>> = {
  tags: 'its text is waiting to be tagged',
  reprocess: 'its stored page is waiting to be extracted again',
};

const whyNot = ({ outcome, outcome_description, duplicate_of, stage }: ArticlePlan): string => {
  if (outcome === 'duplicate_url' || outcome === 'duplicate_content')
    return `${outcome_description}: article ${duplicate_of}`;
  return WAITING[stage] ?? 'another process changed it first';
};

const formatAnswer = ({ input, result, id, url, reason }: Answer): string =>
  `${result}: ${url ?? input}${id === undefined ? '' : ` (article ${id})`}${reason ? `: ${reason}` : ''}`;
