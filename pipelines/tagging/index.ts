import { loadLanguageDetector } from './language/detect.ts';
import { makeEntities } from './link/entities.ts';
import { withBaseForms } from './recognize/base-forms.ts';
import { recognize } from './recognize/recognize.ts';
import { loadTaggingData } from './tagging-data.ts';
import type { TaggedTopic, Tagger } from './tags.ts';
import { splitElisions } from './tokens/elisions.ts';
import { readWords } from './tokens/reading.ts';
import { makeTopicClassifier, TOPIC_THRESHOLD } from './topics/classify.ts';
import { makePublisherMapping } from './topics/publisher.ts';
import { TAGGER_VERSION } from './version.ts';

export type * from './tags.ts';
export { readTopics, type Topic } from './topics/vocabulary.ts';

export { TAGGER_VERSION };

/** What an article says is said by then; the rest only costs time. */
const MAX_CHARACTERS = 200_000;

const cut = (text: string): string => (text.length > MAX_CHARACTERS ? text.slice(0, MAX_CHARACTERS) : text);

const byScore = (a: TaggedTopic, b: TaggedTopic): number => b.score - a.score || (a.qcode < b.qcode ? -1 : 1);

/**
 * Loads word lists, place names, topics and the language model from the package (no network; well under a second).
 * The tagger's `tag` is synchronous and deterministic; time grows with the length of the text only, and text beyond
 * 200,000 characters is not read.
 */
export const loadTagger = async (): Promise<Tagger> => {
  const detectLanguage = await loadLanguageDetector();
  const data = loadTaggingData();
  // Most articles are English: their model is there before the first of them.
  data.modelOf('en');
  const publisherTopics = makePublisherMapping(data.topics);
  const classifyTopics = makeTopicClassifier(data.topics, data.topicReaderOf);

  return {
    version: TAGGER_VERSION,
    tag: (given, { minTopicScore = TOPIC_THRESHOLD, reasons = false, aliases = false } = {}) => {
      const input = { ...given, title: cut(given.title), text: cut(given.text) };
      const language = detectLanguage(`${input.title}\n${input.text}`, input.language);
      const read = readWords(input.title, input.text);
      const written = { words: splitElisions(read, language), language, data };
      const spans = recognize(written);
      const context = { ...written, words: withBaseForms(written, spans) };
      const entities = makeEntities(context, spans, input, { reasons, aliases });
      const published = publisherTopics(input, reasons).filter((topic) => topic.score >= minTopicScore);
      const known = new Set(published.map((topic) => topic.qcode));
      const classified = classifyTopics(read, language, minTopicScore, reasons).filter(
        (topic) => !known.has(topic.qcode),
      );
      return { language, entities, topics: [...published, ...classified].sort(byScore) };
    },
  };
};
