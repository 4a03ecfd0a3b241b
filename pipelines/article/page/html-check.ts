import { WireroomError } from '../../../config/wireroom-error.ts';
import { cleanLine } from '../../text/clean.ts';

const OTHER_TYPES = /^(?:image|audio|video|font)\/|^application\/(?:pdf|json|zip|gzip|msword|vnd\.)/i;
/** Types that pages come with, some of them by mistake. */
const PAGE_TYPES =
  /^(?:text\/(?:html|plain|xml|x-[\w-]+)|application\/(?:xhtml\+xml|xml|octet-stream|x-httpd-\w+)|html|text|[^/]*)\s*(?:;|,|$)/i;
/** Text of another type has to begin as a page does: scripts and style sheets hold bits of HTML as well. */
const PAGE_START = /^(?:\s|\uFEFF|<!--.{0,500}?-->)*<(?:!doctype html|html|head|body)\b/is;
/** JSON, whose strings may hold HTML. */
const JSON_START = /^\s*(?:\{\s*"|\[\s*[{["\d])/;
/** Where a page says what it is. */
const HEAD = 20_000;
const HTML_TAG = /<(?:!doctype html|html|head|body|title|meta|article|main|section|div|p|h1|table|span|a|br)\b/i;
const OTHER_MARKUP =
  /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--.{0,500}?-->\s*)?<(?:rss|feed|rdf:RDF|urlset|sitemapindex|svg)\b/is;
const PDF = /^%PDF-/;

/** Throws `not_html` for what its type or its beginning says is another kind of document. */
export const requireHtml = (text: string, contentType: string | undefined, url: string): void => {
  const refuse = (why: string) => {
    throw new WireroomError('not_html', why, { url });
  };
  if (contentType !== undefined && OTHER_TYPES.test(contentType.trim()))
    refuse(`the page is ${cleanLine(contentType)}`);
  const head = text.slice(0, HEAD);
  if (head.trim() === '') refuse('the page is empty');
  if (PDF.test(head)) refuse('the page is a PDF');
  if (OTHER_MARKUP.test(head)) refuse('the page is another kind of XML');
  if (JSON_START.test(head)) refuse('the page is JSON');
  if (contentType !== undefined && !PAGE_TYPES.test(contentType.trim()) && !PAGE_START.test(head)) {
    refuse(`the page is ${cleanLine(contentType)}`);
  }
  if (!HTML_TAG.test(head)) refuse('the page has no HTML in it');
};
