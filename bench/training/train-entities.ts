/**
 * Trains the model that finds names, from annotated documents:
 *   npx tsx bench/training/train-entities.ts FOLDER [--sets a,b] [--out FILE] [--folds 5] [--dev FILE]
 * FOLDER holds ww_train, wikigold and uner_ewt_dev (.jsonl.gz, see entities/corpus.ts); the set `texts` are the project's
 * own, in entities/texts. The first set is the one whose manner of marking is wanted. `--sets texts,wikigold,uner_ewt_dev`
 * leaves out the one without a stated licence. With --folds nothing is written: the first set is cross-validated, the
 * others help in each fold. The same data give the same bytes. What was trained on what, with which score:
 * pipelines/tagging/model/entities.md.
 */
import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { brotliCompressSync, constants } from 'node:zlib';
import { correctSpans } from '../../pipelines/tagging/correct/correct-spans.ts';
import { makeNameFinder, type NameFinder } from '../../pipelines/tagging/crf/model.ts';
import { loadNameTable } from '../../pipelines/tagging/crf/name-table.ts';
import { encodeWeights } from '../../pipelines/tagging/crf/weights.ts';
import { loadGazetteer } from '../../pipelines/tagging/gazetteer.ts';
import { recognise } from '../../pipelines/tagging/recognise.ts';
import { readAnnotatedTexts } from './entities/annotated-text.ts';
import { readCorpus } from './entities/corpus.ts';
import { evaluate } from './entities/evaluate.ts';
import { featureDocuments } from './entities/featured-documents.ts';
import { learnLooks } from './entities/learn.ts';
import { newScore, scoreLine } from './entities/score.ts';
import { trainingDocuments } from './entities/training-documents.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sets: { type: 'string', default: 'ww_train,wikigold,uner_ewt_dev,texts' },
    out: {
      type: 'string',
      default: fileURLToPath(new URL('../../pipelines/tagging/model/entities.bin', import.meta.url)),
    },
    folds: { type: 'string', default: '0' },
    dev: { type: 'string' },
  },
});
const [folder] = positionals;
const folds = Number(values.folds);
if (folder === undefined || !Number.isInteger(folds) || folds < 0 || folds === 1) {
  console.error(
    'usage: npx tsx bench/training/train-entities.ts FOLDER [--sets a,b] [--out FILE] [--folds N] [--dev FILE]',
  );
  process.exit(2);
}

const names = loadNameTable();
const gazetteer = loadGazetteer();
/** The model and the passes that correct what it finds, as the tagger has them. */
const corrected =
  (find: NameFinder): NameFinder =>
  (words) =>
    correctSpans(words, recognise(words, 'en', gazetteer, find), 'en', gazetteer).map(({ type, ...span }) => ({
      ...span,
      kind: type,
    }));
const say = (line: string) => console.log(`  ${line}`);
const OWN = fileURLToPath(new URL('entities/texts', import.meta.url));
const sets = values.sets
  .split(',')
  .map((set) => (set === 'texts' ? readAnnotatedTexts(OWN) : readCorpus(join(folder, `${set}.jsonl.gz`))));
const documents = featureDocuments(trainingDocuments(sets), names);
if (folds > 0) {
  const [alone, whole] = [newScore(), newScore()];
  const scored = sets[0] ?? [];
  for (let fold = 0; fold < folds; fold++) {
    const held = scored.filter((_, n) => n % folds === fold);
    const ids = new Set(held.map(({ id }) => id));
    const find = makeNameFinder(
      learnLooks(
        documents.filter(({ id }) => !ids.has(id)),
        say,
      ),
      names,
    );
    console.log(`fold ${fold + 1}: ${scoreLine(evaluate(find, held))}`);
    evaluate(find, held, alone);
    evaluate(corrected(find), held, whole);
  }
  console.log(`${folds} folds, the model alone: ${scoreLine(alone)}`);
  console.log(`${folds} folds, corrected:       ${scoreLine(whole)}`);
} else {
  const looks = learnLooks(documents, say);
  const bytes = brotliCompressSync(encodeWeights(looks), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
  writeFileSync(values.out, bytes);
  console.log(`${values.out}: ${bytes.length} bytes, ${looks.map(({ hashes }) => hashes.length).join(' + ')} features`);
  if (values.dev !== undefined)
    console.log(
      `${basename(values.dev)}: ${scoreLine(evaluate(makeNameFinder(looks, names), readCorpus(values.dev)))}`,
    );
}
