import { readWords } from '../../../pipelines/tagging/tokens/reading.ts';
import { MAX_STEMS, MAX_TERMS, NOTHING_LISTED } from '../../../pipelines/tagging/topics/readers.ts';
import { readTerms, stemOf } from '../../../pipelines/tagging/topics/terms.ts';
import { stemFeatures, type TextFeatures, textFeatures } from '../../../pipelines/tagging/topics/text-features.ts';
import { loadTopicTree } from '../../../pipelines/tagging/topics/tree.ts';
import { makeWordEvidence } from '../../../pipelines/tagging/topics/word-evidence.ts';
import type { LabelledText } from './labelled-texts.ts';

/** A labelled text as the classifier sees it. */
export interface FeaturedText extends TextFeatures {
  /** How much the listed words speak for each top-level topic. */
  readonly evidence: Float64Array;
  readonly tops: readonly number[];
}

const evidenceOf = makeWordEvidence(loadTopicTree());

/** An English text. */
export const readFeatures = ({ title, text, tops }: LabelledText): FeaturedText => {
  const { terms, inTitle } = readTerms(readWords(title, text), MAX_TERMS);
  return { ...textFeatures(terms, inTitle), evidence: evidenceOf(terms, inTitle), tops };
};

/** A text of the languages that are learned together. */
export const readStemFeatures = ({ title, text, tops }: LabelledText): FeaturedText => {
  const { terms, inTitle } = readTerms(readWords(title, text), MAX_STEMS, stemOf);
  return { ...stemFeatures(terms, inTitle), evidence: NOTHING_LISTED, tops };
};
