import type { TextContext } from '../recognize/text-context.ts';
import type { FoundName, Span } from '../tokens/span.ts';

/** What a pass may look at beside the names. */
export interface PassContext extends TextContext {
  /** Names that were found to be neither person nor organization nor place, in order. */
  readonly others: readonly FoundName[];
}

/** One correction of what the recognizer found. */
export interface Pass {
  readonly name: string;
  /** What is lost without it, by `npm run bench:entities -- --ablate` with weights that had not learned the sets. */
  readonly gain: string;
  /** The languages it is for: one, all but English, or all when it does not say. */
  readonly of?: 'English' | 'German' | 'others';
  readonly run: (spans: readonly Span[], context: PassContext) => Span[];
}
