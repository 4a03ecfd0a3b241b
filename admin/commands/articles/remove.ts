import { WireroomError } from '../../../config/wireroom-error.ts';
import type { Queryable } from '../../../db/connection/pool.ts';
import {
  articlesToRemove,
  type RemovableArticle,
  type RemovalTarget,
  removeArticles,
} from '../../../db/removal/removals.ts';
import { canonicalizeUrl } from '../../../pipelines/url/canonicalize-url.ts';
import { redactCredentials } from '../../../pipelines/url/credentials.ts';
import { readArguments } from '../../arguments/read-arguments.ts';
import { parseIdOrUrl } from '../../arguments/url.ts';
import { withDatabase } from '../../command-context.ts';
import { ask } from '../../output/ask.ts';
import { note, print, printJson } from '../../output/print.ts';
import { table } from '../../output/table.ts';
import { EXIT } from '../../report-error.ts';
import { noArticle } from './no-article.ts';

export interface RemoveOptions {
  readonly yes?: true;
  readonly json?: true;
}

interface Answer {
  readonly input: string;
  /** Remembered: no article is here, and none will come. */
  readonly result: 'removed' | 'remembered' | 'not removed';
  /** The numbers of the articles that were removed. */
  readonly articles: readonly number[];
  /** Articles of other sites with the same text, which stay. */
  readonly copies: readonly number[];
  /** Articles that call it their canonical address, which stay. */
  readonly claimants: readonly number[];
  readonly reason?: string;
}

/** `articles remove` */
export const removeSomeArticles = (given: readonly string[], { yes, json }: RemoveOptions): Promise<void> =>
  withDatabase({}, async ({ database: { pool } }) => {
    const inputs = await readArguments(given);
    if (!yes && !(await areMeant(pool, inputs))) return print('nothing was removed');
    const answers: Answer[] = [];
    for (const input of inputs) {
      const answer = await answerTo(input, async (target) => {
        const articles = await removeArticles(pool, target, canonicalizeUrl);
        if (articles.length === 0 && 'id' in target) throw await noArticle(pool, input, target);
        return articles;
      });
      answers.push(answer);
      if (!json) tell(answer);
      if (answer.result === 'not removed') process.exitCode = EXIT.failed;
    }
    if (json) printJson(answers);
  });

const answerTo = async (
  input: string,
  remove: (target: RemovalTarget) => Promise<RemovableArticle[]>,
): Promise<Answer> => {
  try {
    const removed = await remove(parseIdOrUrl(input));
    const articles = removed.map(({ id }) => id);
    const copies = [...new Set(removed.flatMap((article) => article.copies))];
    const claimants = [...new Set(removed.flatMap((article) => article.claimants))];
    return { input, result: articles.length > 0 ? 'removed' : 'remembered', articles, copies, claimants };
  } catch (error) {
    if (!(error instanceof WireroomError)) throw error;
    const reason = redactCredentials(error.message);
    return { input: redactCredentials(input), result: 'not removed', articles: [], copies: [], claimants: [], reason };
  }
};

/** Shows what would be removed, and asks. */
const areMeant = async (db: Queryable, inputs: readonly string[]): Promise<boolean> => {
  const found = new Map<number, RemovableArticle>();
  for (const input of inputs) {
    try {
      for (const article of await articlesToRemove(db, parseIdOrUrl(input), canonicalizeUrl))
        found.set(article.id, article);
    } catch (error) {
      if (!(error instanceof WireroomError)) throw error; // it is answered later
    }
  }
  if (found.size === 0) note('none of these is here; their URLs would be remembered');
  else
    print(
      table(
        [
          { head: 'ID', of: ({ id }) => String(id), align: 'right' },
          { head: 'STATE', of: ({ state }) => state },
          { head: 'SITE', of: ({ site }) => site, most: 24 },
          { head: 'TITLE', of: ({ title }) => title, most: 60 },
          { head: 'URL', of: ({ url }) => url, spare: true },
        ],
        [...found.values()],
      ),
    );
  return ask('Remove them for good?');
};

const tell = ({ input, result, articles, copies, claimants, reason }: Answer): void => {
  if (result === 'removed') print(`removed: ${input} (${numbered('article', articles)})`);
  else if (result === 'remembered') print(`remembered: ${input}: no such article is here, and none will come in`);
  else print(`not removed: ${input}${reason ? `: ${reason}` : ''}`);
  if (copies.length > 0) note(`  on other sites the same text stays: ${numbered('article', copies)}`);
  if (claimants.length > 0)
    note(`  another title under the same canonical address stays: ${numbered('article', claimants)}`);
};

const numbered = (noun: string, ids: readonly number[]): string =>
  `${noun}${ids.length === 1 ? '' : 's'} ${ids.join(', ')}`;
