import { WireroomError } from '../../../config/wireroom-error.ts';
import type { Queryable } from '../../../db/connection/pool.ts';
import {
  articlesToRemove,
  type RemovableArticle,
  type RemovalTarget,
  removeArticles,
} from '../../../db/removal/removals.ts';
import { redactCredentials } from '../../../model/url/credentials.ts';
import { readArguments } from '../../arguments/read-arguments.ts';
import { parseIdOrUrl } from '../../arguments/urls.ts';
import { withDatabase } from '../../command-context.ts';
import { confirm } from '../../output/confirm.ts';
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
  /** `remembered`: there is no such article, and none will be added. */
  readonly result: 'removed' | 'remembered' | 'not removed';
  /** Numbers of the deleted articles. */
  readonly articles: readonly number[];
  /** Articles with the same text on other sites; they stay. */
  readonly copies: readonly number[];
  /** Articles that declare it as their canonical URL; they stay. */
  readonly claimants: readonly number[];
  readonly reason?: string;
}

/** `articles remove` */
export function removeSomeArticles(given: readonly string[], { yes, json }: RemoveOptions): Promise<void> {
  return withDatabase({}, async ({ database: { pool } }) => {
    const inputs = await readArguments(given);
    if (!yes && !(await confirmRemoval(pool, inputs))) return print('nothing was deleted');
    const answers: Answer[] = [];
    for (const input of inputs) {
      const answer = await answerTo(input, async (target) => {
        const articles = await removeArticles(pool, target);
        if (articles.length === 0 && 'id' in target) throw await noArticle(pool, input, target);
        return articles;
      });
      answers.push(answer);
      if (!json) printAnswer(answer);
      if (answer.result === 'not removed') process.exitCode = EXIT.failed;
    }
    if (json) printJson(answers);
  });
}

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

/** Shows what would be deleted and asks for confirmation. */
const confirmRemoval = async (db: Queryable, inputs: readonly string[]): Promise<boolean> => {
  const found = new Map<number, RemovableArticle>();
  for (const input of inputs) {
    try {
      for (const article of await articlesToRemove(db, parseIdOrUrl(input))) found.set(article.id, article);
    } catch (error) {
      if (!(error instanceof WireroomError)) throw error; // reported when it is its turn
    }
  }
  if (found.size === 0) note('none of these is stored; their URLs would be remembered');
  else
    print(
      table(
        [
          { heading: 'ID', value: ({ id }) => String(id), align: 'right' },
          { heading: 'STATE', value: ({ state }) => state },
          { heading: 'SITE', value: ({ site }) => site, maxWidth: 24, dropOrder: 1 },
          { heading: 'TITLE', value: ({ title }) => title, maxWidth: 60 },
          { heading: 'URL', value: ({ url }) => url, minWidth: 40, dropOrder: 2 },
        ],
        [...found.values()],
      ),
    );
  return confirm('Delete them permanently?');
};

const printAnswer = ({ input, result, articles, copies, claimants, reason }: Answer): void => {
  if (result === 'removed') print(`removed: ${input} (${listNumbers('article', articles)})`);
  else if (result === 'remembered') print(`remembered: ${input}: there is no such article, and none will be added`);
  else print(`not removed: ${input}${reason ? `: ${reason}` : ''}`);
  if (copies.length > 0) note(`  the same text stays on other sites: ${listNumbers('article', copies)}`);
  if (claimants.length > 0)
    note(`  articles with other titles and the same canonical URL stay: ${listNumbers('article', claimants)}`);
};

const listNumbers = (noun: string, ids: readonly number[]): string =>
  `${noun}${ids.length === 1 ? '' : 's'} ${ids.join(', ')}`;
