import { siteOf } from '../../../../model/url/site.ts';
import { endsSentence } from '../../../text/line.ts';
import type { Block } from '../../blocks/blocks.ts';
import { isPersonName } from '../../metadata/authors/byline.ts';
import { personNamesIn } from '../../metadata/authors/names-in-byline.ts';
import { containsPhrase } from '../../phrases.ts';
import type { ArticleContext } from '../article-context.ts';
import { isSignUpPage } from '../sign-up-pages.ts';
import { linksTo } from './link-blocks.ts';

/** In characters. */
const MAX_LABEL_LENGTH = 100;

/** "Topics: Cranes, Ports", where each subject is a link. */
const LABEL_AND_LINKS = /^[^<>]{2,60}[:：]\s*(?:<a [^>]*>[^<]*<\/a>[\s,;|/·•&]*){2,}$/;

/**
 * Whether a last line is nothing by itself: it announces something that is not there, is set like a
 * heading, is a label with links to subjects, or an ornament.
 */
export function isLeftover(block: Block, site: string | undefined): boolean {
  const { text, html, list, quote, boldShare, linkShare } = block;
  if (!/[\p{L}\p{N}]/u.test(text)) return true;
  if (text.length > MAX_LABEL_LENGTH || list !== undefined || quote || endsSentence(text)) return false;
  if (/[:：]$/.test(text)) return true;
  // Names set in bold are a signature.
  if (boldShare > 0.9 && !personNamesIn(text).some(isPersonName)) return true;
  return linkShare > 0 && LABEL_AND_LINKS.test(html.replace(/<\/?(?:strong|em)>/g, '')) && linksTo(block, site);
}

/** In characters. */
const MAX_NOTE_LENGTH = 120;
const ITALIC = /<em>.*?<\/em>/gsu;
/** Somebody is quoted, or the line is an aside. */
const QUOTE_OR_ASIDE = /^["“„«»‘'‚「『]|["”“»«’'」』)][.!?]?$/u;

/**
 * Whether a last paragraph is set in italics as a whole: a note on the author or the translator, on
 * where the text appeared first, or an appeal. Corrections and quotations are set so, too, and
 * belong to the text; a number refers to a source.
 */
export function isItalicNote({ text, html, heading, list, quote, linkShare }: Block): boolean {
  return (
    heading === 0 &&
    list === undefined &&
    !quote &&
    text.length <= MAX_NOTE_LENGTH &&
    !/[\p{L}\p{N}]/u.test(html.replace(ITALIC, '').replace(/<[^>]*>|&\w+;/g, '')) &&
    !/\d/.test(text) &&
    // Names are a signature.
    !personNamesIn(text).some(isPersonName) &&
    !QUOTE_OR_ASIDE.test(text) &&
    (linkShare > 0 || !endsSentence(text))
  );
}

/** In characters. */
const MAX_APPEAL_LENGTH = 500;
/** Sites that collect for others. */
const COLLECTORS = new Set([
  'buymeacoffee.com',
  'eepurl.com',
  'fundjournalism.org',
  'ko-fi.com',
  'mailchi.mp',
  'patreon.com',
  'steady.page',
  'steadyhq.com',
]);
const LINK = /<a href="([^"]+)"/g;

const mentionsNewsletter = containsPhrase('newsletter');

/**
 * Whether the last paragraph asks readers for money or offers them a newsletter: it links to a page
 * for that, or mentions newsletters, of which the text says nothing.
 */
export function isAppeal(blocks: readonly Block[], { title, site }: ArticleContext): boolean {
  const last = blocks.at(-1);
  if (last === undefined || last.text.length > MAX_APPEAL_LENGTH) return false;
  const asks = [...last.html.matchAll(LINK)].some(([, url = '']) => {
    const target = siteOf(url);
    return COLLECTORS.has(target) || (target === site && isSignUpPage(url));
  });
  return (
    asks ||
    (mentionsNewsletter(last.text) &&
      !mentionsNewsletter(title) &&
      blocks.slice(0, -1).every(({ text }) => !mentionsNewsletter(text)))
  );
}
