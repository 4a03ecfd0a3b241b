import { loadNameData, type NameData } from './recognize/name-data.ts';
import { createTopicModels, type TopicModelOf } from './topics/topic-models.ts';
import { loadTopicTree, type TopicTree } from './topics/tree.ts';

/** All data from data/ and model/, including caches. No module keeps such data globally. */
export interface TaggingData extends NameData {
  readonly topics: TopicTree;
  /** Topic models, loaded on first use. */
  readonly topicModelOf: TopicModelOf;
}

/** Loads the data from the package, once per tagger. */
export function loadTaggingData(): TaggingData {
  const topics = loadTopicTree();
  return { ...loadNameData(), topics, topicModelOf: createTopicModels(topics) };
}
