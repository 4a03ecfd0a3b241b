import { JSDOM } from 'jsdom';
import { parseHTML } from 'linkedom';

/** linkedom is four times as fast; jsdom reads what linkedom cannot. */
export type Engine = 'linkedom' | 'jsdom';

/** Parses HTML, hands the document to `read` and releases it. What `read` returns must not hold nodes. */
export const withDocument = <T>(html: string, url: string, engine: Engine, read: (document: Document) => T): T => {
  if (engine === 'linkedom') return read(withWholeBody(parseHTML(withRoot(html)).document));
  const dom = new JSDOM(html, { url });
  try {
    return read(dom.window.document);
  } finally {
    dom.window.close();
  }
};

/** linkedom takes the first element for the root, whatever it is. */
const withRoot = (html: string): string =>
  /<(?:html|body)[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;

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
