import type { Block } from '../blocks/blocks.ts';
import type { JsonLdNode } from '../page/json-ld.ts';
import type { MetaTags } from '../page/meta-tags.ts';
import type { PageMarks } from './page-marks.ts';

/** What a page shows of its kind, read before the body is looked for. */
export interface PageSigns {
  readonly url: string;
  readonly windowTitle: string;
  /** The decoded page as it came, scripts included. */
  readonly source: string;
  /** Text of the whole page. */
  readonly blocks: readonly Block[];
  readonly nodes: readonly JsonLdNode[];
  /** Those of the nodes that describe articles. */
  readonly articles: readonly JsonLdNode[];
  readonly meta: MetaTags;
  readonly marks: PageMarks;
}

/** Whether the page says of itself that it is one article. */
export const saysArticle = ({ meta, articles }: PageSigns): boolean =>
  /article/i.test(meta.first('og:type') ?? '') ||
  meta.first('article:published_time') !== undefined ||
  (articles.length === 1 && articles[0]?.['headline'] !== undefined);
