import { type ArticlePlan, refetchArticle } from '../../../db/articles/requeue.ts';
import type { Queryable } from '../../../db/connection/pool.ts';
import { type Answer, answerEach, answerLine, answerOr } from '../../arguments/answer-each.ts';
import { withDatabase } from '../../command-context.ts';
import { warnIfNotRunning } from '../../output/hints.ts';
import { findArticlePlan } from './find-article-plan.ts';

/** `articles refetch` */
export function refetchArticles(given: readonly string[], { json }: { readonly json?: true }): Promise<void> {
  return withDatabase({}, async ({ database: { pool } }) => {
    const answers = await answerEach(given, { json, line: answerLine, failures: ['not changed'] }, (input) =>
      answerOr(input, 'not changed', () => refetch(pool, input)),
    );
    if (answers.some(({ result }) => result === 'due')) await warnIfNotRunning(pool, 'fetch them');
  });
}

const refetch = async (db: Queryable, input: string): Promise<Answer<'due' | 'being fetched' | 'not changed'>> => {
  const plan = await findArticlePlan(db, input);
  const { id, url } = plan;
  if (await refetchArticle(db, id)) return { input, result: 'due', id, url, reason: describePlan(plan) };
  if (plan.claimed && plan.stage === 'articles') return { input, result: 'being fetched', id, url };
  return { input, result: 'not changed', id, url, reason: whyNot(plan) };
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
