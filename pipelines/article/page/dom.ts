import { JSDOM } from 'jsdom';
import { step } from '../trace.ts';
import { parseHTML } from './linkedom.ts';

/** linkedom is four times as fast; jsdom reads what linkedom cannot. */
export type Engine = 'linkedom' | 'jsdom';

/** Parses HTML, hands the document to `read` and releases it. What `read` returns must not hold nodes. */
export const withDocument = <T>(html: string, url: string, engine: Engine, read: (document: Document) => T): T => {
  if (engine === 'linkedom') return read(step('parsing', () => withWholeBody(parseHTML(withRoot(html)).document)));
  const dom = step('parsing', () => new JSDOM(html, { url }));
  try {
    return read(dom.window.document);
  } finally {
    dom.window.close();
  }
};

/** linkedom takes the first element for the root, whatever it is. */
const withRoot = (html: string): string => {
  const start = HTML_AND_HEAD.exec(html);
  if (start !== null) return TAG.test(html.slice(0, start.index)) ? startingWith(start, html) : html;
  return /<(?:html|body)[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
};

const HTML_AND_HEAD = /<html(?:\s[^>]{0,2000})?>\s{0,200}<head(?:\s[^>]{0,2000})?>/i;
const TAG = /<[a-z]/i;

/** Some sites write the title and meta tags before everything else: they belong into the head. */
const startingWith = (start: RegExpExecArray, html: string): string =>
  start[0] + html.slice(0, start.index) + html.slice(start.index + start[0].length);

/** What a browser takes into the body although it stands behind `</body>`, linkedom leaves beside it. */
const withWholeBody = (document: Document): Document => {
  const { body } = document;
  let node = body.nextSibling;
  while (node !== null) {
    const next = node.nextSibling;
    body.append(node);
    node = next;
  }
  return document;
};
