// Quality and speed of the top-level topics on the project's own graded texts of six languages and
// on files given, in English beside the word lists alone.
//   npm run bench:topics -- [--language fr] [--half even] [FILE …]
// A file is gzipped JSON lines of { x: text, y: [two digits of a top-level topic, any of which is
// right] }, in English or the language that is said. Of the graded texts of other languages the odd
// half is read, the even one when work is finished. "First right" is measured with every candidate,
// precision and coverage at the tagger's own threshold. Speed is of processor time, from the text
// and from the words that the entity tagger has read already. compromise knows no topics.
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { tokenize } from '../pipelines/tagging/tokens/tokenize.ts';
import { createTopicClassifier, TOPIC_THRESHOLD } from '../pipelines/tagging/topics/classify.ts';
import { documentTerms } from '../pipelines/tagging/topics/terms.ts';
import { createTopicModels, MAX_TERMS, MULTILINGUAL_TOPICS } from '../pipelines/tagging/topics/topic-models.ts';
import { loadTopicTree } from '../pipelines/tagging/topics/tree.ts';
import { createWordEvidence } from '../pipelines/tagging/topics/word-evidence.ts';
import { type LabeledText, readGradedTexts, readOwnTexts, readTexts } from './training/topics/labeled-texts.ts';

const { values, positionals: files } = parseArgs({
  allowPositionals: true,
  options: { language: { type: 'string', default: 'en' }, half: { type: 'string', default: 'odd' } },
});
const half = values.half === 'even' ? 'even' : 'odd';
const tree = loadTopicTree();
const began = performance.now();
const classify = createTopicClassifier(tree, createTopicModels(tree));
console.log(`classifier loaded in ${Math.round(performance.now() - began)} ms`);
const evidenceOf = createWordEvidence(tree);

const percent = (part: number, whole: number): string => ((100 * part) / (whole || 1)).toFixed(1);
const topIndex = (qcode: string): number => tree.tops.findIndex((top) => top.qcode === tree.topOf(qcode));

const cpuSeconds = (work: () => void): number => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
};

const grade = (texts: readonly LabeledText[], language = 'en'): object => {
  let first = 0;
  let listed = 0;
  let answered = 0;
  let said = 0;
  let right = 0;
  for (const { title, text, tops } of texts) {
    const words = tokenize(title, text);
    const own = classify(words, language, TOPIC_THRESHOLD);
    const tagged = new Set(own.map(({ qcode }) => topIndex(qcode)));
    if (tagged.size > 0) answered++;
    said += tagged.size;
    right += [...tagged].filter((top) => tops.includes(top)).length;
    const [best] = [...classify(words, language, 0)].sort((a, b) => b.score - a.score);
    if (best && tops.includes(topIndex(best.qcode))) first++;
    const { terms, inTitle } = documentTerms(words, MAX_TERMS);
    const evidence = evidenceOf(terms, inTitle);
    if (tops.includes(evidence.indexOf(Math.max(...evidence)))) listed++;
  }
  const read = texts.map(({ title, text }) => tokenize(title, text));
  const fromWords = cpuSeconds(() => {
    for (const words of read) classify(words, language, TOPIC_THRESHOLD);
  });
  const fromText = cpuSeconds(() => {
    for (const { title, text } of texts) classify(tokenize(title, text), language, TOPIC_THRESHOLD);
  });
  return {
    texts: texts.length,
    'first right %': percent(first, texts.length),
    'word lists alone %': language === 'en' ? percent(listed, texts.length) : '–',
    'answered %': percent(answered, texts.length),
    'precision %': percent(right, said),
    'texts/s': Math.round(texts.length / fromText),
    'words read, /s': Math.round(texts.length / fromWords),
  };
};

console.table({
  'own, graded': grade(readOwnTexts('graded')),
  ...Object.fromEntries(
    [...MULTILINGUAL_TOPICS].map((language) => [
      `${language}, ${half}`,
      grade(readGradedTexts(language, half), language),
    ]),
  ),
  ...Object.fromEntries(files.map((file) => [basename(file), grade(readTexts(file), values.language)])),
});
