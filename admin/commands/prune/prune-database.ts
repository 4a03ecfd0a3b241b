import type pg from 'pg';
import {
  countLeftovers,
  KEEP_ENTRIES_DAYS,
  pruneEntities,
  pruneEntries,
  pruneExpired,
  pruneTexts,
} from '../../../db/removal/leftovers.ts';
import type { Prunable } from '../../../db/removal/prunable.ts';
import { type ArticleFilter, prunableArticles, pruneArticles } from '../../../db/removal/prunable-articles.ts';
import { warnIfNoSite } from '../../arguments/near-names.ts';
import { parseSite } from '../../arguments/site.ts';
import { withDatabase } from '../../command-context.ts';
import { ask } from '../../output/ask.ts';
import { bytesOf } from '../../output/bytes.ts';
import { note, print, printJson } from '../../output/print.ts';
import { createCounter } from '../../output/progress/counter.ts';
import { table } from '../../output/table.ts';

export interface PruneOptions {
  readonly olderThan?: Date;
  readonly state?: 'ready' | 'rejected';
  readonly site?: string;
  readonly dryRun?: true;
  readonly yes?: true;
  readonly json?: true;
}

/** `prune` */
export const pruneDatabase = ({ olderThan, state, site, dryRun, yes, json }: PruneOptions): Promise<void> =>
  withDatabase({}, async ({ settings: { keepRawDays }, database: { pool } }) => {
    const articles = olderThan && { before: olderThan, state, site: site && parseSite(site) };
    await warnIfNoSite(pool, articles?.site);
    const found = await prunable(pool, keepRawDays, articles);
    if (json && dryRun) return printJson({ removed: false, found });
    if (!json) print(found.length === 0 ? 'there is nothing to remove' : tableOf(found, keepRawDays, olderThan));
    if (dryRun || (found.length === 0 && !json)) return;
    if (!yes && !(await ask('Remove all this?'))) return print('nothing was removed');
    await removeAll(pool, keepRawDays, articles);
    if (json) printJson({ removed: true, found });
    else print('\nremoved');
  });

const prunable = async (
  pool: pg.Pool,
  keepRawDays: number,
  articles: ArticleFilter | undefined,
): Promise<Prunable[]> => {
  const found = [
    ...(await countLeftovers(pool, keepRawDays)),
    ...(articles ? await prunableArticles(pool, articles) : []),
  ];
  return KINDS.map((kind) =>
    found
      .filter((some) => some.kind === kind)
      .reduce((sum, { rows, bytes }) => ({ kind, rows: sum.rows + rows, bytes: sum.bytes + bytes }), NOTHING(kind)),
  ).filter(({ rows }) => rows > 0);
};

const KINDS: readonly Prunable['kind'][] = ['ready', 'rejected', 'texts', 'entities', 'entries', 'pages', 'attempts'];
const NOTHING = (kind: Prunable['kind']): Prunable => ({ kind, rows: 0, bytes: 0 });

// Articles first: with them go the last mentions of some entities.
const removeAll = async (pool: pg.Pool, keepRawDays: number, articles: ArticleFilter | undefined): Promise<void> => {
  if (articles) {
    const counter = createCounter('articles removed', true);
    for await (const removed of pruneArticles(pool, articles)) counter.add(removed);
    counter.stop();
  }
  const held = await pruneExpired(pool, keepRawDays);
  if (held.length > 0)
    note(`not removed yet, because a reader has them open: ${held.join(', ')}; the service does it later`);
  await pruneTexts(pool);
  await pruneEntities(pool);
  await pruneEntries(pool);
};

const tableOf = (found: readonly Prunable[], keepRawDays: number, olderThan: Date | undefined): string => {
  const day = olderThan?.toISOString().slice(0, 10);
  const names: Readonly<Record<Prunable['kind'], string>> = {
    pages: `stored pages of more than ${keepRawDays} days ago`,
    attempts: 'attempts of more than 5 weeks ago; their counts by day stay',
    texts: 'texts of rejected articles',
    entities: 'entities that no article names',
    entries: `entries without an article, for ${KEEP_ENTRIES_DAYS} days not in their feed`,
    ready: `ready articles, first seen before ${day}`,
    rejected: `rejected articles, first seen before ${day}, and duplicates of removed ones`,
  };
  return table(
    [
      { head: 'ROWS', of: ({ rows }) => rows, align: 'right' },
      { head: 'SIZE', of: ({ bytes }) => bytesOf(bytes), align: 'right' },
      { head: 'WHAT', of: ({ kind }) => names[kind] },
    ],
    found,
  );
};
