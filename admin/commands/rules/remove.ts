import { removeRule } from '../../../db/rules/stored-rules.ts';
import { withDatabase } from '../../command-context.ts';
import { print, printJson } from '../../output/print.ts';
import { EXIT } from '../../report-error.ts';

/** `rules remove` */
export function removeRules(numbers: readonly string[], { json }: { readonly json?: true }): Promise<void> {
  return withDatabase({}, async ({ database: { pool } }) => {
    const answers: { readonly input: string; readonly result: 'removed' | 'no such rule' }[] = [];
    for (const input of numbers) {
      const removed = /^\d{1,9}$/.test(input) && (await removeRule(pool, Number(input)));
      const result = removed ? 'removed' : 'no such rule';
      answers.push({ input, result });
      if (!json) print(`${result}: ${input}`);
      if (!removed) process.exitCode = EXIT.failed;
    }
    if (json) printJson(answers);
  });
}
