import type { TextMeasure } from '../page/text-measure.ts';

/** A page from whose elements rules remove what is no part of its article. */
export interface PageToClean {
  readonly body: Element;
  readonly title: string;
  readonly url: string;
  /** Updated with each removal. */
  readonly measure: TextMeasure;
}
