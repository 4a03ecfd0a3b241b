import { tokenize } from '../../../pipelines/tagging/tokens/tokenize.ts';
import { documentTerms, stemOf } from '../../../pipelines/tagging/topics/terms.ts';
import { stemFeatures, type TextFeatures, textFeatures } from '../../../pipelines/tagging/topics/text-features.ts';
import { MAX_STEMS, MAX_TERMS, NO_EVIDENCE } from '../../../pipelines/tagging/topics/topic-models.ts';
import { loadTopicTree } from '../../../pipelines/tagging/topics/tree.ts';
import { createWordEvidence } from '../../../pipelines/tagging/topics/word-evidence.ts';
import type { LabeledText } from './labeled-texts.ts';

/** A labeled text with its features. */
export interface FeaturedText extends TextFeatures {
  /** Evidence of the listed words for each top-level topic. */
  readonly evidence: Float64Array;
  readonly tops: readonly number[];
}

const evidenceOf = createWordEvidence(loadTopicTree());

/** Extracts the features of an English text. */
export function readFeatures({ title, text, tops }: LabeledText): FeaturedText {
  const { terms, inTitle } = documentTerms(tokenize(title, text), MAX_TERMS);
  return { ...textFeatures(terms, inTitle), evidence: evidenceOf(terms, inTitle), tops };
}

/** Extracts the features of a text in one of the languages of the multilingual model. */
export function readStemFeatures({ title, text, tops }: LabeledText): FeaturedText {
  const { terms, inTitle } = documentTerms(tokenize(title, text), MAX_STEMS, stemOf);
  return { ...stemFeatures(terms, inTitle), evidence: NO_EVIDENCE, tops };
}
