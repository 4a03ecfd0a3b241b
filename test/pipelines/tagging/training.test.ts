import { describe, expect, it } from 'vitest';
import type { AnnotatedDocument, Sentence } from '../../../bench/training/entities/corpus.ts';
import { evaluate } from '../../../bench/training/entities/evaluate.ts';
import { featureDocuments } from '../../../bench/training/entities/featured-documents.ts';
import { trainPasses } from '../../../bench/training/entities/learn.ts';
import { f1 } from '../../../bench/training/entities/score.ts';
import { trainingDocuments } from '../../../bench/training/entities/training-documents.ts';
import { fingerprintOf } from '../../../pipelines/tagging/recognize/crf/fingerprint.ts';
import { createLexicon } from '../../../pipelines/tagging/recognize/crf/lexicon.ts';
import { createLexicons } from '../../../pipelines/tagging/recognize/crf/lexicons.ts';
import { createNameFinder } from '../../../pipelines/tagging/recognize/crf/model.ts';
import { decodeWeights, encodeWeights } from '../../../pipelines/tagging/recognize/crf/weights.ts';

/** Parses "[PER Helen Brandt] flew to [LOC Oslo] ." */
const annotated = (marked: string): Sentence => {
  const t: string[] = [];
  const y: string[] = [];
  for (const part of marked.split(/(\[[A-Z]+ [^\]]+\])/)) {
    const name = /^\[([A-Z]+) (.+)\]$/.exec(part);
    const tokens = (name?.[2] ?? part).split(' ').filter((token) => token !== '');
    t.push(...tokens);
    y.push(...tokens.map((_, n) => (name === null ? 'O' : `${n === 0 ? 'B' : 'I'}-${name[1]}`)));
  }
  return { t, y };
};

const PERSONS = ['Helen Brandt', 'Karim bin Rashid', 'Ilse Tronk', 'Peter Oduya', 'Laura Petersen', 'Anna Falk'];
const FIRMS = ['Harrow Holdings', 'Telmark Group', 'Greenfield Foundation', 'National Transport Agency'];
const TOWNS = ['Oslo', 'Nairobi', 'Mombasa', 'Antwerp', 'Port Louis'];

const corpus: AnnotatedDocument[] = Array.from({ length: 24 }, (_, n) => {
  const person = PERSONS[n % PERSONS.length] ?? '';
  const firm = FIRMS[n % FIRMS.length] ?? '';
  const town = TOWNS[n % TOWNS.length] ?? '';
  const family = person.split(' ').at(-1);
  return {
    id: `tiny:${n}`,
    sentences: [
      annotated(`[PER ${person}] leaves the [ORG ${firm}] after ten years in [LOC ${town}]`),
      annotated(`The director of the [ORG ${firm}] , [PER ${person}] , said on Monday that she would go .`),
      annotated(`[PER ${family}] spoke in [LOC ${town}] , where the [MISC Norwegian] press had come .`),
    ],
  };
});

const lexicon = createLexicons().of('en');
const fingerprint = fingerprintOf(lexicon);
const learn = (...sets: readonly (readonly AnnotatedDocument[])[]) =>
  trainPasses(featureDocuments(trainingDocuments(sets, 'en'), lexicon), () => undefined);

describe('training', () => {
  const looks = learn(corpus);

  it('gives the same bytes for the same data', () => {
    expect(encodeWeights(learn(corpus), fingerprint).equals(encodeWeights(looks, fingerprint))).toBe(true);
  });

  it('gives other weights for other data', () => {
    expect(encodeWeights(learn(corpus.slice(0, 12)), fingerprint).equals(encodeWeights(looks, fingerprint))).toBe(
      false,
    );
  });

  it('learns the training data and stores it in the file', () => {
    const read = decodeWeights(encodeWeights(looks, fingerprint), fingerprint);
    expect(f1(evaluate(createNameFinder(read, lexicon), corpus, 'en').all)).toBeGreaterThan(0.95);
  });

  it('rejects weights with other features or word lists', () => {
    const closer = createLexicon(lexicon, undefined, { ...lexicon.traits, affixes: 5 });
    const listed = createLexicon({ ...lexicon, classesOf: () => 1 }, undefined, lexicon.traits);
    for (const other of [closer, listed])
      expect(() => decodeWeights(encodeWeights(looks, fingerprintOf(other)), fingerprint)).toThrow(/other features/);
  });

  it('follows the annotation style of the first set', () => {
    const otherwise = corpus.map(({ id, sentences }) => ({
      id: `other ${id}`,
      sentences: sentences.map(({ t, y }) => ({ t, y: y.map((label) => (label.endsWith('LOC') ? 'O' : label)) })),
    }));
    const both = createNameFinder(learn(corpus, otherwise), lexicon);
    expect(f1(evaluate(both, corpus, 'en').LOC)).toBeGreaterThan(0.95);
    expect(evaluate(createNameFinder(learn(otherwise), lexicon), corpus, 'en').LOC.right).toBe(0);
  });
});
