import type { Bar } from '../../urls/barred-urls.ts';
import type { SameText } from '../duplicates.ts';
import type { ClaimedArticle } from './lock-articles.ts';

// What becomes of an article whose page was extracted, decided without a database.

/** What happens to an article. Ids are those of the article that it duplicates. */
export type Fate =
  | { readonly result: Bar }
  /** The reason is the rule that drops it, as one line for people. */
  | { readonly result: 'unwanted'; readonly reason: string }
  /** It keeps its text, because its URL leads to another site or article now. */
  | { readonly result: 'leads_elsewhere' }
  | { readonly result: 'duplicate_url' | 'duplicate_content'; readonly of: number }
  | { readonly result: 'unchanged' }
  | {
      readonly result: 'extracted';
      /** Whether title or text differ from the stored ones, if there are any. */
      readonly newText: boolean;
      /** Earlier article on another site with the same text. */
      readonly duplicateOf: number | undefined;
    };

export interface PageFacts {
  readonly article: Pick<ClaimedArticle, 'ready' | 'reprocessed' | 'blocked'>;
  readonly bar: Bar | undefined;
  /** The rule that drops it, as one line for people. */
  readonly unwanted: string | undefined;
  /** Whether its page belongs to another site or article, see `leadsElsewhere`. */
  readonly elsewhere: boolean;
}

/** Decides what the page alone decides; undefined if its URLs and its text do (`fateOfText`). */
export function fateOfPage({ article, bar, unwanted, elsewhere }: PageFacts): Fate | undefined {
  const barred = bar ?? (article.blocked ? 'site_blocked' : undefined);
  // A stored page of a blocked site may still be extracted again.
  if (barred === 'removed' || (barred && !(article.ready && article.reprocessed))) return { result: barred };
  if (unwanted !== undefined) return { result: 'unwanted', reason: unwanted };
  return article.ready && elsewhere ? { result: 'leads_elsewhere' } : undefined;
}

export interface TextFacts {
  readonly ready: boolean;
  /** The article that owns one of its URLs. */
  readonly original: number | undefined;
  /** Another article with the same text. */
  readonly twin: SameText | undefined;
  /** What differs from what is stored. Everything is new of an article that is not ready. */
  readonly changed: 'text' | 'metadata' | 'nothing';
}

/** Decides what becomes of an article once its URLs are registered. */
export function fateOfText({ ready, original, twin, changed }: TextFacts): Fate {
  if (!ready && original !== undefined) return { result: 'duplicate_url', of: original };
  if (!ready && twin?.sameSite) return { result: twin.isRedirect ? 'duplicate_url' : 'duplicate_content', of: twin.id };
  if (changed === 'nothing') return { result: 'unchanged' };
  const duplicateOf = twin && !twin.sameSite ? (twin.first ?? undefined) : undefined;
  return { result: 'extracted', newText: changed === 'text', duplicateOf };
}
