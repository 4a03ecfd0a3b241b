import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import { OUTCOME_CODES } from '../../../config/outcomes.ts';
import { claimDue } from '../../../db/claims/claims.ts';
import { canonicalizeUrl } from '../../../model/url/canonicalize-url.ts';
import { TAGGER_VERSION } from '../../../pipelines/tagging/version.ts';
import { createDatabase } from '../../support/database.ts';
import { fetchAgain, waitFor } from '../../support/work.ts';
import { wireroomHere } from '../run-here.ts';
import { linesOf } from '../run-wireroom.ts';

const RETRYABLE = OUTCOME_CODES.filter((code) => !/^(?:ok|not_modified|duplicate_\w+)$/.test(code));

const { url, pool } = await createDatabase();
const wireroom = wireroomHere(url);

/** Articles in every state, planned in every way. */
beforeEach(async () => {
  await pool.query(
    'truncate wireroom.due, wireroom.claims, wireroom.articles, wireroom.sites, wireroom.hosts, wireroom.processes restart identity cascade',
  );
  await pool.query(`
    insert into wireroom.sites (domain) values ('a.example'), ('b.example');
    insert into wireroom.hosts (host) values ('a.example'), ('b.example');
    insert into wireroom.articles (site_id, host, url, state, outcome, duplicate_of, pending_change, ready_at, tagger_version)
    values
      (1, 'a.example', 'https://a.example/1', 'ready', 'ok', null, null, now(), '${TAGGER_VERSION}'),
      (1, 'a.example', 'https://a.example/2', 'ready', 'ok', null, null, now(), 'rules-0'),
      (2, 'b.example', 'https://b.example/3', 'ready', 'ok', null, 'changed', now(), null),
      (1, 'a.example', 'https://a.example/4', 'rejected', 'timeout', null, null, null, null),
      (2, 'b.example', 'https://b.example/5', 'rejected', 'timeout', null, 'added', null, null),
      (1, 'a.example', 'https://a.example/6', 'rejected', 'duplicate_url', 1, null, null, null),
      (1, 'a.example', 'https://a.example/7', 'discovered', 'timeout', null, null, null, null),
      (1, 'a.example', 'https://a.example/8', 'discovered', null, null, null, null, null),
      (1, 'a.example', 'https://a.example/9', 'extracted', 'ok', null, 'added', null, null);
    insert into wireroom.due (stage, id, host, due_at, visible, attempts, crashes) values
      ('articles', 7, 'a.example', now() + interval '1 day', false, 2, 0),
      ('tags', 9, 'a.example', now(), false, 0, 0);
    insert into wireroom.claims (stage, id, host, process_id, until, own, visible, attempts, crashes) values
      ('articles', 8, 'a.example', gen_random_uuid(), now() + interval '1 minute', true, false, 0, 1);
    insert into wireroom.processes (id, name) values (gen_random_uuid(), 'news-1:4711')`);
  await pool.query(`insert into wireroom.article_urls (url_digest, article_id, kind) values ($1, 1, 'found')`, [
    canonicalizeUrl('https://a.example/1')?.digest,
  ]);
});

const due = async (stage: 'articles' | 'tags'): Promise<number[]> => {
  const { rows } = await pool.query<{ id: number }>(
    'select id from wireroom.due where stage = $1 and due_at <= now() order by id',
    [stage],
  );
  return rows.map(({ id }) => id);
};

describe('articles refetch', () => {
  test('makes articles due and says of each what it did', async () => {
    const wanted = ['https://A.example/1/?utm_source=x', '4', '5', '7', '8', '6', '9', '99', 'nonsense'];
    const { code, stdout, stderr } = await wireroom(['articles', 'refetch', ...wanted]);
    expect(linesOf(stdout)).toEqual([
      'due: https://a.example/1 (article 1): it stays visible meanwhile',
      'due: https://a.example/4 (article 4): it was rejected: timed out',
      'due: https://b.example/5 (article 5): it was rejected: timed out',
      'due: https://a.example/7 (article 7): it was waiting for a retry: timed out',
      'being fetched: https://a.example/8 (article 8)',
      'not changed: https://a.example/6 (article 6): another URL of a known article: article 1',
      'not changed: https://a.example/9 (article 9): its text is waiting to be tagged',
      'not changed: 99: there is no article 99',
      'not changed: nonsense: neither a number nor a URL: nonsense',
    ]);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(await due('articles')).toEqual([1, 4, 5, 7]);
    const { rows } = await pool.query(
      `select id, state, d.attempts, d.crashes, d.visible from wireroom.articles join wireroom.due d using (id) where id in (1, 4, 7) order by id`,
    );
    expect(rows).toEqual([
      { id: 1, state: 'ready', attempts: 0, crashes: 0, visible: true },
      { id: 4, state: 'discovered', attempts: 0, crashes: 0, visible: false },
      { id: 7, state: 'discovered', attempts: 0, crashes: 0, visible: false },
    ]);
    const request = { limit: 10, processId: randomUUID(), leaseMs: 60_000, delayMs: 0 };
    const claimed = await claimDue(pool, 'articles', request);
    expect(
      claimed.map(({ id }) => id),
      'the service finds them, as soon as their hosts have nothing else in work',
    ).toEqual([5]);
  });

  test('waits for work on what is stored', async () => {
    await pool.query(waitFor('reprocess', 'a.id = 1'));
    const { code, stdout } = await wireroom(['articles', 'refetch', '1']);
    expect({ code, stdout }).toEqual({
      code: 1,
      stdout: 'not changed: https://a.example/1 (article 1): its stored page is waiting to be extracted again\n',
    });
  });

  test('reads stdin, answers as JSON, and says when nobody is there to fetch', async () => {
    await pool.query('truncate wireroom.processes');
    const { code, stdout, stderr } = await wireroom(['articles', 'refetch', '-', '--json'], { input: '1\n' });
    expect(JSON.parse(stdout)).toEqual([
      { input: '1', result: 'due', id: 1, url: 'https://a.example/1', reason: 'it stays visible meanwhile' },
    ]);
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: 'the service is not running; it will fetch them when it starts\n',
    });
  });
});

describe('retry', () => {
  test('gives those another chance that were rejected for the reason', async () => {
    const { code, stdout, stderr } = await wireroom(['retry', '--outcome', 'timeout']);
    expect({ code, stdout, stderr }).toEqual({
      code: 0,
      stdout: '2 articles queued for retry\n',
      stderr: '',
    });
    expect(await due('articles')).toEqual([4, 5]);
    const { rows } = await pool.query(
      'select distinct state, d.attempts, d.crashes from wireroom.articles join wireroom.due d using (id) where id in (4, 5)',
    );
    expect(rows).toEqual([{ state: 'discovered', attempts: 0, crashes: 0 }]);
    expect((await wireroom(['retry', '--outcome', 'timeout'])).stdout).toBe('0 articles queued for retry\n');
  });

  test('keeps to a site', async () => {
    const { stdout } = await wireroom(['retry', '--outcome', 'timeout', '--site', 'www.b.example']);
    expect(stdout).toBe('1 article queued for retry\n');
    expect(await due('articles')).toEqual([5]);
  });

  test.each([
    [['--outcome', 'tiemout'], "argument 'tiemout' is invalid. There is no such outcome; did you mean timeout?"],
    [['--outcome', 'Not-Found'], "argument 'Not-Found' is invalid. There is no such outcome; did you mean not_found?"],
    [
      ['--outcome', 'x'],
      `argument 'x' is invalid. There is no such outcome; the outcomes are ${RETRYABLE.join(', ')}.`,
    ],
    [
      ['--outcome', 'duplicate_url'],
      "argument 'duplicate_url' is invalid. A duplicate has not failed: the other article is stored.",
    ],
  ])('%s is wrong usage', async (args, message) => {
    const stderr = `wireroom: option '--outcome <code>' ${message}\n`;
    expect(await wireroom(['retry', ...args])).toEqual({ code: 2, stdout: '', stderr });
  });

  test('needs an outcome', async () => {
    const stderr = "wireroom: required option '--outcome <code>' not specified\n";
    expect(await wireroom(['retry'])).toEqual({ code: 2, stdout: '', stderr });
  });
});

describe('retag', () => {
  test('takes ready articles of another tagger, which stay visible', async () => {
    const { code, stdout, stderr } = await wireroom(['retag']);
    expect({ code, stdout, stderr }).toEqual({
      code: 0,
      stdout: '2 articles queued for tagging\n',
      stderr: '',
    });
    expect(await due('tags')).toEqual([2, 3, 9]);
    const { rows } = await pool.query(
      'select state, pending_change from wireroom.articles where id in (2, 3) order by id',
    );
    expect(rows, 'and a change that readers do not know of is still announced as one').toEqual([
      { state: 'ready', pending_change: null },
      { state: 'ready', pending_change: 'changed' },
    ]);
  });

  test.each([
    [['--all'], [1, 2, 3, 9]],
    [
      ['--all', '--site', 'a.example'],
      [1, 2, 9],
    ],
    [
      ['--site', 'https://b.example/x'],
      [3, 9],
    ],
    [
      ['1', 'https://a.example/1'],
      [1, 9],
    ],
  ])('%s', async (args, expected) => {
    const { code } = await wireroom(['retag', ...args]);
    expect(code).toBe(0);
    expect(await due('tags')).toEqual(expected);
  });

  test('says which of the wanted articles cannot be tagged', async () => {
    await fetchAgain(pool, 'a.id = 2');
    const { code, stdout, stderr } = await wireroom(['retag', '1', '2', '4', '99']);
    expect(linesOf(stderr)).toEqual([
      'wireroom: article 2 is already waiting to be fetched or tagged',
      'wireroom: article 4 is rejected: it has no tags yet',
      'wireroom: there is no article 99',
    ]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '1 article queued for tagging\n' });
    expect(await due('tags')).toEqual([1, 9]);
  });
});
