import { namesInFilters } from '../../../db/watches/names-in-filters.ts';
import { type ListedWatch, listWatches } from '../../../db/watches/stored-watches.ts';
import { receiverOf } from '../../../db/watches/watch.ts';
import { withDatabase } from '../../command-context.ts';
import { note, printJson } from '../../output/print.ts';
import { printTable } from '../../output/table.ts';
import { relativeTime } from '../../output/times.ts';
import { filterText } from './filter-text.ts';

/** `watches list` */
export function listAllWatches({ json }: { readonly json?: true }): Promise<void> {
  return withDatabase({}, async ({ database: { pool } }) => {
    const watches = await listWatches(pool);
    if (watches.length === 0) note('no watches');
    if (json) return printJson(watches.map(withoutSecrets));
    if (watches.length === 0) return;
    const names = await namesInFilters(
      pool,
      watches.map(({ filter }) => filter),
    );
    const now = new Date();
    printTable(
      [
        { heading: 'NAME', value: ({ name }) => name, maxWidth: 30, minWidth: 16 },
        { heading: 'STATE', value: stateOf },
        { heading: 'RECEIVER', value: receiverOf, maxWidth: 40, minWidth: 16, dropOrder: 1 },
        { heading: 'WAITING', value: ({ target, waiting }) => (target === undefined ? '' : waiting), align: 'right' },
        { heading: 'DELIVERED', value: ({ lastOkAt }) => relativeTime(lastOkAt, now), dropOrder: 2 },
        { heading: 'MATCHES', value: (watch) => filterText(watch, names), minWidth: 24 },
      ],
      watches,
    );
  });
}

const withoutSecrets = ({ target, secret: _, token: __, ...watch }: ListedWatch): Record<string, unknown> => ({
  ...watch,
  receiver: receiverOf({ target }),
});

/** Whether it is paused, or its receiver fails. */
export function stateOf({ state, attempts, target }: ListedWatch): string {
  if (state === 'paused') return state;
  if (target === undefined) return 'saved';
  return attempts > 0 ? 'failing' : state;
}
