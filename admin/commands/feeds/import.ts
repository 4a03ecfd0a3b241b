import type pg from 'pg';
import { WireroomError } from '../../../config/wireroom-error.ts';
import { type AddedFeed, addFeeds } from '../../../db/feeds/feed-additions.ts';
import { barredUrls } from '../../../db/urls/barred-urls.ts';
import { canonicalizeUrl } from '../../../model/url/canonicalize-url.ts';
import { decodeBytes } from '../../../pipelines/text/charset.ts';
import { readNamedFile } from '../../arguments/read-file.ts';
import { withDatabase } from '../../command-context.ts';
import { note, print, printJson } from '../../output/print.ts';
import { type Answer, explainBlocked, formatAnswer, notAUrl, summarize } from './answers.ts';
import { type OpmlFeed, type OtherOutline, readOpml } from './opml/read-opml.ts';

export interface ImportOptions {
  readonly label?: readonly string[];
  readonly json?: true;
}

/** Outlines per transaction: each transaction costs a wait for the disk. */
const BATCH_SIZE = 500;

/** `feeds import`. Parses the whole file first, so that a file that is not OPML stores nothing. */
export async function importFeeds(file: string, { label: labels = [], json }: ImportOptions): Promise<void> {
  const outlines = await readOutlines(file);
  await withDatabase({}, async ({ database: { pool } }) => {
    const answers: Answer[] = [];
    for (let from = 0; from < outlines.length; from += BATCH_SIZE) {
      for (const answer of await store(pool, outlines.slice(from, from + BATCH_SIZE), labels)) {
        answers.push(answer);
        if (!json) print(formatAnswer(answer));
      }
    }
    const summary = summarize(answers);
    if (json) printJson(answers);
    else note(summary);
  });
}

const readOutlines = async (file: string): Promise<(OpmlFeed | OtherOutline)[]> => {
  const { text } = decodeBytes(await readNamedFile(file), { kind: 'xml' });
  const name = file === '-' ? 'stdin' : file;
  let outlines: (OpmlFeed | OtherOutline)[];
  try {
    outlines = readOpml(text);
  } catch (error) {
    if (!(error instanceof WireroomError)) throw error;
    throw new WireroomError(error.outcome, `${name} is ${error.message}`, { cause: error });
  }
  if (outlines.length === 0) throw new WireroomError('parse_error', `${name} contains no feeds`);
  return outlines;
};

/** Stores the feeds among some outlines. @returns an answer to each outline */
const store = async (
  pool: pg.Pool,
  outlines: readonly (OpmlFeed | OtherOutline)[],
  labels: readonly string[],
): Promise<Answer[]> => {
  const named = outlines.flatMap((outline) => {
    const name = 'url' in outline ? canonicalizeUrl(outline.url) : undefined;
    return name && 'url' in outline ? [{ outline, named: name }] : [];
  });
  const bar = await barredUrls(
    pool,
    named.map((feed) => feed.named),
  );
  const feeds = named.filter((feed) => bar(feed.named) !== 'site_blocked');
  const blocked = new Map<unknown, string>(
    named.filter((feed) => !feeds.includes(feed)).map((feed) => [feed.outline, feed.named.site]),
  );
  const stored = await addFeeds(
    pool,
    feeds.map(({ outline: { title, folders, trusted, attributes }, named }) => {
      return { named, title, labels: [...labels, ...folders], trusted, outline: attributes };
    }),
  );
  const addedAs = new Map<unknown, AddedFeed & { readonly url: string }>();
  for (const [index, answer] of stored.entries()) {
    const feed = feeds[index];
    if (feed) addedAs.set(feed.outline, { ...answer, url: feed.named.url });
  }
  return outlines.map((outline) => {
    const site = blocked.get(outline);
    if (site !== undefined && 'url' in outline)
      return { input: outline.url, result: 'not added', line: outline.line, reason: explainBlocked(site) };
    return answerOf(outline, addedAs.get(outline));
  });
};

const answerOf = (
  outline: OpmlFeed | OtherOutline,
  stored: (AddedFeed & { readonly url: string }) | undefined,
): Answer => {
  const { line } = outline;
  if (!('url' in outline)) {
    const { text, reason, broken } = outline;
    return { input: text, result: broken ? 'not added' : 'skipped', line, reason };
  }
  if (!stored) return { ...notAUrl(outline.url), line };
  const { id, added, url } = stored;
  const title = outline.title === undefined ? {} : { title: outline.title };
  const trusted = outline.trusted ? { trusted: true as const } : {};
  return { input: outline.url, result: added ? 'added' : 'already there', id, url, ...title, ...trusted };
};
