import { listPublishers } from '../../../db/schema/publishers.ts';
import { withDatabase } from '../../command-context.ts';
import { printList } from '../../output/table.ts';

/** `publishers list` */
export function listAllPublishers({ json }: { readonly json?: true }): Promise<void> {
  return withDatabase({}, async ({ database: { pool } }) => {
    const publishers = await listPublishers(pool);
    printList(publishers, {
      columns: [
        { heading: 'KEY', value: ({ key }) => key },
        { heading: 'NAME', value: ({ name }) => name },
        { heading: 'SET', value: ({ set }) => set, align: 'right' },
        { heading: 'COUNT', value: ({ sites }) => sites.length, align: 'right' },
        { heading: 'SITES', value: ({ sites }) => sites.join(' '), minWidth: 20 },
      ],
      json,
      none: 'no publishers; to load those that come with the program: wireroom db migrate',
    });
  });
}
