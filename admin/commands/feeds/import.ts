import { WireroomError } from '../../../config/wireroom-error.ts';
import { addFeed } from '../../../db/feeds.ts';
import { decodeBytes } from '../../../pipelines/text/charset.ts';
import { nameUrl } from '../../../pipelines/url/name-url.ts';
import { withDatabase } from '../../command-context.ts';
import { printJson, remark } from '../../output/print.ts';
import { createProgress } from '../../output/progress.ts';
import { readNamedFile } from '../../read-file.ts';
import { type Answer, lineOf, notUrl, summaryOf } from './answers.ts';
import { type OpmlFeed, readOpml } from './opml.ts';

export interface ImportOptions {
  readonly label: readonly string[];
  readonly json?: true;
}

/** `feeds import`: reads the whole file first, so that one that is no OPML stores nothing. */
export const importFeeds = async (file: string, { label: labels, json }: ImportOptions): Promise<void> => {
  const feeds = await feedsIn(file);
  await withDatabase({}, async ({ database: { pool } }) => {
    const answers: Answer[] = [];
    const progress = json ? undefined : createProgress(feeds.length);
    try {
      for (const { url: input, title, folders } of feeds) {
        const url = nameUrl(input);
        const stored = url && (await addFeed(pool, url, { title, labels: [...labels, ...folders] }));
        const answer: Answer = stored
          ? {
              input,
              result: stored.added ? 'added' : 'already there',
              id: stored.id,
              url: url.url,
              ...(title && { title }),
            }
          : notUrl(input);
        answers.push(answer);
        progress?.step(lineOf(answer));
      }
    } finally {
      progress?.stop();
    }
    const summary = summaryOf(answers);
    if (json) printJson(answers);
    else remark(summary);
  });
};

const feedsIn = async (file: string): Promise<OpmlFeed[]> => {
  const { text } = decodeBytes(await readNamedFile(file), { kind: 'xml' });
  const name = file === '-' ? 'stdin' : file;
  let feeds: OpmlFeed[];
  try {
    feeds = readOpml(text);
  } catch (error) {
    if (!(error instanceof WireroomError)) throw error;
    throw new WireroomError(error.outcome, `${name} is ${error.message}`, { cause: error });
  }
  if (feeds.length === 0) throw new WireroomError('parse_error', `${name} holds no feeds`);
  return feeds;
};
