import { z } from 'zod';
import { biggestStories } from '../../../../db/reading/stories.ts';
import { createTool } from '../tool.ts';
import { languageField, limitField, timeField } from './fields.ts';
import { storySummary } from './story.ts';

export const stories = createTool({
  name: 'stories',
  title: 'List the biggest stories',
  description:
    'Lists the stories of a time, those that most independent sources tell first: what is in the news. A story is all articles about one event, in one language.',
  input: {
    since: timeField('with an article published then or later').prefault('24h'),
    language: languageField.optional(),
    limit: limitField(50, 10),
  },
  output: { stories: z.array(z.object(storySummary)) },
  read: async (news, filter) => ({ stories: await biggestStories(news, filter) }),
});
