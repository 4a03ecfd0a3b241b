import { pino } from 'pino';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { createOutageLog } from '../../../../workers/outages/outage-log.ts';
import { startStoryWriter } from '../../../../workers/stages/stories/story-writer.ts';
import { createDatabase } from '../../../support/database.ts';
import { publish, storiesOf } from '../../../support/stories.ts';

const { pool } = await createDatabase();

beforeEach(() => pool.query('truncate wireroom.articles, wireroom.stories restart identity cascade'));

const start = () => {
  const lines: string[] = [];
  const log = pino({ level: 'info' }, { write: (line) => void lines.push(line) });
  const writer = startStoryWriter({ pool, ready: Promise.resolve(), outages: createOutageLog(log), log });
  onTestFinished(() => writer.stop());
  return { lines, writer };
};

const story = (site: string, title: string) => ({ site, title, text: `${title}, ${site} reports.` });

test('an article joins its story soon after it is visible', async () => {
  const { writer } = start();
  await publish(pool, [story('one.example', 'Ferry Aurora collides with the pier of Lindale')]);
  writer.runSoon();
  await expect.poll(() => storiesOf(pool), { timeout: 4_000 }).toEqual([[1]]);
  await publish(pool, [story('two.example', 'Lindale pier hit by ferry Aurora in collision')]);
  await expect.poll(() => storiesOf(pool), { timeout: 10_000 }).toEqual([[1, 2]]);
});

test('an article that cannot be put into a story is left without one, and stops no other', async () => {
  await pool.query(`alter table wireroom.story_articles add constraint broken check (publisher <> 'broken.example')`);
  onTestFinished(async () => void (await pool.query('alter table wireroom.story_articles drop constraint broken')));
  await publish(pool, [
    story('one.example', 'Ferry Aurora collides with the pier of Lindale'),
    story('broken.example', 'Lindale pier hit by ferry Aurora in collision'),
    story('three.example', 'Pier of Lindale closed after ferry Aurora collides'),
  ]);
  const { lines } = start();
  await expect.poll(() => storiesOf(pool), { timeout: 20_000 }).toEqual([[1, 3]]);
  expect((await pool.query('select from wireroom.story_queue')).rowCount).toBe(0);
  expect(lines.filter((line) => line.includes('left without one'))).toHaveLength(1);
});
