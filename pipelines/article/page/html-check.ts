import { WireroomError } from '../../../config/wireroom-error.ts';
import { cleanLine } from '../../text/clean.ts';

const OTHER_TYPES = /^(?:image|audio|video|font)\/|^application\/(?:pdf|json|zip|gzip|msword|vnd\.)/i;
/** Content types of pages, some of them wrong. */
const PAGE_TYPES =
  /^(?:text\/(?:html|plain|xml|x-[\w-]+)|application\/(?:xhtml\+xml|xml|octet-stream|x-httpd-\w+)|html|text|[^/]*)\s*(?:;|,|$)/i;
/** Text of any other type must begin like a page, because scripts and style sheets contain HTML too. */
const PAGE_START = /^(?:\s|\uFEFF|<!--.{0,500}?-->)*<(?:!doctype html|html|head|body)\b/is;
/** JSON, whose strings may contain HTML. */
const JSON_START = /^\s*(?:\{\s*"|\[\s*[{["\d])/;
/** In characters: the part of a page that tells its format. */
const HEAD_LENGTH = 20_000;
const HTML_TAG = /<(?:!doctype html|html|head|body|title|meta|article|main|section|div|p|h1|table|span|a|br)\b/i;
const OTHER_MARKUP =
  /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--.{0,500}?-->\s*)?<(?:rss|feed|rdf:RDF|urlset|sitemapindex|svg)\b/is;
const PDF = /^%PDF-/;

/** Checks that a document is HTML by its type and its beginning. @throws WireroomError `not_html` when it is not */
export function requireHtml(text: string, contentType: string | undefined, url: string): void {
  const refuse = (why: string) => {
    throw new WireroomError('not_html', why, { url });
  };
  if (contentType !== undefined && OTHER_TYPES.test(contentType.trim()))
    refuse(`the page is ${cleanLine(contentType)}`);
  const head = text.slice(0, HEAD_LENGTH);
  if (head.trim() === '') refuse('the page is empty');
  if (PDF.test(head)) refuse('the page is a PDF');
  if (OTHER_MARKUP.test(head)) refuse('the page is another kind of XML');
  if (JSON_START.test(head)) refuse('the page is JSON');
  if (contentType !== undefined && !PAGE_TYPES.test(contentType.trim()) && !PAGE_START.test(head)) {
    refuse(`the page is ${cleanLine(contentType)}`);
  }
  if (!HTML_TAG.test(head)) refuse('the page has no HTML in it');
}
