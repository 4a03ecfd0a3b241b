import { expect, test } from 'vitest';
import { addFeed } from '../../../../db/feeds/feeds.ts';
import { named } from '../../../support/articles.ts';
import { createDatabase } from '../../../support/database.ts';
import { PLANNED_FEEDS, pollAt } from '../../../support/work.ts';
import { wireroomHere } from '../../run-here.ts';

const { url, pool } = await createDatabase();
const wireroom = wireroomHere(url);

const feedOf = async (id: number) =>
  (
    await pool.query(
      `select title, labels, interval_s, interval_reason, due_at < now() + interval '31 minutes' as soon from ${PLANNED_FEEDS} f where id = $1`,
      [id],
    )
  ).rows[0];

test('title, labels and interval change; what is not named stays', async () => {
  const { id } = await addFeed(pool, named('https://a.example/rss'), { title: 'A', labels: ['trial', 'sea'] });
  await pool.query(`update wireroom.feeds set interval_s = 7200, interval_reason = 'pace'`);
  await pool.query(pollAt(`now() + interval '2 hours'`));
  const set = (...options: string[]) => wireroom(['feeds', 'set', String(id), ...options]);
  expect(await set('--title', 'Harbor', '--label', 'sport', '--label', 'sea', '--unlabel', 'trial')).toEqual({
    code: 0,
    stdout: 'set: https://a.example/rss (feed 1, A)\n',
    stderr: '',
  });
  expect(await feedOf(id)).toEqual({
    title: 'Harbor',
    labels: ['sea', 'sport'],
    interval_s: 7200,
    interval_reason: 'pace',
    soon: false,
  });
  await set('--interval', '30m');
  expect(await feedOf(id)).toMatchObject({ title: 'Harbor', interval_s: 1800, interval_reason: 'given', soon: true });
  const shown = await wireroom(['feeds', 'show', String(id)]);
  expect(shown.stdout).toContain('you set it');
});

test('a feed that fails keeps its growing interval', async () => {
  const { id } = await addFeed(pool, named('https://b.example/rss'));
  await pool.query(`update wireroom.feeds set failures = 3, interval_reason = 'failing' where id = $1`, [id]);
  await pool.query(pollAt(`now() + interval '2 hours'`, `f.id = ${id}`));
  await wireroom(['feeds', 'set', String(id), '--interval', '30m']);
  expect(await feedOf(id)).toMatchObject({ interval_s: 1800, interval_reason: 'failing', soon: false });
});
