import { beforeEach, expect, test } from 'vitest';
import { recordChanges } from '../../../../db/changes/change-feed.ts';
import { transaction } from '../../../../db/connection/pool.ts';
import { deleteArticles } from '../../../../db/removal/delete-articles.ts';
import { recount } from '../../../../db/reports/recount.ts';
import { closeIdleStories, halveTermCounts } from '../../../../db/stories/close-stories.ts';
import { splitLinked, splitStory } from '../../../../db/stories/split-stories.ts';
import { fingerprintOf } from '../../../../pipelines/stories/fingerprint.ts';
import { createDatabase } from '../../../support/database.ts';
import { assignAll, assignBatches, publish, queueForStory, storiesOf } from '../../../support/stories.ts';

const { pool } = await createDatabase();

beforeEach(() =>
  pool.query(
    `truncate wireroom.articles, wireroom.stories, wireroom.story_articles, wireroom.story_queue, wireroom.story_fingerprints, wireroom.story_bands,
       wireroom.story_terms, wireroom.changes restart identity cascade`,
  ),
);

const FIRE = `A fire destroyed the timber warehouse at the Kestrel Point docks in Harwick early on Monday, and four firefighters were treated for smoke inhalation.

Crews from six stations fought the blaze for nine hours before it was brought under control, the fire service said. The owner, Brandt Timber, had moved its stock into the warehouse only last month.

Investigators will enter the building on Tuesday, once engineers have declared the remaining walls safe. Police said nothing pointed to arson so far.`;

const COURT = `The appeals court in Lindale ordered the regional rail operator to refund passengers whose trains were cancelled during last winter's signalling failures.

About 41,000 season ticket holders may claim up to a fifth of the price, judge Omar Haddad said when he read the verdict. Northline Rail said it would study the ruling before deciding whether to go to the supreme court.

Passenger groups called the judgment a milestone. They had sued the operator after it had refused to pay for more than six weeks of disruption.`;

const fire = (site: string, more = {}) => ({ site, title: 'Fire destroys timber warehouse', text: FIRE, ...more });
const court = (site: string, more = {}) => ({ site, title: 'Court orders rail refunds', text: COURT, ...more });

const kinds = async () => (await pool.query('select article_id, kind from news.changes(0, 100)')).rows;

const SINKING = [
  `The ferry Aurora sank off the pier of Lindale on Monday evening after it had collided with a barge. All 62 passengers and the crew of seven were saved by fishing boats, the harbor office said.`,
  `Captain Piet Haan said that the rudder of the Aurora had stopped answering a mile from the pier. The barge, which carried gravel, remained afloat and was towed to the yard of Holm.`,
  `Divers found a crack of four meters below the waterline of the ferry. The Aurora had left the yard only in May, when her engines were replaced, and she was to sail until the new bridge at Lindale opens.`,
  `The harbor office has closed the pier and asks skippers to keep away from the wreck. A crane ship from Rotterdam is expected within the week, and will lift the ferry in two pieces.`,
];

/** Two parts of one report, published so far apart that nobody takes them for one story. */
const publishParts = async () => {
  await publish(pool, [
    { site: 'one.example', title: 'Ferry sinks', text: SINKING.slice(0, 2).join('\n\n') },
    {
      site: 'two.example',
      title: 'Divers at the wreck',
      text: SINKING.slice(2).join('\n\n'),
      at: '2026-03-04T20:00:00Z',
    },
  ]);
  await assignAll(pool);
  expect(await storiesOf(pool)).toEqual([[1], [2]]);
};

const whole = {
  site: 'three.example',
  title: 'Ferry sinks at Lindale',
  text: SINKING.join('\n\n'),
  at: '2026-03-04T21:00:00Z',
};

test('a text that holds articles of two stories that resemble each other makes them one, and the old number leads to it', async () => {
  await publishParts();
  expect(await kinds()).toEqual([]);
  await publish(pool, [whole]);
  await assignAll(pool);
  expect(await storiesOf(pool)).toEqual([[1, 2, 3]]);
  const { rows } = await pool.query('select merged_into, (select id from news.stories) as id from news.merged_stories');
  expect(rows).toEqual([{ merged_into: rows[0]?.id, id: rows[0]?.id }]);
  expect(await kinds()).toEqual([
    { article_id: 1, kind: 'joined' },
    { article_id: 3, kind: 'joined' },
    { article_id: 2, kind: 'merged' },
  ]);
  const { rows: left } = await pool.query(
    'select count(*) from wireroom.story_terms where story_id not in (select story_id from wireroom.story_vectors)',
  );
  expect(left).toEqual([{ count: 0 }]);
});

test('when the article that links two stories is deleted, they are two again, and the old numbers lead to the first', async () => {
  await publishParts();
  await publish(pool, [whole]);
  await assignAll(pool);
  await pool.query('truncate wireroom.changes');
  await transaction(pool, async (client) => recordChanges(client, await deleteArticles(client, [3])));
  await assignAll(pool);
  expect(await storiesOf(pool)).toEqual([[1], [2]]);
  expect(await kinds()).toEqual([
    { article_id: 3, kind: 'withdrawn' },
    { article_id: 1, kind: 'merged' },
    { article_id: 2, kind: 'merged' },
  ]);
  const first = (await pool.query<{ id: number }>('select (news.story(1)).id')).rows[0]?.id;
  const { rows } = await pool.query('select merged_into from news.merged_stories');
  expect(rows).toEqual([{ merged_into: first }, { merged_into: first }]);
  expect((await pool.query('select article_count as articles, site_count as sites from news.stories')).rows).toEqual([
    { articles: 1, sites: 1 },
    { articles: 1, sites: 1 },
  ]);
});

test('when it gets another text, they are two again as well, and it has the story of that text', async () => {
  await publishParts();
  await publish(pool, [whole]);
  await assignAll(pool);
  await pool.query('update wireroom.texts set title = $1, body = $2 where article_id = 3', ['Rail refunds', COURT]);
  await transaction(pool, (client) => splitLinked(client, [3]));
  await assignAll(pool);
  expect(await storiesOf(pool)).toEqual([[1], [2], [3]]);
  await publish(pool, [court('four.example', { at: whole.at })]);
  await assignAll(pool);
  expect(await storiesOf(pool)).toEqual([[1], [2], [3, 4]]);
});

test('a story that is split is told anew, with all its copies', async () => {
  await publish(pool, [fire('one.example'), court('two.example'), fire('three.example'), fire('four.example')]);
  await assignAll(pool);
  // As an earlier version merged them.
  await pool.query('update wireroom.story_articles set story_id = 1 where article_id = 2');
  await pool.query('select wireroom.refresh_stories(array[1, 2])');
  expect(await storiesOf(pool)).toEqual([[1, 2, 3, 4]]);
  expect(await transaction(pool, (client) => splitStory(client, 1))).toBe(4);
  await assignAll(pool);
  expect(await storiesOf(pool)).toEqual([[1, 3, 4], [2]]);
  const { rows } = await pool.query(
    'select article_id, copy_of from news.story_articles where copy_of is not null order by 1',
  );
  expect(rows).toEqual([
    { article_id: 3, copy_of: 1 },
    { article_id: 4, copy_of: 1 },
  ]);
  expect(await transaction(pool, (client) => splitStory(client, 99))).toBe(0);
});

test('an agency counts once, however many carry its text, and so does a house', async () => {
  await publish(pool, [
    fire('one.example', { wire: 'reuters' }),
    fire('two.example', { wire: 'reuters' }),
    fire('three.example'),
    {
      site: 'three.example',
      title: 'Timber warehouse burns at Harwick docks',
      text: FIRE.split('\n\n').reverse().join(' At noon. '),
    },
  ]);
  await assignAll(pool);
  const { rows } = await pool.query(
    'select article_count as articles, site_count as sites, source_count as sources, independent_count as independent_sources from news.stories',
  );
  expect(rows).toEqual([{ articles: 4, sites: 3, sources: 3, independent_sources: 1 }]);
});

test('when the first of several copies is deleted, the next one is the original', async () => {
  await publish(pool, [fire('one.example'), fire('two.example', { paywalled: true }), fire('three.example')]);
  await assignAll(pool);
  const roles = () =>
    pool.query('select article_id, role, copy_of, origin from news.story_articles order by 1').then(({ rows }) => rows);
  expect(await roles()).toEqual([
    { article_id: 1, role: 'lead', copy_of: null, origin: 'one.example' },
    { article_id: 2, role: 'copy', copy_of: 1, origin: 'one.example' },
    { article_id: 3, role: 'copy', copy_of: 1, origin: 'one.example' },
  ]);
  const changes = await transaction(pool, (client) => deleteArticles(client, [1]));
  expect(changes).toEqual([
    { articleId: 1, kind: 'withdrawn' },
    { articleId: 2, kind: 'changed' },
    { articleId: 3, kind: 'changed' },
  ]);
  expect(await roles()).toEqual([
    { article_id: 2, role: 'lead', copy_of: null, origin: 'two.example' },
    { article_id: 3, role: 'copy', copy_of: 2, origin: 'two.example' },
  ]);
  expect((await pool.query('select article_count as articles, site_count as sites from news.stories')).rows).toEqual([
    { articles: 2, sites: 2 },
  ]);
  await transaction(pool, (client) => deleteArticles(client, [2, 3]));
  for (const table of ['stories', 'story_vectors', 'story_terms', 'story_articles'])
    expect((await pool.query(`select from wireroom.${table}`)).rowCount, table).toBe(0);
});

test('an article that is tagged again stays in its story', async () => {
  const [id = -1] = await publish(pool, [fire('one.example'), fire('two.example')]);
  await assignAll(pool);
  const fingerprint = fingerprintOf({ title: 'Court orders rail refunds', text: COURT, language: 'en' });
  await queueForStory(pool, { articleId: id, fingerprint });
  expect((await pool.query('select from wireroom.story_queue')).rowCount).toBe(0);
});

test('an article that waits for its story may be deleted', async () => {
  await publish(pool, [fire('one.example'), fire('two.example')]);
  await transaction(pool, (client) => deleteArticles(client, [1]));
  await assignAll(pool);
  expect(await storiesOf(pool)).toEqual([[2]]);
});

test('a story without a new article for three days gets no retellings any more, but copies', async () => {
  await publish(pool, [fire('one.example')]);
  await assignAll(pool);
  await pool.query(`update wireroom.story_vectors set touched_at = now() - interval '73 hours'`);
  await closeIdleStories(pool);
  expect((await pool.query('select from wireroom.story_terms')).rowCount).toBe(0);
  const [first = ''] = FIRE.split('\n\n');
  await publish(pool, [
    { site: 'two.example', title: 'Fire destroys timber warehouse', text: first },
    fire('three.example'),
  ]);
  await assignAll(pool);
  expect(await storiesOf(pool)).toEqual([[1, 3], [2]]);
});

test('articles are put into the same stories one by one as in one batch', async () => {
  const day = [fire('one.example'), court('two.example'), fire('three.example'), court('four.example')];
  await publish(pool, day);
  await assignBatches(pool, 1);
  const oneByOne = await storiesOf(pool);
  expect(oneByOne).toEqual([
    [1, 3],
    [2, 4],
  ]);
  await publish(pool, day);
  await assignAll(pool);
  expect(await storiesOf(pool)).toEqual([
    [1, 3, 5, 7],
    [2, 4, 6, 8],
  ]);
});

test('counts of terms are halved when many stories are counted', async () => {
  await pool.query('truncate wireroom.story_term_counts, wireroom.story_languages');
  await publish(pool, [
    fire('one.example'),
    court('two.example'),
    court('three.example', { language: 'de', title: 'Bahn', text: 'Das Gericht gab den Reisenden recht.' }),
  ]);
  await assignAll(pool);
  const counted = async () =>
    (
      await pool.query(
        `select (select array_agg(story_count order by language) from wireroom.story_languages) as languages, max(story_count) as most from wireroom.story_term_counts`,
      )
    ).rows;
  expect(await counted()).toEqual([{ languages: [1, 2], most: 2 }]);
  await halveTermCounts(pool, 4);
  expect(await counted()).toEqual([{ languages: [1, 2], most: 2 }]);
  await halveTermCounts(pool, 3);
  expect(await counted()).toEqual([{ languages: [0, 1], most: 1 }]);
});

test('wrong counts of stories are repaired', async () => {
  await publish(pool, [fire('one.example'), fire('two.example'), court('three.example')]);
  await assignAll(pool);
  await pool.query('update wireroom.stories set article_count = 7, site_count = 0 where article_count = 2');
  expect(await recount(pool)).toContainEqual({ counts: 'articles by story', wrong: 1 });
  expect(await recount(pool)).toContainEqual({ counts: 'articles by story', wrong: 0 });
  expect(
    (await pool.query('select article_count as articles, site_count as sites from news.stories order by id')).rows,
  ).toEqual([
    { articles: 2, sites: 2 },
    { articles: 1, sites: 1 },
  ]);
});
