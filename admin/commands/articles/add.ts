import type pg from 'pg';
import { transaction } from '../../../db/connection.ts';
import { discover, openArticles } from '../../../db/discoveries.ts';
import { nameUrl } from '../../../pipelines/url/name-url.ts';
import { withDatabase } from '../../command-context.ts';
import { print, printJson } from '../../output/print.ts';
import { readArguments } from '../../read-arguments.ts';
import { EXIT } from '../../report-error.ts';
import { whyNotUrl } from '../../wanted-url.ts';

interface Answer {
  readonly input: string;
  readonly result: 'added' | 'already there' | 'not a URL' | 'removed before';
  readonly id?: number;
  readonly url?: string;
  readonly reason?: string;
}

/** `articles add` */
export const addArticles = (given: readonly string[], { json }: { readonly json?: true }): Promise<void> =>
  withDatabase({}, async ({ database: { pool } }) => {
    const answers: Answer[] = [];
    for (const input of await readArguments(given)) {
      const answer = await addArticle(pool, input);
      answers.push(answer);
      if (!json) print(lineOf(answer));
      if (answer.result === 'not a URL' || answer.result === 'removed before') process.exitCode = EXIT.failed;
    }
    if (json) printJson(answers);
  });

const addArticle = async (pool: pg.Pool, input: string): Promise<Answer> => {
  const url = nameUrl(input);
  if (!url) {
    const reason = whyNotUrl(input);
    return { input, result: 'not a URL', ...(reason === undefined ? {} : { reason }) };
  }
  const digest = url.digest.toString('hex');
  // Who adds it may be in the network where it is.
  const { owners, fresh } = await transaction(pool, async (client) => {
    const discovered = await discover(client, [url], true);
    const known = discovered.owners.get(digest);
    if (known !== undefined) await openArticles(client, [known]);
    return discovered;
  });
  const id = owners.get(digest);
  // Its tombstone is kept so that feeds cannot bring it back; nor can this.
  if (id === undefined) return { input, url: url.url, result: 'removed before', reason: 'it shall not come back' };
  return { input, result: fresh.has(id) ? 'added' : 'already there', id, url: url.url };
};

const lineOf = ({ input, result, id, url, reason }: Answer): string =>
  `${result}: ${url ?? input}${id === undefined ? '' : ` (article ${id})`}${reason ? `: ${reason}` : ''}`;
