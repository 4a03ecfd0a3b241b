import { conditionsText, type Rule } from '../../../db/rules/rule.ts';
import { listRules } from '../../../db/rules/stored-rules.ts';
import { withDatabase } from '../../command-context.ts';
import { printList } from '../../output/table.ts';

/** `rules list` */
export function listAllRules({ json }: { readonly json?: true }): Promise<void> {
  return withDatabase({}, async ({ database: { pool } }) => {
    const rules = await listRules(pool);
    printList(rules, {
      columns: [
        { heading: 'RULE', value: ({ id }) => id, align: 'right' },
        { heading: 'VERDICT', value: ({ verdict }) => verdict },
        { heading: 'FOR', value: scopeOf },
        { heading: 'CONDITIONS', value: ({ conditions }) => conditionsText(conditions), minWidth: 30 },
      ],
      json,
      none: 'no rules',
    });
  });
}

const scopeOf = ({ feedId, label }: Rule): string =>
  feedId !== undefined ? `feed ${feedId}` : label !== undefined ? `label ${label}` : 'all feeds';
