import type { Block } from '../blocks/blocks.ts';
import type { JsonLdNode } from '../page/json-ld.ts';
import type { MetaTags } from '../page/meta-tags.ts';
import type { DomCues } from './dom-cues.ts';

/** What the kind of a page is told from, read before body extraction changes the document. */
export interface PageFeatures {
  readonly url: string;
  readonly windowTitle: string;
  /** The decoded page as served, scripts included. */
  readonly source: string;
  /** Text of the whole page. */
  readonly blocks: readonly Block[];
  readonly nodes: readonly JsonLdNode[];
  /** The nodes that describe articles. */
  readonly articles: readonly JsonLdNode[];
  readonly meta: MetaTags;
  readonly cues: DomCues;
}

/** Whether the page declares itself a single article. */
export function declaresArticle({ meta, articles }: PageFeatures): boolean {
  return (
    /article/i.test(meta.first('og:type') ?? '') ||
    meta.first('article:published_time') !== undefined ||
    (articles.length === 1 && articles[0]?.['headline'] !== undefined)
  );
}
