import { JSDOM } from 'jsdom';
import { step } from '../trace.ts';
import { forgetSearched, parseHTML } from './linkedom.ts';

/** linkedom is four times as fast; jsdom reads pages that linkedom cannot. */
export type Engine = 'linkedom' | 'jsdom';

/**
 * Parses HTML, passes the document to `read` and releases it. Readings beside characters (ruby) are
 * no part of it. The result of `read` must not hold nodes.
 */
export function withDocument<T>(html: string, url: string, engine: Engine, read: (document: Document) => T): T {
  if (engine === 'linkedom') {
    try {
      return read(step('parsing', () => withoutReadings(withWholeBody(parseHTML(withRoot(html)).document))));
    } finally {
      forgetSearched();
    }
  }
  const dom = step('parsing', () => new JSDOM(html, { url }));
  try {
    return read(withoutReadings(dom.window.document));
  } finally {
    dom.window.close();
  }
}

/** linkedom makes the first element the root, so the HTML must begin with `<html>`. */
const withRoot = (html: string): string => {
  const start = HTML_AND_HEAD.exec(html);
  if (start !== null) return TAG.test(html.slice(0, start.index)) ? startingWith(start, html) : html;
  if (/<html[\s>]/i.test(html)) return html;
  const content = html.replace(/^\s*<!doctype[^>]{0,500}>/i, '');
  return `<!doctype html><html>${/<(?:head|body)[\s>]/i.test(content) ? content : `<body>${content}</body>`}</html>`;
};

const HTML_AND_HEAD = /<html(?:\s[^>]{0,2000})?>\s{0,200}<head(?:\s[^>]{0,2000})?>/i;
const TAG = /<[a-z]/i;

/** Moves what some sites write before `<html>`, title and meta tags, into the head. */
const startingWith = (start: RegExpExecArray, html: string): string =>
  start[0] + html.slice(0, start.index) + html.slice(start.index + start[0].length);

/** Moves elements after `</body>` into the body, as browsers do; linkedom leaves them beside it. */
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

/** Drops how characters are read, which would stand between them in every text. */
const withoutReadings = (document: Document): Document => {
  for (const reading of document.querySelectorAll('rt,rp')) reading.remove();
  return document;
};
