import type { ModelDocument } from '../../../pipelines/tagging/recognize/crf/document.ts';
import { readDocument } from '../../../pipelines/tagging/recognize/crf/document.ts';
import { makeSink } from '../../../pipelines/tagging/recognize/crf/features/feature-sink.ts';
import { extractFeatures } from '../../../pipelines/tagging/recognize/crf/features/features.ts';
import type { Lexicon } from '../../../pipelines/tagging/recognize/crf/lexicon.ts';
import { extractSecondLook } from '../../../pipelines/tagging/recognize/crf/second-look.ts';
import { makeWordForms } from '../../../pipelines/tagging/recognize/crf/word-forms.ts';
import type { LabelledDocument } from './labelled-words.ts';
import type { FeaturedDocument } from './sequences.ts';

export interface ReadableDocument extends FeaturedDocument {
  readonly id: string;
  readonly document: ModelDocument;
}

/** The features of the first look. */
export const featureDocuments = (documents: readonly LabelledDocument[], lexicon: Lexicon): ReadableDocument[] => {
  const formOf = makeWordForms(lexicon);
  const sink = makeSink();
  return documents.map(({ id, set, words, labels, until }) => {
    const document = readDocument(words, formOf, lexicon);
    extractFeatures(document, sink);
    const [values, ends] = [sink.values.slice(0, sink.length), sink.ends.slice(0, words.length)];
    return { id, set, document, values, ends, starts: document.starts, labels, until };
  });
};

/** The features of the second look: those of the first, and what the labels found by it give. */
export const addSecondLook = (one: ReadableDocument, found: Uint8Array): ReadableDocument => {
  const sink = makeSink();
  extractSecondLook(one.document, found, sink);
  const values = new Int32Array(one.values.length + sink.length);
  const ends = new Int32Array(one.ends.length);
  let length = 0;
  let own = 0;
  let added = 0;
  for (let n = 0; n < ends.length; n++) {
    for (const end = one.ends[n] ?? 0; own < end; own++) values[length++] = one.values[own] ?? 0;
    for (const end = sink.ends[n] ?? 0; added < end; added++) values[length++] = sink.values[added] ?? 0;
    ends[n] = length;
  }
  return { ...one, values, ends };
};
