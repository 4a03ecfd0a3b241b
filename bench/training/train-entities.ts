/**
 * Trains the name finder of a language on annotated documents:
 *   npx tsx bench/training/train-entities.ts FOLDER [--language de] [--sets a,b] [--trainings 3] [--out FILE]
 *     [--folds 5] [--dev FILE]
 * FOLDER contains the third-party sets (.jsonl.gz, see entities/corpus.ts); entities/sets.ts lists
 * the sets of each language. The first set has the annotation style to learn. `--sets
 * texts,wikigold,uner_ewt_dev` excludes the English set without a stated license. With --folds the
 * first set is cross-validated, with the other sets as additional training data, and nothing is
 * written. The same data give the same bytes. Training data and scores:
 * pipelines/tagging/model/entities.md.
 */
import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { brotliCompressSync, constants } from 'node:zlib';
import { correctSpans } from '../../pipelines/tagging/correct/correct-spans.ts';
import { fingerprintOf } from '../../pipelines/tagging/recognize/crf/fingerprint.ts';
import { createNameFinder, type NameFinder, weightsFile } from '../../pipelines/tagging/recognize/crf/model.ts';
import { encodeWeights } from '../../pipelines/tagging/recognize/crf/weights.ts';
import { recognize } from '../../pipelines/tagging/recognize/recognize.ts';
import { loadTaggingData } from '../../pipelines/tagging/tagging-data.ts';
import { readCorpus } from './entities/corpus.ts';
import { evaluate } from './entities/evaluate.ts';
import { featureDocuments } from './entities/featured-documents.ts';
import { trainPasses } from './entities/learn.ts';
import { newScore, scoreLine } from './entities/score.ts';
import { readSet, SETS } from './entities/sets.ts';
import { trainingDocuments } from './entities/training-documents.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    language: { type: 'string', default: 'en' },
    sets: { type: 'string' },
    trainings: { type: 'string' },
    out: { type: 'string' },
    folds: { type: 'string', default: '0' },
    dev: { type: 'string' },
  },
});
const [folder] = positionals;
const folds = Number(values.folds);
if (folder === undefined || !Number.isInteger(folds) || folds < 0 || folds === 1) {
  console.error(
    'usage: npx tsx bench/training/train-entities.ts FOLDER [--language CODE] [--sets a,b] [--out FILE] [--folds N] [--dev FILE]',
  );
  process.exit(2);
}

const { language } = values;
const data = loadTaggingData();
const lexicon = data.lexicons.of(language);
/** The model followed by the correction passes, as in the tagger. */
const corrected =
  (find: NameFinder): NameFinder =>
  (words) => {
    const context = { words, language, data: { ...data, modelOf: () => find } };
    return correctSpans(recognize(context), context).map(({ type, ...span }) => ({ ...span, kind: type }));
  };
/** Number of trainings averaged per pass. English has enough data; there an average of three gained nothing. */
const trainings = Number(values.trainings ?? (language === 'en' ? 1 : 3));
const say = (line: string) => console.log(`  ${line}`);
const wanted = values.sets ?? SETS[language];
if (wanted === undefined) throw new Error(`no training sets are defined for ${language}; specify them with --sets`);
const sets = wanted.split(',').map((set) => readSet(folder, set));
const documents = featureDocuments(trainingDocuments(sets, language), lexicon);
if (folds > 0) {
  const [alone, whole] = [newScore(), newScore()];
  const scored = sets[0] ?? [];
  for (let fold = 0; fold < folds; fold++) {
    const held = scored.filter((_, n) => n % folds === fold);
    const ids = new Set(held.map(({ id }) => id));
    const find = createNameFinder(
      trainPasses(
        documents.filter(({ id }) => !ids.has(id)),
        say,
        trainings,
      ),
      lexicon,
    );
    console.log(`fold ${fold + 1}: ${scoreLine(evaluate(find, held, language))}`);
    evaluate(find, held, language, alone);
    evaluate(corrected(find), held, language, whole);
  }
  console.log(`${folds} folds, model only: ${scoreLine(alone)}`);
  console.log(`${folds} folds, corrected: ${scoreLine(whole)}`);
} else {
  const passes = trainPasses(documents, say, trainings);
  const file = new URL(`../../pipelines/tagging/model/${weightsFile(language)}`, import.meta.url);
  const out = values.out ?? fileURLToPath(file);
  const bytes = brotliCompressSync(encodeWeights(passes, fingerprintOf(lexicon)), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11 },
  });
  writeFileSync(out, bytes);
  console.log(`${out}: ${bytes.length} bytes, ${passes.map(({ hashes }) => hashes.length).join(' + ')} features`);
  if (values.dev !== undefined)
    console.log(
      `${basename(values.dev)}: ${scoreLine(evaluate(createNameFinder(passes, lexicon), readCorpus(values.dev), language))}`,
    );
}
