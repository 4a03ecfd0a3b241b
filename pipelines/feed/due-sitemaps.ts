/** What is known of one of the sitemaps that an index lists. */
export interface ListedSitemap {
  /** When it was last changed, as the index says. */
  readonly changedAt: Date | undefined;
  /** What the index said when it was last read. */
  readonly readStateAt: Date | undefined;
  /** When we last asked for it, whatever came of that. */
  readonly triedAt: Date | undefined;
}

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** A day is over everywhere on earth this long after it began in Greenwich. */
const LONGEST_DAY_MS = 38 * HOUR_MS;

/** Whether it has changed since we last asked for it, or was never asked for. */
export const isWaiting = ({ changedAt, readStateAt, triedAt }: ListedSitemap): boolean =>
  triedAt === undefined ||
  (changedAt !== undefined && changedAt > triedAt && (readStateAt === undefined || changedAt > readStateAt));

/** Whether there may be something in it that we have not read. */
const isDue = ({ changedAt, readStateAt, triedAt }: ListedSitemap): boolean => {
  if (triedAt === undefined || changedAt === undefined) return true;
  if (readStateAt === undefined || changedAt > readStateAt) return true;
  // Where the index gives only days, that of today may change again without a word.
  return changedAt.getTime() % DAY_MS === 0 && triedAt.getTime() - changedAt.getTime() < LONGEST_DAY_MS;
};

/**
 * The sitemaps to read at one poll of their index: what has changed, the latest change first, and with at least two
 * places of `most` those that have waited longest, so that an archive is read in the end and no news waits for it. Where
 * the index does not say when they changed, they take turns, the longest unasked first.
 */
export const dueSitemaps = <Sitemap extends ListedSitemap>(listed: readonly Sitemap[], most: number): Sitemap[] => {
  const due = listed.filter(isDue);
  const latest = due
    .filter(({ changedAt }) => changedAt !== undefined)
    .sort((a, b) => timeOf(b.changedAt) - timeOf(a.changedAt))
    .slice(0, Math.max(most - 2, 1));
  const chosen = new Set(latest);
  const waiting = due.filter((sitemap) => !chosen.has(sitemap)).sort((a, b) => timeOf(a.triedAt) - timeOf(b.triedAt));
  return [...latest, ...waiting].slice(0, most);
};

const timeOf = (date: Date | undefined): number => date?.getTime() ?? 0;
