import type pg from 'pg';
import { transaction } from '../../../db/connection/pool.ts';
import { allowUrl } from '../../../db/removal/removed-urls.ts';
import { type Bar, barredUrls } from '../../../db/urls/barred-urls.ts';
import { allowOpenedNetworks, discover } from '../../../db/urls/discoveries.ts';
import { type Answer, answerEach, answerLine } from '../../arguments/answer-each.ts';
import { parseAddress, whyNotUrl } from '../../arguments/urls.ts';
import { withDatabase } from '../../command-context.ts';
import { warnIfNotRunning } from '../../output/hints.ts';

type AddAnswer = Answer<'added' | 'already there' | 'not a URL' | 'removed before' | 'site blocked'>;

export interface AddOptions {
  /** Also add articles that were removed before. */
  readonly again?: true;
  readonly json?: true;
}

/** `articles add` */
export function addArticles(given: readonly string[], { again, json }: AddOptions): Promise<void> {
  return withDatabase({}, async ({ database: { pool } }) => {
    const options = { json, line: answerLine, failures: ['not a URL', 'removed before', 'site blocked'] };
    const answers = await answerEach(given, options, (input) => addArticle(pool, input, again === true));
    if (answers.some(({ result }) => result === 'added')) await warnIfNotRunning(pool, 'fetch them');
  });
}

const addArticle = async (pool: pg.Pool, input: string, again: boolean): Promise<AddAnswer> => {
  const url = parseAddress(input);
  if (!url) return { input, result: 'not a URL', reason: whyNotUrl(input) };
  const { bar, id, fresh } = await transaction(pool, async (client) => {
    if (again) await allowUrl(client, url);
    const barred = (await barredUrls(client, [url]))(url);
    if (barred) return { bar: barred };
    // The user may add an article of an opened network.
    const discovered = await discover(client, [url], { opened: true });
    const article = discovered.owners.get(url.digest.toString('hex'));
    if (article !== undefined) await allowOpenedNetworks(client, [article]);
    return { id: article, fresh: article !== undefined && discovered.fresh.has(article) };
  });
  if (bar) return { input, url: url.url, ...refusal(bar, url.site) };
  return { input, result: fresh ? 'added' : 'already there', id, url: url.url };
};

const refusal = (bar: Bar, site: string): Pick<AddAnswer, 'result' | 'reason'> =>
  bar === 'removed'
    ? { result: 'removed before', reason: '"articles add --again" adds it again' }
    : { result: 'site blocked', reason: `"sites unblock ${site}" allows it again` };
