// Quality and speed of the names that the tagger finds, beside compromise on the same texts in the
// same run.
//   npm run bench:entities -- [--headlines] FILE [FILE …]
// A file is gzipped JSON lines of { id, sents: [{ t: [token], y: [label] }] }, one document a line:
// the first sentence is the title, labels are B-PER, I-ORG, LOC, MISC, O. A name counts when its
// kind and both its ends are right; articles before a name, a possessive and marks around it are
// left off on both sides. Words a second are those of one core's time, in the order of the files:
// the first warms the code up. With --headlines a short sentence of each document becomes its
// headline, once In Title Case and once IN CAPITALS, and only the names in it are counted.
//   npm run bench:entities -- --ablate [--language CODE] [--weights FILE] FILE [FILE …]
// prints instead what each pass that corrects the recognizer brings: F of the files, of the first
// file with every word In Title Case and IN CAPITALS, and how many links are right in the texts of
// test/fixtures/links, less the same without that pass. With --weights the English model is another
// one, so that files can be scored from which the shipped one learned.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliDecompressSync } from 'node:zlib';
import nlp from 'compromise';
import { loadTagger } from '../pipelines/tagging/index.ts';
import { fingerprintOf } from '../pipelines/tagging/recognize/crf/fingerprint.ts';
import { createNameFinder } from '../pipelines/tagging/recognize/crf/model.ts';
import { decodeWeights } from '../pipelines/tagging/recognize/crf/weights.ts';
import { loadTaggingData } from '../pipelines/tagging/tagging-data.ts';
import { type MarkedText, REGRESSION_SETS, readMarkedTexts } from '../test/pipelines/tagging/marked-texts.ts';
import { ablate, annotatedSet, linkSet } from './entities/pass-ablation.ts';
import { type AnnotatedDocument, readCorpus } from './training/entities/corpus.ts';
import { respelled, SPELLINGS, withRespelledHeadline } from './training/entities/headlines.ts';
import {
  addToScore,
  f1,
  KINDS,
  type NamedSpan,
  newScore,
  precision,
  recall,
  type Score,
} from './training/entities/score.ts';
import { writeText } from './training/entities/written-text.ts';

const { values, positionals: files } = parseArgs({
  allowPositionals: true,
  options: {
    headlines: { type: 'boolean', default: false },
    ablate: { type: 'boolean', default: false },
    language: { type: 'string', default: 'en' },
    weights: { type: 'string' },
  },
});
if (files.length === 0) {
  console.error(
    'usage: npm run bench:entities -- [--headlines | --ablate [--language CODE] [--weights FILE]] FILE [FILE …]',
  );
  process.exit(2);
}
const SPELLING_NAMES = Object.keys(SPELLINGS) as (keyof typeof SPELLINGS)[];

if (values.ablate) {
  const { language, weights } = values;
  const shipped = loadTaggingData();
  const lexicon = shipped.lexicons.of(language);
  const findNames =
    weights === undefined
      ? shipped.modelOf(language)
      : createNameFinder(decodeWeights(brotliDecompressSync(readFileSync(weights)), fingerprintOf(lexicon)), lexicon);
  const data = { ...shipped, modelOf: () => findNames };
  const isOf = ({ input }: MarkedText): boolean => (input.language ?? 'en') === language;
  const corpora = files.map((file) => [basename(file).replace(/\..*$/, ''), readCorpus(file)] as const);
  const [name = '', documents = []] = corpora[0] ?? [];
  const links = [...REGRESSION_SETS, 'third' as const]
    .map((set) => [set, readMarkedTexts(set).filter(isOf)] as const)
    .filter(([, texts]) => texts.length > 0);
  console.table(
    ablate([
      ...corpora.map(([file, corpus]) => annotatedSet(file, corpus, language, data)),
      ...SPELLING_NAMES.map((spelling) =>
        annotatedSet(
          `${name} ${spelling}`,
          documents.map(({ id, sentences }) => ({ id, sentences: respelled(sentences, spelling) })),
          language,
          data,
        ),
      ),
      ...links.map(([set, texts]) => linkSet(`links ${set}`, texts, data)),
    ]),
  );
  process.exit();
}

interface Found {
  readonly title: readonly NamedSpan[];
  readonly text: readonly NamedSpan[];
}
type Finder = (title: string, text: string) => Found;

const began = performance.now();
const tagger = await loadTagger();
console.log(`tagger loaded in ${Math.round(performance.now() - began)} ms`);

const KIND = { person: 'PER', organization: 'ORG', place: 'LOC' } as const;
const byTagger: Finder = (title, text) => {
  const found: Record<'title' | 'text', NamedSpan[]> = { title: [], text: [] };
  for (const { type, mentions } of tagger.tag({ title, text, language: 'en' }).entities)
    for (const { in: part, start, end } of mentions) found[part].push({ start, end, kind: KIND[type] });
  return found;
};

interface CompromiseName {
  readonly text: string;
  readonly offset: { readonly start: number; readonly length: number };
}
const byCompromise: Finder = (title, text) => {
  const find = (part: string): NamedSpan[] => {
    const document = nlp(part);
    const spans = (view: { json(options: object): unknown }, kind: string): NamedSpan[] =>
      (view.json({ offset: true, terms: false }) as CompromiseName[]).map(({ offset: { start, length } }) => ({
        start,
        end: start + length,
        kind,
      }));
    return [
      ...spans(document.people(), 'PER'),
      ...spans(document.organizations(), 'ORG'),
      ...spans(document.places(), 'LOC'),
    ];
  };
  return { title: find(title), text: find(text) };
};

const percent = (share: number): string => (100 * share).toFixed(1);
const row = (score: Score, words: number, milliseconds: number) => ({
  precision: percent(precision(score.all)),
  recall: percent(recall(score.all)),
  F1: percent(f1(score.all)),
  ...Object.fromEntries(KINDS.map((kind) => [kind, percent(f1(score[kind]))])),
  'words/s': Math.round((words / milliseconds) * 1_000),
});

interface Text {
  readonly text: string;
  readonly names: readonly NamedSpan[];
}
interface Document {
  readonly words: number;
  readonly title: Text;
  readonly text: Text;
}
const written = ({ sentences }: Pick<AnnotatedDocument, 'sentences'>): Document => ({
  words: sentences.reduce((sum, { t }) => sum + t.length, 0),
  title: writeText(sentences.slice(0, 1), ''),
  text: writeText(sentences.slice(1), ' '),
});

/** Scores both taggers on the same documents; only their titles count where that is said. */
const compare = (what: string, documents: readonly Document[], titlesOnly = false) => {
  const words = documents.reduce((sum, document) => sum + document.words, 0);
  console.log(`${what}: ${documents.length} documents, ${words} words`);
  const table: Record<string, object> = {};
  for (const [name, find] of Object.entries({ Wireroom: byTagger, compromise: byCompromise })) {
    const score = newScore();
    let milliseconds = 0;
    for (const { title, text } of documents) {
      const before = process.cpuUsage();
      const found = find(title.text, text.text);
      const { user, system } = process.cpuUsage(before);
      milliseconds += (user + system) / 1_000;
      addToScore(score, title.text, title.names, found.title);
      if (!titlesOnly) addToScore(score, text.text, text.names, found.text);
    }
    table[name] = row(score, words, milliseconds);
  }
  console.table(table);
};

for (const file of files) {
  const corpus = readCorpus(file);
  compare(basename(file), corpus.map(written));
  if (!values.headlines) continue;
  for (const spelling of SPELLING_NAMES)
    compare(
      `${basename(file)}, headlines in ${spelling} with their articles, names in the headlines`,
      corpus.flatMap(({ sentences }) => {
        const respelled = withRespelledHeadline(sentences, spelling);
        return respelled === undefined ? [] : [written({ sentences: respelled })];
      }),
      true,
    );
}
