import { readWords } from '../../../pipelines/tagging/reading.ts';
import { MOST_TERMS } from '../../../pipelines/tagging/topics/classify.ts';
import { readTerms } from '../../../pipelines/tagging/topics/terms.ts';
import { type TextFeatures, textFeatures } from '../../../pipelines/tagging/topics/text-features.ts';
import { makeTopicTree } from '../../../pipelines/tagging/topics/tree.ts';
import { makeWordEvidence } from '../../../pipelines/tagging/topics/word-evidence.ts';
import type { LabelledText } from './labelled-texts.ts';

/** A labelled text as the classifier sees it. */
export interface FeaturedText extends TextFeatures {
  /** How much the listed words speak for each top-level topic. */
  readonly evidence: Float64Array;
  readonly tops: readonly number[];
}

const evidenceOf = makeWordEvidence(makeTopicTree());

export const readFeatures = ({ title, text, tops }: LabelledText): FeaturedText => {
  const { terms, inTitle } = readTerms(readWords(title, text), MOST_TERMS);
  return { ...textFeatures(terms, inTitle), evidence: evidenceOf(terms, inTitle), tops };
};
