import { loadLanguageDetector } from './language/detect.ts';
import { buildEntities } from './link/entities.ts';
import { withoutCaseEndings } from './recognize/case-endings.ts';
import { recognize } from './recognize/recognize.ts';
import { loadTaggingData } from './tagging-data.ts';
import type { TaggedTopic, Tagger } from './tags.ts';
import { splitElisions } from './tokens/elisions.ts';
import { tokenize } from './tokens/tokenize.ts';
import { createTopicClassifier, TOPIC_THRESHOLD } from './topics/classify.ts';
import { createPublisherMapping } from './topics/publisher.ts';
import { TAGGER_VERSION } from './version.ts';

export type * from './tags.ts';
export { readTopics, type Topic } from './topics/vocabulary.ts';

export { TAGGER_VERSION };

/** Characters read per article. Later text adds processing time but no information. */
const MAX_CHARACTERS = 200_000;

const cut = (text: string): string => (text.length > MAX_CHARACTERS ? text.slice(0, MAX_CHARACTERS) : text);

const byScore = (a: TaggedTopic, b: TaggedTopic): number => b.score - a.score || (a.qcode < b.qcode ? -1 : 1);

/**
 * Loads tables, place names, topics and the language model from the package, without network access
 * and in well under a second. The tagger's `tag` is synchronous and deterministic. Its time grows
 * linearly with the text, which is read up to 200,000 characters.
 */
export async function loadTagger(): Promise<Tagger> {
  const detectLanguage = await loadLanguageDetector();
  const data = loadTaggingData();
  // Preloads the English model, since most articles are English.
  data.modelOf('en');
  const publisherTopics = createPublisherMapping(data.topics);
  const classifyTopics = createTopicClassifier(data.topics, data.topicModelOf);

  return {
    version: TAGGER_VERSION,
    tag: (given, { minTopicScore = TOPIC_THRESHOLD, reasons = false, aliases = false } = {}) => {
      const input = { ...given, title: cut(given.title), text: cut(given.text) };
      const language = detectLanguage(`${input.title}\n${input.text}`, input.language);
      const read = tokenize(input.title, input.text);
      const written = { words: splitElisions(read, language), language, data };
      const spans = recognize(written);
      const context = { ...written, words: withoutCaseEndings(written, spans) };
      const entities = buildEntities(context, spans, input, { reasons, aliases });
      const published = publisherTopics(input, reasons).filter((topic) => topic.score >= minTopicScore);
      const known = new Set(published.map((topic) => topic.qcode));
      const classified = classifyTopics(read, language, minTopicScore, reasons).filter(
        (topic) => !known.has(topic.qcode),
      );
      return { language, entities, topics: [...published, ...classified].sort(byScore) };
    },
  };
}
