import { setTimeout as wait } from 'node:timers/promises';
import type { Queryable } from '../../../db/connection/pool.ts';
import { type Progress, progressSince } from '../../../db/reports/progress.ts';
import { note } from '../print.ts';
import { bar, createStatusLine, fitParts } from './status-line.ts';

export interface Watch {
  /** Prints the final state. */
  stop(): Promise<void>;
}

const CHECK_MS = 500;
/** A check counts rows. With a large backlog checks become rarer, so that they take at most this share of the time. */
const MAX_SHARE = 1 / 20;

/** Shows on stderr how far the work is. */
export function watchProgress(db: Queryable, since: Date): Watch {
  const stopped = new AbortController();
  const line = createStatusLine();
  // During a short outage there is nothing new to show.
  const check = (): Promise<Progress | undefined> => progressSince(db, since).catch(() => undefined);
  const watching = (async () => {
    while (!stopped.signal.aborted) {
      const checkedAt = performance.now();
      const progress = await check();
      const took = performance.now() - checkedAt;
      if (progress && !stopped.signal.aborted) line.show((width) => progressLine(progress, width));
      await wait(Math.max(CHECK_MS, took / MAX_SHARE), undefined, { signal: stopped.signal }).catch(() => undefined); // stopped
    }
  })();
  return {
    async stop() {
      stopped.abort();
      await watching;
      line.stop();
      const progress = await check();
      if (progress) note(progressLine(progress, process.stderr.columns));
    },
  };
}

/** Formats the progress, without the bar or the less important counts where the line is wider than `width`. */
export function progressLine(progress: Progress, width = Number.POSITIVE_INFINITY): string {
  const { feedsPolled, feedsOpen, ready, rejected, updated, open, waiting } = progress;
  const done = ready + rejected + updated;
  const feeds = `feeds ${feedsPolled}/${feedsPolled + feedsOpen}`;
  const counts = [
    `${ready} ready`,
    ...(rejected > 0 ? [`${rejected} rejected`] : []),
    ...(updated > 0 ? [`${updated} updated`] : []),
    ...(open > 0 ? [`${open} to do`] : []),
    ...(waiting > 0 ? [`${waiting} to retry`] : []),
  ];
  const line = (parts: readonly string[]): string => parts.join(' · ');
  return fitParts(
    [
      ...[20, 10, 5].map((cells) =>
        line([feeds, `articles [${bar(cells, done, done + open)}] ${counts[0]}`, ...counts.slice(1)]),
      ),
      line([feeds, ...counts]),
      line(counts),
      `${done} of ${done + open} done`,
    ],
    width,
  );
}
