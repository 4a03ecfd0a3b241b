import { removeRule } from '../../../db/rules/stored-rules.ts';
import { answerEach, answerLine } from '../../arguments/answer-each.ts';
import { withDatabase } from '../../command-context.ts';

/** `rules remove` */
export function removeRules(numbers: readonly string[], { json }: { readonly json?: true }): Promise<void> {
  return withDatabase({}, async ({ database: { pool } }) => {
    await answerEach(numbers, { json, line: answerLine, failures: ['no such rule'] }, async (input) => {
      const removed = /^\d{1,9}$/.test(input) && (await removeRule(pool, Number(input)));
      return { input, result: removed ? 'removed' : 'no such rule' };
    });
  });
}
