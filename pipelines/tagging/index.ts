import { loadLanguageDetector } from './language/detect.ts';
import { makeEntities } from './link/entities.ts';
import { withBaseForms } from './recognize/base-forms.ts';
import { makeModels, recognize, recognizerOf } from './recognize/recognize.ts';
import { loadGazetteer } from './tables/gazetteer.ts';
import type { TaggedTopic, Tagger } from './tags.ts';
import { splitElisions } from './tokens/elisions.ts';
import { readWords } from './tokens/reading.ts';
import { makeTopicClassifier, TOPIC_THRESHOLD } from './topics/classify.ts';
import { makePublisherMapping } from './topics/publisher.ts';
import { makeTopicTree } from './topics/tree.ts';
import { TAGGER_VERSION } from './version.ts';

export type * from './tags.ts';
export { TOPICS, type Topic } from './topics/vocabulary.ts';

export { TAGGER_VERSION };

/** What an article says is said by then; the rest only costs time. */
const MOST_CHARACTERS = 200_000;

const cut = (text: string): string => (text.length > MOST_CHARACTERS ? text.slice(0, MOST_CHARACTERS) : text);

const byScore = (a: TaggedTopic, b: TaggedTopic): number => b.score - a.score || (a.qcode < b.qcode ? -1 : 1);

/**
 * Loads word lists, place names, topics and the language model from the package (no network; well under a second).
 * The tagger's `tag` is synchronous and deterministic; time grows with the length of the text only, and text beyond
 * 200,000 characters is not read.
 */
export const loadTagger = async (): Promise<Tagger> => {
  const detectLanguage = await loadLanguageDetector();
  const gazetteer = loadGazetteer();
  const modelOf = makeModels();
  // Most articles are English: their model is there before the first of them.
  modelOf('en');
  const tree = makeTopicTree();
  const publisherTopics = makePublisherMapping(tree);
  const classifyTopics = makeTopicClassifier(tree);

  return {
    version: TAGGER_VERSION,
    tag: (given, { minTopicScore = TOPIC_THRESHOLD, reasons = false, aliases = false } = {}) => {
      const input = { ...given, title: cut(given.title), text: cut(given.text) };
      const language = detectLanguage(`${input.title}\n${input.text}`, input.language);
      const read = readWords(input.title, input.text);
      const parted = splitElisions(read, language);
      const spans = recognize(parted, language, gazetteer, modelOf);
      const words = withBaseForms(parted, spans, language, gazetteer);
      const foundBy = recognizerOf(language);
      const entities = makeEntities(words, spans, input, gazetteer, { language, foundBy, reasons, aliases });
      const published = publisherTopics(input, reasons).filter((topic) => topic.score >= minTopicScore);
      const known = new Set(published.map((topic) => topic.qcode));
      const classified = classifyTopics(read, language, minTopicScore, reasons).filter(
        (topic) => !known.has(topic.qcode),
      );
      return { language, entities, topics: [...published, ...classified].sort(byScore) };
    },
  };
};
