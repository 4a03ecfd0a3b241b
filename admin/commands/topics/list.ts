import { topicTree } from '../../../db/reports/topic-tree.ts';
import { whyUnknown } from '../../arguments/unknown-names.ts';
import { withDatabase } from '../../command-context.ts';
import { printList } from '../../output/table.ts';
import { UsageError } from '../../report-error.ts';

/** `topics list` */
export function listTopics(topic: string | undefined, { json }: { readonly json?: true }): Promise<void> {
  return withDatabase({}, async ({ database: { pool } }) => {
    const topics = await topicTree(pool, topic);
    if (topics.length === 0 && topic !== undefined)
      throw new UsageError(await whyUnknown(pool, { of: 'topics', name: topic }));
    printList(topics, {
      columns: [
        { heading: 'TOPIC', value: ({ depth, name }) => `${'· '.repeat(depth)}${name}`, minWidth: 30 },
        { heading: 'CODE', value: ({ qcode }) => qcode },
        { heading: 'ARTICLES', value: ({ article_count }) => article_count, align: 'right' },
      ],
      json,
      none: 'no topics; to load those that come with the program: wireroom db migrate',
    });
  });
}
