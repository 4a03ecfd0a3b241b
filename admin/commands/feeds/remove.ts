import { removeFeeds as removeStored } from '../../../db/feeds/feeds.ts';
import { canonicalizeStoredUrl } from '../../../model/url/canonicalize-url.ts';
import { answerEach, answerOr } from '../../arguments/answer-each.ts';
import { findStoredFeed } from '../../arguments/find-stored-feed.ts';
import { readArguments } from '../../arguments/read-arguments.ts';
import { withDatabase } from '../../command-context.ts';
import { formatAnswer } from './answers.ts';
import type { ChangeOptions } from './change-each.ts';

/** `feeds remove`. All in one statement: 2,000 feeds take 0.1 s, and 7 s one by one. */
export function removeFeeds(given: readonly string[], { json }: ChangeOptions): Promise<void> {
  return withDatabase({}, async ({ database: { pool } }) => {
    const inputs = await readArguments(given);
    const removed = await removeStored(pool, inputs.filter(isNumber).map(Number), inputs.flatMap(digestsOf));
    const byKey = new Map(removed.flatMap((feed) => [String(feed.id), ...feed.digests].map((key) => [key, feed])));
    const unanswered = new Set(removed);
    const answer = async (input: string) => {
      const key = isNumber(input) ? String(Number(input)) : digestsOf(input)[0]?.toString('hex');
      const feed = byKey.get(key ?? '');
      if (!feed || !unanswered.delete(feed)) {
        await findStoredFeed(pool, input);
        return { input, result: 'not changed' as const, reason: 'it was added again at this moment' };
      }
      return { input, result: 'removed' as const, id: feed.id, url: feed.url, title: feed.title ?? undefined };
    };
    await answerEach(inputs, { json, line: formatAnswer, failures: ['not changed'] }, (input) =>
      answerOr(input, 'not changed', () => answer(input)),
    );
  });
}

/** A number need not be that of a feed. */
const isNumber = (text: string): boolean => /^\d{1,15}$/.test(text);

const digestsOf = (text: string): Buffer[] => {
  const url = isNumber(text) ? undefined : canonicalizeStoredUrl(text);
  return url ? [url.digest] : [];
};
