import { ARTICLE_QUESTIONS } from './articles.ts';
import { CHANGE_QUESTIONS } from './changes.ts';
import { COUNT_QUESTIONS } from './counts.ts';
import { ENTITY_QUESTIONS } from './entities.ts';
import { OPERATION_QUESTIONS } from './operation.ts';
import type { Question } from './question.ts';
import { SEARCH_QUESTIONS } from './search.ts';
import { STORY_QUESTIONS } from './stories.ts';
import { TOPIC_QUESTIONS } from './topics.ts';

export const QUESTIONS: readonly Question[] = [
  ...ARTICLE_QUESTIONS,
  ...ENTITY_QUESTIONS,
  ...TOPIC_QUESTIONS,
  ...SEARCH_QUESTIONS,
  ...COUNT_QUESTIONS,
  ...STORY_QUESTIONS,
  ...CHANGE_QUESTIONS,
  ...OPERATION_QUESTIONS,
];
