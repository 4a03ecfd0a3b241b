import { WireroomError } from '../../../config/wireroom-error.ts';
import { readerOf } from '../../../db/reading/read.ts';
import { readStory, storyArticles } from '../../../db/reading/stories.ts';
import type { Story } from '../../../model/news.ts';
import { withDatabase } from '../../command-context.ts';
import { note, print, printJson } from '../../output/print.ts';
import { pairs, table } from '../../output/table.ts';
import { bothTimes, fullTime } from '../../output/times.ts';

/** `stories show` */
export function showStory(id: number, { json }: { readonly json?: true }): Promise<void> {
  return withDatabase({}, async ({ database: { pool } }) => {
    const read = readerOf(pool);
    const story = await readStory(read, id);
    if (!story) throw new WireroomError('not_found', `there is no story ${id}`);
    if (story.id !== id) note(`story ${id} was merged into story ${story.id}`);
    const members = await storyArticles(read, story.id);
    if (json) return printJson({ ...story, members });
    print(`${summaryOf(story, new Date())}\n`);
    print(
      table(
        [
          { heading: 'ARTICLE', value: ({ article_id }) => String(article_id), align: 'right' },
          { heading: 'ROLE', value: ({ role }) => role },
          { heading: 'COPY OF', value: ({ copy_of }) => copy_of && String(copy_of), align: 'right', dropOrder: 1 },
          { heading: 'PUBLISHED', value: ({ told_at }) => fullTime(told_at), minWidth: 23, dropOrder: 3 },
          { heading: 'SITE', value: ({ site }) => site, maxWidth: 24, minWidth: 16 },
          { heading: 'PUBLISHER', value: ({ publisher }) => publisher, maxWidth: 24, minWidth: 16, dropOrder: 4 },
          { heading: 'ORIGIN', value: ({ origin }) => origin, maxWidth: 24, dropOrder: 2 },
          { heading: 'TITLE', value: ({ title }) => title, minWidth: 28 },
        ],
        members,
      ),
    );
  });
}

const summaryOf = (story: Story, now: Date): string =>
  pairs([
    ['Story', String(story.id)],
    ['Headline', story.headline],
    ['Lead', story.lead],
    ['Language', story.language],
    ['First article', bothTimes(story.first_at, now)],
    ['Latest article', bothTimes(story.last_at, now)],
    ['Articles', story.article_count],
    ['Sites', story.site_count],
    [
      'Sources',
      `${story.source_count.toLocaleString('en')}, ${story.independent_count.toLocaleString('en')} independent`,
    ],
    ['Entities', sharesOf(story.entities.filter(({ type }) => type !== 'place'))],
    ['Topics', sharesOf(story.topics)],
    ['Places', sharesOf(story.places)],
  ]);

/** Formats what articles have in common: `Brazil 100 %, Argentina 67 %`. */
const sharesOf = (shared: readonly { readonly name: string; readonly share: number }[]): string =>
  shared.map(({ name, share }) => `${name} ${Math.round(share * 100)} %`).join(', ');
