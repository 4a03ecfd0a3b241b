import { Readability } from '@mozilla/readability';
import { JSDOM, VirtualConsole } from 'jsdom';
import { parseHTML } from 'linkedom';
import { extractArticle } from '../../pipelines/article/index.ts';
import { decodeBytes } from '../../pipelines/text/charset.ts';
import type { LabelledPage } from './labelled-pages.ts';

/** What takes the text from a page; all get the bytes, and decode and parse them themselves. */
export type Engine = (page: Pick<LabelledPage, 'url' | 'body'>) => string;

/** As the service does it: metadata, kind of page and sanitised HTML included. */
export const wireroom: Engine = ({ body, url }) => extractArticle({ body, contentType: 'text/html', url }).text;

const decoded = (body: Uint8Array): string => decodeBytes(body, { contentType: 'text/html', kind: 'html' }).text;

const readabilityOnLinkedom: Engine = ({ body }) =>
  new Readability(parseHTML(decoded(body)).document as unknown as Document).parse()?.textContent ?? '';

/** Pages' style sheets that jsdom cannot read are no news. */
const SILENT = new VirtualConsole();

const readabilityOnJsdom: Engine = ({ body, url }) => {
  const { window } = new JSDOM(decoded(body), { url, virtualConsole: SILENT });
  try {
    return new Readability(window.document).parse()?.textContent ?? '';
  } finally {
    window.close();
  }
};

/** Side by side. */
export const ENGINES: Readonly<Record<string, Engine>> = {
  Wireroom: wireroom,
  'Readability, linkedom': readabilityOnLinkedom,
  'Readability, jsdom': readabilityOnJsdom,
};

/** The text, or none where the engine gives up. */
export const textBy = (engine: Engine, page: LabelledPage): string => {
  try {
    return engine(page);
  } catch {
    // Counted as a page without text: plain Readability throws on some.
    return '';
  }
};
