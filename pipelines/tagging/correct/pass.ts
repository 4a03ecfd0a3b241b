import type { TextContext } from '../recognize/text-context.ts';
import type { RecognizedName, Span } from '../tokens/span.ts';

/** The text and what else a correction pass may use. */
export interface CorrectionContext extends TextContext {
  /** Recognized names of other types (products, events, laws), in text order. */
  readonly others: readonly RecognizedName[];
}

/** One correction of the recognizer's output. */
export interface CorrectionPass {
  readonly name: string;
  /**
   * The loss without this pass, measured by `npm run bench:entities -- --ablate` with weights not
   * trained on the test sets.
   */
  readonly gain: string;
  /** Languages the pass applies to: one language, all except English ("others"), or all when absent. */
  readonly languages?: 'English' | 'German' | 'others';
  readonly run: (spans: readonly Span[], context: CorrectionContext) => Span[];
}
