import type pg from 'pg';
import { WireroomError } from '../../../config/wireroom-error.ts';
import type { Queryable } from '../../../db/connection/pool.ts';
import { articlesToRemove, type RemovableArticle, removeArticles } from '../../../db/removal/removals.ts';
import { type Answer, answerEach, answerOr } from '../../arguments/answer-each.ts';
import { readArguments } from '../../arguments/read-arguments.ts';
import { parseIdOrUrl } from '../../arguments/urls.ts';
import { withDatabase } from '../../command-context.ts';
import { confirm } from '../../output/confirm.ts';
import { note, print } from '../../output/print.ts';
import { table } from '../../output/table.ts';
import { noArticle } from './no-article.ts';

export interface RemoveOptions {
  readonly yes?: true;
  readonly json?: true;
}

/** `remembered`: there is no such article, and none will be added. */
interface Removal extends Answer<'removed' | 'remembered' | 'not removed'> {
  /** Numbers of the deleted articles. */
  readonly articles?: readonly number[];
  /** Articles with the same text on other sites; they stay. */
  readonly copies?: readonly number[];
  /** Articles that declare it as their canonical URL; they stay. */
  readonly claimants?: readonly number[];
}

/** `articles remove` */
export function removeSomeArticles(given: readonly string[], { yes, json }: RemoveOptions): Promise<void> {
  return withDatabase({}, async ({ database: { pool } }) => {
    const inputs = await readArguments(given);
    if (!yes && !(await confirmRemoval(pool, inputs))) return print('nothing was deleted');
    await answerEach(inputs, { json, line: lineOf, failures: ['not removed'] }, (input) =>
      answerOr(input, 'not removed', () => remove(pool, input)),
    );
  });
}

const remove = async (pool: pg.Pool, input: string): Promise<Removal> => {
  const target = parseIdOrUrl(input);
  const removed = await removeArticles(pool, target);
  if (removed.length === 0 && 'id' in target) throw await noArticle(pool, input, target);
  return {
    input,
    result: removed.length > 0 ? 'removed' : 'remembered',
    articles: removed.map(({ id }) => id),
    copies: [...new Set(removed.flatMap((article) => article.copies))],
    claimants: [...new Set(removed.flatMap((article) => article.claimants))],
  };
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

const lineOf = ({ input, result, articles = [], copies = [], claimants = [], reason }: Removal): string => {
  const remarks = [
    result === 'remembered' ? 'there is no such article, and none will be added' : reason,
    copies.length > 0 && `the same text stays on other sites: ${listNumbers(copies)}`,
    claimants.length > 0 && `other titles with the same canonical URL stay: ${listNumbers(claimants)}`,
  ].filter(Boolean);
  const numbers = articles.length > 0 ? ` (${listNumbers(articles)})` : '';
  return `${result}: ${input}${numbers}${remarks.length > 0 ? `: ${remarks.join('; ')}` : ''}`;
};

const listNumbers = (ids: readonly number[]): string => `article${ids.length === 1 ? '' : 's'} ${ids.join(', ')}`;
