import type { TextContext } from '../recognize/text-context.ts';
import type { Span } from '../tokens/span.ts';

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
  readonly run: (spans: readonly Span[], context: TextContext) => Span[];
}
