import type pg from 'pg';
import {
  countLeftovers,
  KEEP_ENTRIES_DAYS,
  pruneEntities,
  pruneEntries,
  pruneExpired,
  pruneTexts,
} from '../../../db/removal/leftovers.ts';
import type { Prunable } from '../../../db/removal/prunable-articles.ts';
import { type ArticleFilter, prunableArticles, pruneArticles } from '../../../db/removal/prunable-articles.ts';
import { parseSite } from '../../arguments/domain.ts';
import { warnIfUnknown } from '../../arguments/unknown-names.ts';
import { withDatabase } from '../../command-context.ts';
import { confirm } from '../../output/confirm.ts';
import { countNoun } from '../../output/count-noun.ts';
import { note, print, printJson } from '../../output/print.ts';
import { createStatusLine } from '../../output/progress/status-line.ts';
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
export function pruneDatabase({ olderThan, state, site, dryRun, yes, json }: PruneOptions): Promise<void> {
  return withDatabase({}, async ({ settings: { keepRawDays }, database: { pool } }) => {
    const articles = olderThan && { before: olderThan, state, site: site && parseSite(site) };
    await warnIfUnknown(pool, 'sites', articles?.site);
    const found = await prunable(pool, keepRawDays, articles);
    if (json && dryRun) return printJson({ removed: false, found });
    if (!json) print(found.length === 0 ? 'nothing to delete' : tableOf(found, keepRawDays, olderThan));
    if (dryRun || (found.length === 0 && !json)) return;
    if (!yes && !(await confirm('Delete all this?'))) return print('nothing was deleted');
    await removeAll(pool, keepRawDays, articles);
    if (json) printJson({ removed: true, found });
    else print('\ndeleted');
  });
}

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
      .filter((part) => part.kind === kind)
      .reduce((sum, { rows, bytes }) => ({ kind, rows: sum.rows + rows, bytes: sum.bytes + bytes }), emptyOf(kind)),
  ).filter(({ rows }) => rows > 0);
};

const KINDS: readonly Prunable['kind'][] = ['ready', 'rejected', 'texts', 'entities', 'entries', 'pages', 'attempts'];
const emptyOf = (kind: Prunable['kind']): Prunable => ({ kind, rows: 0, bytes: 0 });

// Articles first: deleting them removes the last mentions of some entities.
const removeAll = async (pool: pg.Pool, keepRawDays: number, articles: ArticleFilter | undefined): Promise<void> => {
  if (articles) {
    const line = createStatusLine({ onlyOnTerminal: true });
    let deleted = 0;
    for await (const more of pruneArticles(pool, articles)) {
      deleted += more;
      line.show(() => `${countNoun(deleted, 'article')} deleted`);
    }
    line.stop();
  }
  const inUse = await pruneExpired(pool, keepRawDays);
  if (inUse.length > 0)
    note(`in use by a reader, so not deleted yet: ${inUse.join(', ')}; the service deletes them later`);
  await pruneTexts(pool);
  await pruneEntities(pool);
  await pruneEntries(pool);
};

const tableOf = (found: readonly Prunable[], keepRawDays: number, olderThan: Date | undefined): string => {
  const day = olderThan?.toISOString().slice(0, 10);
  const names: Readonly<Record<Prunable['kind'], string>> = {
    pages: `stored pages older than ${keepRawDays} days`,
    attempts: 'attempts older than 5 weeks; daily counts stay',
    texts: 'texts of rejected articles',
    entities: 'entities that no article mentions',
    entries: `entries without an article, not listed for ${KEEP_ENTRIES_DAYS} days`,
    ready: `ready articles discovered before ${day}`,
    rejected: `rejected articles discovered before ${day}, and duplicates of deleted ones`,
  };
  return table(
    [
      { heading: 'ROWS', value: ({ rows }) => rows, align: 'right' },
      { heading: 'SIZE', value: ({ bytes }) => formatBytes(bytes), align: 'right' },
      { heading: 'WHAT', value: ({ kind }) => names[kind] },
    ],
    found,
  );
};

const UNITS = ['bytes', 'kB', 'MB', 'GB', 'TB'] as const;

/** Formats an amount of data as Postgres does: `512 bytes`, `34 MB`. */
export function formatBytes(bytes: number): string {
  let amount = bytes;
  let unit = 0;
  for (; amount >= 10_240 && unit < UNITS.length - 1; unit++) amount /= 1_024;
  return `${Math.round(amount).toLocaleString('en')} ${UNITS[unit]}`;
}
