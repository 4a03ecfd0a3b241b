import { WireroomError } from '../../../config/wireroom-error.ts';
import type { Queryable } from '../../../db/connection/pool.ts';
import { feedIdsByUrl, removeFeeds as removeStored } from '../../../db/feeds/feeds.ts';
import { canonicalizeStoredUrl } from '../../../model/url/canonicalize-url.ts';
import { redactCredentials } from '../../../model/url/credentials.ts';
import { findStoredFeed } from '../../arguments/find-stored-feed.ts';
import { readArguments } from '../../arguments/read-arguments.ts';
import { withDatabase } from '../../command-context.ts';
import { note, print, printJson } from '../../output/print.ts';
import { createProgress } from '../../output/progress/progress.ts';
import { EXIT } from '../../report-error.ts';
import { formatAnswer } from './answers.ts';
import type { ChangeAnswer, ChangeOptions } from './change-each.ts';

/** Feeds per transaction: each transaction costs a wait for the disk. */
const BATCH_SIZE = 500;
/** Fewer feeds need no progress bar and no summary. */
const MIN_FOR_PROGRESS = 20;

/** `feeds remove` */
export function removeFeeds(given: readonly string[], { json }: ChangeOptions): Promise<void> {
  return withDatabase({}, async ({ database: { pool } }) => {
    const inputs = await readArguments(given);
    const answers: ChangeAnswer[] = [];
    const isLong = inputs.length >= MIN_FOR_PROGRESS;
    const progress = isLong && !json ? createProgress(inputs.length) : { step: print, stop: () => undefined };
    try {
      for (let from = 0; from < inputs.length; from += BATCH_SIZE)
        for (const answer of await removeBatch(pool, inputs.slice(from, from + BATCH_SIZE))) {
          answers.push(answer);
          if (!json) progress.step(formatAnswer(answer));
        }
    } finally {
      progress.stop();
    }
    const removed = answers.filter(({ result }) => result === 'removed').length;
    if (removed < answers.length) process.exitCode = EXIT.failed;
    if (json) printJson(answers);
    else if (isLong) note(`${removed.toLocaleString('en')} of ${answers.length.toLocaleString('en')} removed`);
  });
}

/** Deletes some feeds in one statement. @returns an answer to each input */
const removeBatch = async (db: Queryable, inputs: readonly string[]): Promise<ChangeAnswer[]> => {
  const ids = await idsOf(db, inputs);
  const stored = new Map(
    (
      await removeStored(
        db,
        ids.filter((id) => id !== undefined),
      )
    ).map((feed) => [feed.id, feed]),
  );
  const answers: ChangeAnswer[] = [];
  for (const [index, input] of inputs.entries()) {
    const id = ids[index];
    const feed = id === undefined ? undefined : stored.get(id);
    if (!feed) {
      answers.push(await explainMissing(db, input));
      continue;
    }
    stored.delete(feed.id); // a second mention of it finds nothing
    const { url, title } = feed;
    answers.push({ input, result: 'removed', id: feed.id, url, ...(title === null ? {} : { title }) });
  }
  return answers;
};

/** The id of the feed of each number or URL; undefined where there is none. A number need not be that of a feed. */
const idsOf = async (db: Queryable, inputs: readonly string[]): Promise<(number | undefined)[]> => {
  const digests = inputs.map((input) => (isNumber(input) ? undefined : canonicalizeStoredUrl(input)?.digest));
  const byUrl = await feedIdsByUrl(
    db,
    digests.filter((digest) => digest !== undefined),
  );
  return inputs.map((input, index) =>
    isNumber(input) ? Number(input) : byUrl.get(digests[index]?.toString('hex') ?? ''),
  );
};

const isNumber = (text: string): boolean => /^\d{1,15}$/.test(text);

const explainMissing = async (db: Queryable, input: string): Promise<ChangeAnswer> => {
  try {
    await findStoredFeed(db, input);
    return { input, result: 'not changed', reason: 'it was added again at this moment' };
  } catch (error) {
    if (!(error instanceof WireroomError)) throw error;
    return { input: redactCredentials(input), result: 'not changed', reason: redactCredentials(error.message) };
  }
};
