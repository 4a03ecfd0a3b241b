import { beforeAll, expect, test } from 'vitest';
import { displayWidth } from '../../../admin/output/text-width.ts';
import { createDatabase } from '../../support/database.ts';
import { wireroomHere } from '../run-here.ts';
import { linesOf } from '../run-wireroom.ts';

const { url, pool } = await createDatabase();
const wireroom = wireroomHere(url);

beforeAll(() =>
  pool.query(`
    insert into wireroom.sites (domain) values ('harbour.example');
    insert into wireroom.topics (qcode, name, broader) values
      ('medtop:1', 'economy', null), ('medtop:2', 'transport', 'medtop:1'), ('medtop:3', 'shipping', 'medtop:2'), ('medtop:4', 'arts', null);
    insert into wireroom.articles (site_id, host, url, state, outcome, title, published_at, ready_at)
    select 1, 'x', 'https://x.example/' || n, 'ready', 'ok', 'Ferry ' || n, '2026-03-04Z', now() from generate_series(1, 3) n;
    insert into wireroom.article_topics (article_id, qcode, classifier_score, published_at) select id, 'medtop:3', 0.5, published_at from wireroom.articles;
    select wireroom.add_counts()`),
);

test('topics are listed below broader ones, with their articles', async () => {
  const { code, stdout } = await wireroom(['topics', 'list']);
  expect(code).toBe(0);
  expect(linesOf(stdout).slice(1)).toEqual([
    'arts          medtop:4         0',
    'economy       medtop:1         0',
    '· transport   medtop:2         0',
    '· · shipping  medtop:3         3',
  ]);
  for (const line of linesOf(stdout)) expect(displayWidth(line)).toBeLessThanOrEqual(80);
});

test('a branch is listed by name or code, and as JSON', async () => {
  expect(linesOf((await wireroom(['topics', 'list', 'Transport'])).stdout)).toHaveLength(3);
  expect(JSON.parse((await wireroom(['topics', 'list', 'medtop:3', '--json'])).stdout)).toEqual([
    { qcode: 'medtop:3', name: 'shipping', broader: 'medtop:2', depth: 0, article_count: 3 },
  ]);
  expect(await wireroom(['topics', 'list', 'shiping'])).toEqual({
    code: 2,
    stdout: '',
    stderr: 'wireroom: there is no topic shiping; did you mean shipping?\n',
  });
});
