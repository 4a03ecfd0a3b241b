import { type Conditions, ruleText } from '../../../db/rules/rule.ts';
import { addRule } from '../../../db/rules/stored-rules.ts';
import { findStoredFeed } from '../../arguments/find-stored-feed.ts';
import { warnIfUnknown } from '../../arguments/unknown-names.ts';
import { withDatabase } from '../../command-context.ts';
import { print, printJson } from '../../output/print.ts';

export interface AddRuleOptions {
  readonly drop?: true;
  readonly keep?: true;
  readonly url?: Conditions['urls'];
  readonly title?: Conditions['titles'];
  readonly category?: Conditions['categories'];
  readonly language?: Conditions['languages'];
  /** In days. */
  readonly olderThan?: number;
  readonly shorterThan?: number;
  /** Number or URL. */
  readonly feed?: string;
  readonly label?: string;
  readonly json?: true;
}

/** `rules add` */
export function addNewRule(options: AddRuleOptions): Promise<void> {
  return withDatabase({ create: true }, async ({ database: { pool } }) => {
    const { feed, label, json } = options;
    const feedId = feed === undefined ? undefined : (await findStoredFeed(pool, feed)).id;
    await warnIfUnknown(pool, 'labels', label);
    const rule = await addRule(pool, {
      verdict: options.keep ? 'keep' : 'drop',
      feedId,
      label,
      conditions: {
        urls: options.url,
        titles: options.title,
        categories: options.category,
        languages: options.language,
        olderThanDays: options.olderThan,
        shorterThan: options.shorterThan,
      },
    });
    if (json) return printJson(rule);
    print(`added: rule ${rule.id}: ${ruleText(rule)}`);
  });
}
