import type { Queryable } from '../../../db/connection/pool.ts';
import { type FeedDetails, feedDetails } from '../../../db/feeds/feed-details.ts';
import { type FeedRow, feedAttempts, feedByUrl } from '../../../db/feeds/feeds.ts';
import { canonicalizeUrl } from '../../../pipelines/url/canonicalize-url.ts';
import { withDatabase } from '../../command-context.ts';
import { print, printJson } from '../../output/print.ts';
import { pairs } from '../../output/table.ts';
import { bothTimes, spanOf } from '../../output/times.ts';
import { attemptsTable } from '../attempts-table.ts';
import { redirectChain, redirectConclusion } from './explain/redirects.ts';
import { howToFind, whyFailing } from './explain/why-failing.ts';
import { currentWait, whyInterval } from './explain/why-interval.ts';
import { findStoredFeed } from './find.ts';
import { nextPoll, shareOf } from './list.ts';

/** `feeds show` */
export const showFeed = (wanted: string, { json }: { readonly json?: true }): Promise<void> =>
  withDatabase({}, async ({ database: { pool } }) => {
    const feed = await findStoredFeed(pool, wanted);
    const details = await feedDetails(pool, feed.id);
    const attempts = await feedAttempts(pool, feed.id);
    const all = { ...feed, ...details };
    const why = {
      why_failing: whyFailing(all),
      why_interval: whyInterval(feed.interval_reason, all),
      conclusion: redirectConclusion(all, await holderOf(pool, feed.moved_to, feed.id)),
    };
    if (json) return printJson({ ...all, ...why, attempts });
    const now = new Date();
    print(
      pairs([
        ['Feed', String(feed.id)],
        ['URL', feed.url],
        ['Earlier URLs', details.earlier_urls.join(', ')],
        ['Title', feed.title],
        ['Site', details.link ?? feed.site],
        ['State', feed.state],
        ['Speaks for', feed.trusted ? 'any site, because you trust it' : `articles of ${feed.site}`],
        ['Labels', feed.labels.join(', ')],
        ['Articles', feed.articles],
        ['Entries a day', feed.entries_per_day],
        [
          'Waiting',
          feed.entries_waiting > 0
            ? `${feed.entries_waiting.toLocaleString('en')} entries, for later polls`
            : undefined,
        ],
        ['Added', bothTimes(details.created_at, now)],
        ['Last poll', bothTimes(feed.last_polled_at, now)],
        ['Last good poll', bothTimes(feed.last_ok_at, now) || 'never'],
        ['Last outcome', feed.last_outcome_words ?? 'not polled yet'],
        ['Detail', feed.last_detail === feed.last_outcome_words ? undefined : feed.last_detail],
        ['What is wrong', why.why_failing],
        ['To find it again', howToFind(all)],
        ['Next poll', nextPoll(feed.state, feed.next_poll_at, now)],
        ['Interval', intervalOf(all)],
        ['Because', why.why_interval],
        ['Loss', feed.loss_ratio === null ? undefined : lossOf(feed.loss_ratio)],
        ['Redirects', redirectChain(feed)],
        ['Concluded', why.conclusion],
        ['Validators', feed.last_ok_at === null ? undefined : validatorsOf(details)],
      ]),
    );
    if (attempts.length > 0) print(`\n${attemptsTable(attempts, now)}`);
  });

const lossOf = (ratio: number): string =>
  ratio < 0.005
    ? 'none: each poll found entries that it knew'
    : `${shareOf(ratio)} of its last polls found only new entries; others may have come and gone unseen`;

/** The other feed that has the address a feed is said to have moved to. */
const holderOf = async (db: Queryable, movedTo: string | null, id: number): Promise<number | undefined> => {
  const url = movedTo === null ? undefined : canonicalizeUrl(movedTo);
  const holder = url && (await feedByUrl(db, url.digest));
  return holder && holder.id !== id ? holder.id : undefined;
};

/** Jitter keeps feeds apart that were added together. */
const intervalOf = (feed: FeedRow): string | undefined => {
  const ms = currentWait(feed);
  return ms === undefined ? undefined : `${spanOf(ms)}, a tenth more or less by chance`;
};

const validatorsOf = ({ etag, last_modified }: FeedDetails): string => {
  const known = [etag && `ETag ${etag}`, last_modified && `Last-Modified ${last_modified}`].filter(Boolean);
  return known.join(', ') || 'none: the site sends the whole document every time';
};
