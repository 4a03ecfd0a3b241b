import { loadNameData, type NameData } from './recognize/name-data.ts';
import { makeTopicModels, type TopicModelOf } from './topics/topic-models.ts';
import { loadTopicTree, type TopicTree } from './topics/tree.ts';

/** All that tagging knows from data/ and model/, with what it remembers of it. Nothing of the two is kept elsewhere. */
export interface TaggingData extends NameData {
  readonly topics: TopicTree;
  /** What reads topics; its weights are loaded when a text first needs them. */
  readonly topicModelOf: TopicModelOf;
}

/** Reads it from the package: once for each tagger. */
export const loadTaggingData = (): TaggingData => {
  const topics = loadTopicTree();
  return { ...loadNameData(), topics, topicModelOf: makeTopicModels(topics) };
};
