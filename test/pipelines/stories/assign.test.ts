import { expect, test } from 'vitest';
import type { MemberFingerprint, TitledText } from '../../../model/story.ts';
import { assignToStories } from '../../../pipelines/stories/assign.ts';
import { bandsOf } from '../../../pipelines/stories/bands.ts';
import { fingerprintOf } from '../../../pipelines/stories/fingerprint.ts';
import { vectorOf } from '../../../pipelines/stories/vector.ts';

const FIRE = `A fire destroyed the timber warehouse at the Kestrel Point docks in Harwick early on Monday, and four firefighters were treated for smoke inhalation.

Crews from six stations fought the blaze for nine hours before it was brought under control, the fire service said. The owner, Brandt Timber, had moved its stock into the warehouse only last month.

"We saw the flames from across the river," said Ines Okafor, who lives in a block of flats opposite the docks. "The whole sky was orange."`;

const FIRE_RETOLD = `Brandt Timber's warehouse on the Harwick waterfront burned to the ground overnight. The blaze at Kestrel Point was out by noon on Monday.

Four members of the fire crews were taken to hospital after breathing smoke; all have been discharged since. Some ninety firefighters worked at the docks through the night, according to the Harwick fire service.`;

const COURT = `The appeals court in Lindale ordered the regional rail operator to refund passengers whose trains were cancelled during last winter's signalling failures.

About 41,000 season ticket holders may claim up to a fifth of the price, judge Omar Haddad said when he read the verdict. Northline Rail said it would study the ruling before deciding whether to go to the supreme court.`;

const REPORTS = {
  fire: { title: 'Fire destroys timber warehouse at Harwick docks', text: FIRE },
  retold: { title: 'Harwick timber warehouse burns down, four firefighters hurt', text: FIRE_RETOLD },
  copied: { title: 'Warehouse fire', text: `HARWICK (Reuters) - ${FIRE}\n\n(Reporting by Jo Brandt)` },
  court: { title: 'Court orders rail operator to refund passengers', text: COURT },
  letter: { title: 'The morning letter', text: `${FIRE}\n\n${COURT}` },
  headline: { title: 'Harwick timber warehouse destroyed by fire at docks', text: '' },
} as const;

interface Case {
  readonly report: keyof typeof REPORTS;
  /** Hours after the first; 0 by default. */
  readonly hours?: number;
  readonly site?: string;
  readonly sameTextAs?: number;
}

/**
 * Puts reports into stories in one batch, when nothing is stored.
 * @returns the story of each, and what it is a copy of
 */
const assigned = async (cases: readonly Case[]): Promise<string[]> => {
  const batch = cases.map(({ report, hours = 0, site = `${report}.example`, sameTextAs }, n) => {
    const fingerprint = fingerprintOf({ ...REPORTS[report], language: 'en' });
    const article = {
      ...fingerprint,
      ...{ id: n + 1, siteId: [...site].reduce((sum, letter) => sum + letter.charCodeAt(0), 0), publisher: site },
      ...{ wire: null, paywalled: false, sameTextAs: sameTextAs ?? null, leftStory: null },
      at: new Date(Date.parse('2026-03-02T08:00:00Z') + hours * 3_600_000),
    };
    return {
      article,
      bands: bandsOf(fingerprint.signature),
      vector: vectorOf(fingerprint, { total: 0, count: () => 0 }),
    };
  });
  const texts = new Map(cases.map(({ report }, n): [number, TitledText] => [n + 1, REPORTS[report]]));
  const { assignments } = await assignToStories(batch, {
    readMembers: async (): Promise<MemberFingerprint[]> => [],
    readTexts: async (ids) => new Map([...texts].filter(([id]) => ids.includes(id))),
    ...{ sharingBands: new Map(), sameTexts: new Map(), sharingTerms: new Map(), open: new Map() },
    newIds: [1, 2, 3, 4, 5],
  });
  return assignments.map(({ storyId, copyOf }) => `story ${storyId}${copyOf ? `, copy of ${copyOf}` : ''}`);
};

test.each<[what: string, cases: readonly Case[], stories: readonly string[]]>([
  ['another event has its own', [{ report: 'fire' }, { report: 'court' }], ['story 1', 'story 2']],
  ['a retelling joins', [{ report: 'fire' }, { report: 'retold', hours: 4 }], ['story 1', 'story 1']],
  ['a headline joins', [{ report: 'fire' }, { report: 'headline', hours: 1 }], ['story 1', 'story 1']],
  ['not after the window', [{ report: 'fire' }, { report: 'retold', hours: 80 }], ['story 1', 'story 2']],
  [
    'a copy joins at any time',
    [{ report: 'fire' }, { report: 'copied', hours: 300 }],
    ['story 1', 'story 1, copy of 1'],
  ],
  [
    'a copy of a copy is one of the first',
    [{ report: 'fire' }, { report: 'copied' }, { report: 'copied', site: 'other.example' }],
    ['story 1', 'story 1, copy of 1', 'story 1, copy of 1'],
  ],
  [
    'a text that was found equal is a copy',
    [{ report: 'headline' }, { report: 'headline', site: 'other.example', sameTextAs: 1 }],
    ['story 1', 'story 1, copy of 1'],
  ],
  [
    'a text of two events has its own and links none',
    [{ report: 'fire' }, { report: 'court' }, { report: 'letter', hours: 2 }, { report: 'retold', hours: 3 }],
    ['story 1', 'story 2', 'story 3', 'story 1'],
  ],
])('%s', async (_, cases, stories) => {
  expect(await assigned(cases)).toEqual(stories);
});
