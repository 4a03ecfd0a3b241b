import { expect, test } from 'vitest';
import { createDatabase } from '../../../support/database.ts';
import { assignAll, publish, storiesOf } from '../../../support/stories.ts';

const FIRE = `A fire destroyed the timber warehouse at the Kestrel Point docks in Harwick early on Monday, and four firefighters were treated for smoke inhalation.

Crews from six stations fought the blaze for nine hours before it was brought under control, the fire service said. The owner, Brandt Timber, had moved its stock into the warehouse only last month.

"We saw the flames from across the river," said Ines Okafor, who lives in a block of flats opposite the docks. "The whole sky was orange."

Investigators will enter the building on Tuesday, once engineers have declared the remaining walls safe. Police said nothing pointed to arson so far.`;

const FIRE_RETOLD = `Brandt Timber's warehouse on the Harwick waterfront burned to the ground overnight. The blaze at Kestrel Point was out by noon on Monday.

Four members of the fire crews were taken to hospital after breathing smoke; all have been discharged since. Some ninety firefighters worked at the docks through the night, according to the Harwick fire service.

The company said it had lost timber worth 3 million pounds in the fire. Its insurer is sending an assessor.`;

const COURT = `The appeals court in Lindale ordered the regional rail operator to refund passengers whose trains were cancelled during last winter's signalling failures.

About 41,000 season ticket holders may claim up to a fifth of the price, judge Omar Haddad said when he read the verdict. Northline Rail said it would study the ruling before deciding whether to go to the supreme court.

Passenger groups called the judgment a milestone. They had sued the operator after it had refused to pay for more than six weeks of disruption.`;

const COPY = `HARWICK (Reuters) - ${FIRE}

(Reporting by Jo Brandt; editing by Karl Weiss)`;

const { pool } = await createDatabase();

test('retellings and copies of one event share a story, and another event has its own', async () => {
  const ids = await publish(pool, [
    { site: 'one.example', title: 'Fire destroys timber warehouse at Harwick docks', text: FIRE },
    { site: 'two.example', title: 'Court orders rail operator to refund passengers', text: COURT },
    {
      site: 'three.example',
      title: 'Harwick warehouse burns down, four firefighters hurt',
      text: FIRE_RETOLD,
      at: '2026-03-02T12:00:00Z',
    },
    { site: 'four.example', title: 'Warehouse fire at docks', text: COPY, at: '2026-03-02T13:00:00Z' },
  ]);
  await assignAll(pool);
  expect(ids).toEqual([1, 2, 3, 4]);
  expect(await storiesOf(pool)).toEqual([[1, 3, 4], [2]]);
  const { rows } = await pool.query(
    'select article_id, role, copy_of, publisher, origin from news.story_articles order by article_id',
  );
  expect(rows).toEqual([
    { article_id: 1, role: 'lead', copy_of: null, publisher: 'one.example', origin: 'one.example' },
    { article_id: 2, role: 'lead', copy_of: null, publisher: 'two.example', origin: 'two.example' },
    { article_id: 3, role: 'retelling', copy_of: null, publisher: 'three.example', origin: 'three.example' },
    { article_id: 4, role: 'copy', copy_of: 1, publisher: 'four.example', origin: 'one.example' },
  ]);
  const stories = await pool.query(
    `select headline, article_count as articles, site_count as sites, source_count as sources, independent_count as independent_sources, first_at, last_at, lead_article_id from news.stories order by id`,
  );
  expect(stories.rows).toEqual([
    {
      ...{
        headline: 'Fire destroys timber warehouse at Harwick docks',
        articles: 3,
        sites: 3,
        sources: 3,
        independent_sources: 2,
      },
      ...{ first_at: new Date('2026-03-02T08:00:00Z'), last_at: new Date('2026-03-02T13:00:00Z'), lead_article_id: 1 },
    },
    {
      ...{
        headline: 'Court orders rail operator to refund passengers',
        articles: 1,
        sites: 1,
        sources: 1,
        independent_sources: 1,
      },
      ...{ first_at: new Date('2026-03-02T08:00:00Z'), last_at: new Date('2026-03-02T08:00:00Z'), lead_article_id: 2 },
    },
  ]);
  const changes = await pool.query('select article_id, kind from news.changes(0, 100)');
  expect(changes.rows).toEqual([1, 3, 4].map((article_id) => ({ article_id, kind: 'joined' })));
});
