import { buildDocument, type ModelDocument } from '../../../pipelines/tagging/recognize/crf/document.ts';
import { createSink } from '../../../pipelines/tagging/recognize/crf/features/feature-sink.ts';
import { extractFeatures } from '../../../pipelines/tagging/recognize/crf/features/features.ts';
import type { Lexicon } from '../../../pipelines/tagging/recognize/crf/lexicon.ts';
import { extractSecondPassFeatures } from '../../../pipelines/tagging/recognize/crf/second-pass.ts';
import { createWordForms } from '../../../pipelines/tagging/recognize/crf/word-forms.ts';
import type { LabeledDocument } from './labeled-words.ts';
import type { FeaturedDocument } from './sequences.ts';

export interface ReadableDocument extends FeaturedDocument {
  readonly id: string;
  readonly document: ModelDocument;
}

/** Extracts the features of the first pass. */
export function featureDocuments(documents: readonly LabeledDocument[], lexicon: Lexicon): ReadableDocument[] {
  const formOf = createWordForms(lexicon);
  const sink = createSink();
  return documents.map(({ id, set, words, labels, until }) => {
    const document = buildDocument(words, formOf, lexicon);
    extractFeatures(document, sink);
    const [values, ends] = [sink.values.slice(0, sink.length), sink.ends.slice(0, words.length)];
    return { id, set, document, values, ends, starts: document.starts, labels, until };
  });
}

/** Adds the features of the second pass, which depend on the labels of the first. */
export function addSecondPass(one: ReadableDocument, found: Uint8Array): ReadableDocument {
  const sink = createSink();
  extractSecondPassFeatures(one.document, found, sink);
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
}
