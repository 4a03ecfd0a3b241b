import type { PageView } from '../page/page-view.ts';

/** A page in which rules mark what is no part of its article. */
export interface PageToClean {
  readonly view: PageView;
  readonly title: string;
  readonly url: string;
}

/** A body in which rules mark what is no part of the article. */
export interface BodyToClean {
  readonly view: PageView;
  readonly pictures: readonly Element[];
}
