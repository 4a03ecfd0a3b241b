import { randomUUID } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import { claimDue } from '../../../../db/claims/claims.ts';
import { createDatabase } from '../../../support/database.ts';
import { PLANNED_FEEDS, pollAt } from '../../../support/work.ts';
import { wireroomHere } from '../../run-here.ts';
import { linesOf } from '../../run-wireroom.ts';

const { url, pool } = await createDatabase();
const wireroom = wireroomHere(url);
beforeEach(async () => {
  await pool.query('truncate wireroom.due, wireroom.claims, wireroom.feeds, wireroom.hosts restart identity cascade');
  await wireroom([
    'feeds',
    'add',
    '--no-check',
    'https://a.example/rss',
    'https://b.example/rss',
    'https://c.example/rss',
  ]);
  await pool.query(
    `update wireroom.feeds set state = 'gone', failures = 7, gone_answers = 2, title = 'Sea' where id = 3`,
  );
});

const claimed = async (): Promise<number[]> => {
  const claims = await claimDue(pool, 'feeds', { limit: 10, processId: randomUUID(), leaseMs: 60_000, delayMs: 0 });
  return claims.map(({ id }) => id).sort();
};

test('a paused feed is not polled until it is resumed, and answered line by line', async () => {
  const paused = await wireroom(['feeds', 'pause', '1', 'https://A.example/rss/', '3', '99', 'nonsense']);
  expect(linesOf(paused.stdout)).toEqual([
    'paused: https://a.example/rss (feed 1)',
    'already paused: https://a.example/rss (feed 1)',
    'not changed: https://c.example/rss (feed 3, Sea): it is gone and is not polled',
    'not changed: 99: there is no feed 99',
    'not changed: nonsense: neither a number nor a URL: nonsense',
  ]);
  expect(paused).toMatchObject({ code: 1, stderr: '' });
  expect(await claimed()).toEqual([2]);

  const resumed = await wireroom(['feeds', 'resume', '1']);
  expect(resumed).toEqual({
    code: 0,
    stdout: 'resumed: https://a.example/rss (feed 1)\n',
    stderr: 'the service is not running; it will poll them when it starts\n',
  });
  expect(await claimed()).toEqual([1]);
});

test('a paused feed keeps the time of its next poll', async () => {
  await pool.query('update wireroom.feeds set failures = 2 where id = 1');
  await pool.query(pollAt(`'2030-01-01T00:00Z'`, 'f.id = 1'));
  await wireroom(['feeds', 'pause', '1']);
  await wireroom(['feeds', 'resume', '1']);
  const { rows } = await pool.query(`select state, due_at, failures from ${PLANNED_FEEDS} f where id = 1`);
  expect(rows).toEqual([{ state: 'active', due_at: new Date('2030-01-01T00:00Z'), failures: 2 }]);
});

test('a feed that was gone is tried anew at once, with its failures forgotten', async () => {
  await pool.query(pollAt(`now() + interval '30 days'`, 'f.id = 3'));
  const { code, stdout } = await wireroom(['feeds', 'resume', '-', '--json'], { input: '3\n2\n' });
  expect(JSON.parse(stdout)).toEqual([
    {
      input: '3',
      result: 'resumed',
      reason: 'it was gone and is polled again',
      id: 3,
      url: 'https://c.example/rss',
      title: 'Sea',
    },
    { input: '2', result: 'already active', id: 2, url: 'https://b.example/rss' },
  ]);
  expect(code).toBe(0);
  const { rows } = await pool.query(
    `select state, due_at <= now() as due, failures, gone_answers from ${PLANNED_FEEDS} f where id = 3`,
  );
  expect(rows).toEqual([{ state: 'active', due: true, failures: 0, gone_answers: 0 }]);
  expect(await claimed()).toEqual([1, 2, 3]);
});

test('all feeds with a label are paused and resumed together', async () => {
  await pool.query(`update wireroom.feeds set labels = '{starter}' where id < 3`);
  const paused = await wireroom(['feeds', 'pause', '--label', 'starter']);
  expect(linesOf(paused.stdout)).toEqual([
    'paused: https://a.example/rss (feed 1)',
    'paused: https://b.example/rss (feed 2)',
  ]);
  expect(await claimed()).toEqual([]);
  expect((await wireroom(['feeds', 'resume', '--label', 'starter'])).code).toBe(0);
  expect(await claimed()).toEqual([1, 2]);
  expect(await wireroom(['feeds', 'pause', '--label', 'start'])).toEqual({
    code: 2,
    stdout: '',
    stderr: 'wireroom: no feed has the label start; did you mean starter?\n',
  });
});
