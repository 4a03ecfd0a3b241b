import { expect, test } from 'vitest';
import { named } from '../../../support/articles.ts';
import { createDatabase } from '../../../support/database.ts';
import { wireroomHere } from '../../run-here.ts';
import { linesOf } from '../../run-wireroom.ts';

const { url, pool } = await createDatabase();
const wireroom = wireroomHere(url);

test('many feeds are deleted in one statement, each with a line of its own and in order', async () => {
  await wireroom(['feeds', 'add', '--no-check', 'https://a.example/rss']);
  await pool.query(
    `with added as (
       insert into wireroom.feeds (site_id, host, url)
       select site_id, host, 'https://a.example/' || n from wireroom.feeds, generate_series(2, 1200) n returning id, host
     )
     insert into wireroom.due (stage, id, host) select 'feeds', id, host from added`,
  );
  const digest = named('https://a.example/7').digest;
  await pool.query(`insert into wireroom.feed_urls (url_digest, feed_id, url) values ($1, 7, 'https://a.example/7')`, [
    digest,
  ]);
  const inputs = [...Array.from({ length: 1_200 }, (_, n) => String(n + 1)), '99999', 'https://a.example/7', '5'];
  inputs[6] = 'https://a.example/7';
  const { code, stdout } = await wireroom(['feeds', 'remove', '-'], { input: inputs.join('\n') });
  const lines = linesOf(stdout);
  expect(lines).toHaveLength(1_203);
  expect(lines.slice(0, 2)).toEqual([
    'removed: https://a.example/rss (feed 1)',
    'removed: https://a.example/2 (feed 2)',
  ]);
  expect(lines[6]).toBe('removed: https://a.example/7 (feed 7)');
  expect(lines.slice(1_199)).toEqual([
    'removed: https://a.example/1200 (feed 1200)',
    'not changed: 99999: there is no feed 99999',
    'not changed: https://a.example/7: there is no feed https://a.example/7',
    'not changed: 5: there is no feed 5',
  ]);
  expect(code).toBe(1);
  expect((await pool.query('select from wireroom.feeds')).rowCount).toBe(0);
});

test('feeds have "delete" as another word for it', async () => {
  await wireroom(['feeds', 'add', '--no-check', 'https://b.example/rss']);
  expect((await wireroom(['feeds', 'delete', 'https://b.example/rss'])).stdout).toMatch(/^removed: /);
});
