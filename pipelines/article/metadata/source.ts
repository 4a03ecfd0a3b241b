import type { JsonLdNode } from '../page/json-ld.ts';
import type { MetaTags } from '../page/meta-tags.ts';

/** The parts of a page that metadata is read from. */
export interface MetadataSource {
  readonly document: Document;
  /** The final URL. */
  readonly url: string;
  readonly meta: MetaTags;
  readonly nodes: readonly JsonLdNode[];
  /** The nodes that describe articles, the page's own first. */
  readonly articles: readonly JsonLdNode[];
}
