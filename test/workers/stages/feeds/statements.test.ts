import { beforeEach, expect, test } from 'vitest';
import { addFeed } from '../../../../db/feeds/feeds.ts';
import { pollFeed } from '../../../../workers/stages/feeds/poll-feed.ts';
import { claimRow, named } from '../../../support/articles.ts';
import { countStatements } from '../../../support/count-statements.ts';
import { createDatabase } from '../../../support/database.ts';
import { openSite, rss, type Site } from '../../../support/site.ts';
import { createStageContext } from '../../../support/stage-context.ts';

const { pool } = await createDatabase();
const context = createStageContext(pool, { allow: ['127.0.19.0/24'] });
const { take } = countStatements(pool);

let sites = 0;
let site: Site;
beforeEach(async () => {
  site = await openSite(`127.0.19.${++sites}`);
});

/** Serves a feed of stories under new ids and titles. */
const serve = (path: string, links: readonly string[], title = ''): void =>
  site.serve(path, rss(links.map((link) => ({ link: `${site.origin}${link}`, title: `${title} ${link}` }))));

const newFeed = async (path: string): Promise<number> => (await addFeed(pool, named(`${site.origin}${path}`))).id;

/** @returns the statements of a poll */
const poll = async (feed: number): Promise<string[]> => {
  const claim = await claimRow(pool, 'feeds', feed);
  await pool.query('update wireroom.hosts set response_ms = 0');
  take();
  await pollFeed(context, claim);
  return take();
};

const KNOWN = ['begin-polls', 'begin', 'read-entry-state', 'write-entries', 'finish-poll', 'commit'];
const NEW = [...KNOWN.toSpliced(3, 0, 'insert-articles'), 'notify wireroom_due'];
const UNCHANGED = ['begin-polls', 'finish-polls'];

test('a poll with new entries takes seven statements and a notification, one without takes two', async () => {
  const feed = await newFeed('/feed');
  serve('/feed', ['/1', '/2']);
  expect(await poll(feed), 'the first').toEqual(NEW);
  serve('/feed', ['/1', '/2', '/3']);
  expect(await poll(feed), 'with one more entry').toEqual(NEW);
  expect(await poll(feed), 'with the same document').toEqual(UNCHANGED);
  site.serve('/feed', (_, response) => void response.writeHead(304).end());
  await pool.query(`update wireroom.feeds set etag = '"1"'`);
  expect(await poll(feed), 'not modified').toEqual(UNCHANGED);
  serve('/feed', ['/3', '/2']);
  expect(await poll(feed), 'with known entries only').toEqual(KNOWN);
  const { rows } = await pool.query('select count(*) from wireroom.entries where feed_id = $1', [feed]);
  expect(rows).toEqual([{ count: 3 }]);
});

test('edited entries cost one statement more, and what other feeds have named costs none', async () => {
  const [feed, other] = [await newFeed('/feed'), await newFeed('/other')];
  serve('/feed', ['/1', '/2']);
  await poll(feed);
  serve('/other', ['/2', '/3']);
  expect(await poll(other), 'the second feed of a site').toEqual(NEW);
  serve('/feed', ['/1', '/2', '/4'], 'Corrected');
  expect(await poll(feed)).toHaveLength(NEW.length + 1);
});

test('a failed poll takes three statements: one finds out whether our own network is down', async () => {
  const feed = await newFeed('/feed');
  site.serve('/feed', (_, response) => void response.writeHead(404).end());
  expect(await poll(feed)).toEqual(['begin-polls', 'fail-poll']);
  site.serve('/feed', (_, response) => void response.socket?.destroy());
  expect(await poll(feed)).toHaveLength(3);
});
