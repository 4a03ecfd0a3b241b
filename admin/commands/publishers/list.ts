import { listPublishers } from '../../../db/schema/publishers.ts';
import { withDatabase } from '../../command-context.ts';
import { note, print, printJson } from '../../output/print.ts';
import { table } from '../../output/table.ts';

/** `publishers list` */
export function listAllPublishers({ json }: { readonly json?: true }): Promise<void> {
  return withDatabase({}, async ({ database: { pool } }) => {
    const publishers = await listPublishers(pool);
    if (publishers.length === 0) note('no publishers; to load those that come with the program: wireroom db migrate');
    if (json) return printJson(publishers);
    if (publishers.length === 0) return;
    print(
      table(
        [
          { heading: 'KEY', value: ({ key }) => key },
          { heading: 'NAME', value: ({ name }) => name },
          { heading: 'SET', value: ({ set }) => set, align: 'right' },
          { heading: 'COUNT', value: ({ sites }) => sites.length, align: 'right' },
          { heading: 'SITES', value: ({ sites }) => sites.join(' '), minWidth: 20 },
        ],
        publishers,
      ),
    );
  });
}
