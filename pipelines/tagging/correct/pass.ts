import type { TextContext } from '../recognize/text-context.ts';
import type { RecognizedName, Span } from '../tokens/span.ts';

/** What a pass may look at beside the names. */
export interface CorrectionContext extends TextContext {
  /** Names that were found to be neither person nor organization nor place, in order. */
  readonly others: readonly RecognizedName[];
}

/** One correction of what the recognizer found. */
export interface CorrectionPass {
  readonly name: string;
  /** What is lost without it, by `npm run bench:entities -- --ablate` with weights that had not learned the sets. */
  readonly gain: string;
  /** The languages it is for: one, all but English, or all when it does not say. */
  readonly languages?: 'English' | 'German' | 'others';
  readonly run: (spans: readonly Span[], context: CorrectionContext) => Span[];
}
