import type { Queryable } from '../../../db/connection/pool.ts';
import { type FeedDetails, feedDetails } from '../../../db/feeds/feed-details.ts';
import { type FeedRow, feedAttempts, feedByUrl } from '../../../db/feeds/feeds.ts';
import { canonicalizeUrl } from '../../../model/url/canonicalize-url.ts';
import { findStoredFeed } from '../../arguments/find-stored-feed.ts';
import { withDatabase } from '../../command-context.ts';
import { attemptsTable } from '../../output/attempts-table.ts';
import { print, printJson } from '../../output/print.ts';
import { pairs } from '../../output/table.ts';
import { bothTimes, formatDuration } from '../../output/times.ts';
import { redirectChain, redirectConclusion } from './explain/redirects.ts';
import { howToFind, whyFailing } from './explain/why-failing.ts';
import { currentWait, whyInterval } from './explain/why-interval.ts';
import { formatPercent, nextPoll } from './list.ts';

/** `feeds show` */
export function showFeed(text: string, { json }: { readonly json?: true }): Promise<void> {
  return withDatabase({}, async ({ database: { pool } }) => {
    const feed = await findStoredFeed(pool, text);
    const details = await feedDetails(pool, feed.id);
    const attempts = await feedAttempts(pool, feed.id);
    const facts = { ...feed, ...details };
    const explanations = {
      why_failing: whyFailing(facts),
      why_interval: whyInterval(feed.interval_reason, facts),
      conclusion: redirectConclusion(facts, await holderOf(pool, feed.moved_to, feed.id)),
    };
    if (json) return printJson({ ...facts, ...explanations, attempts });
    const now = new Date();
    print(
      pairs([
        ['Feed', String(feed.id)],
        ['URL', feed.url],
        ['Earlier URLs', details.earlier_urls.join(', ')],
        ['Title', feed.title],
        ['Site', details.link ?? feed.site],
        ['State', feed.state],
        ['Used for', feed.trusted ? 'articles of any site, because you trust it' : `articles of ${feed.site}`],
        ['Labels', feed.labels.join(', ')],
        ['Articles', feed.article_count],
        ['Entries per day', feed.entries_per_day],
        [
          'Waiting',
          feed.entries_waiting > 0
            ? `${feed.entries_waiting.toLocaleString('en')} entries, left for later polls`
            : undefined,
        ],
        ['Added', bothTimes(details.created_at, now)],
        ['Last poll', bothTimes(feed.last_polled_at, now)],
        ['Last success', bothTimes(feed.last_ok_at, now) || 'never'],
        ['Last outcome', feed.last_outcome_description ?? 'not polled yet'],
        ['Detail', feed.last_detail === feed.last_outcome_description ? undefined : feed.last_detail],
        ['Problem', explanations.why_failing],
        ['To find it', howToFind(facts)],
        ['Next poll', nextPoll(feed.state, feed.next_poll_at, now)],
        ['Interval', intervalOf(facts)],
        ['Reason', explanations.why_interval],
        ['Loss', feed.loss_ratio === null ? undefined : lossOf(feed.loss_ratio)],
        ['Redirects', redirectChain(feed)],
        ['Conclusion', explanations.conclusion],
        ['Validators', feed.last_ok_at === null ? undefined : validatorsOf(details)],
      ]),
    );
    if (attempts.length > 0) print(`\n${attemptsTable(attempts, now)}`);
  });
}

const lossOf = (ratio: number): string =>
  ratio < 0.005
    ? 'none: each poll found known entries'
    : `${formatPercent(ratio)} of recent polls found only new entries; others may have been missed`;

/** Finds another feed that already has the URL to which a feed moved. */
const holderOf = async (db: Queryable, movedTo: string | null, id: number): Promise<number | undefined> => {
  const url = movedTo === null ? undefined : canonicalizeUrl(movedTo);
  const holder = url && (await feedByUrl(db, url.digest));
  return holder && holder.id !== id ? holder.id : undefined;
};

/** Jitter spreads feeds that were added together. */
const intervalOf = (feed: FeedRow): string | undefined => {
  const ms = currentWait(feed);
  return ms === undefined ? undefined : `${formatDuration(ms)} ± 10 %`;
};

const validatorsOf = ({ etag, last_modified }: FeedDetails): string => {
  const known = [etag && `ETag ${etag}`, last_modified && `Last-Modified ${last_modified}`].filter(Boolean);
  return known.join(', ') || 'none: the site sends the whole document every time';
};
