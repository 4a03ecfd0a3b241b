import { Readability } from '@mozilla/readability';
import { JSDOM, VirtualConsole } from 'jsdom';
import { parseHTML } from 'linkedom';
import { extractArticle } from '../../pipelines/article/index.ts';
import { decodeBytes } from '../../pipelines/text/charset.ts';
import type { LabelledPage } from './labelled-pages.ts';

/** Extracts the text of a page. Every engine decodes and parses the bytes itself. */
export type Engine = (page: Pick<LabelledPage, 'url' | 'body'>) => string;

/** Extracts like the service, with metadata, kind of page and sanitized HTML. */
export const wireroom: Engine = ({ body, url }) => extractArticle({ body, contentType: 'text/html', url }).text;

const decoded = (body: Uint8Array): string => decodeBytes(body, { contentType: 'text/html', kind: 'html' }).text;

const readabilityOnLinkedom: Engine = ({ body }) =>
  new Readability(parseHTML(decoded(body)).document as unknown as Document).parse()?.textContent ?? '';

/** Hides jsdom's warnings about style sheets. */
const SILENT = new VirtualConsole();

const readabilityOnJsdom: Engine = ({ body, url }) => {
  const { window } = new JSDOM(decoded(body), { url, virtualConsole: SILENT });
  try {
    return new Readability(window.document).parse()?.textContent ?? '';
  } finally {
    window.close();
  }
};

/** The engines to compare. */
export const ENGINES: Readonly<Record<string, Engine>> = {
  Wireroom: wireroom,
  'Readability, linkedom': readabilityOnLinkedom,
  'Readability, jsdom': readabilityOnJsdom,
};

/** Returns the text, or an empty one if the engine throws. */
export function textBy(engine: Engine, page: LabelledPage): string {
  try {
    return engine(page);
  } catch {
    // Plain Readability throws on some pages, which count as pages without text.
    return '';
  }
}
