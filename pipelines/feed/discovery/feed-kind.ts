import { parseUrl } from '../../../config/parse-url.ts';

/**
 * Kinds of feeds, in order of preference: of the given page (a section, an author), of the whole
 * site, of one section, a podcast, comments, or all pages (a sitemap without news).
 */
export const FEED_KINDS = ['page', 'main', 'section', 'podcast', 'comments', 'pages'] as const;

export type FeedKind = (typeof FEED_KINDS)[number];

const COMMENTS = /\bcomments?\b|\bcomentarios?\b|\bcommentaires?\b|\bkommentare\b|\breacties\b|\bcommenti\b|コメント/i;
const PODCAST = /\bpodcasts?\b/i;
const SECTION =
  /\/(?:category|categories|tags?|topics?|author|authors|label|section|sections|search|kategorie|rubrik|rubrique|seccion|thema)\//i;
const SECTION_QUERY = /[?&](?:cat|category|tag|author|topic|section|s|q)=/i;

/** Words in feed URLs that do not indicate a section. */
const GENERAL =
  /^(?:www|rss\d?|rss2|feeds?|atom|rdf|xml|json|index|default|posts?|news|all|latest|main|home|full|fulltext|site|top|blog|articles?|stories|en|de|fr|es|it|pt|nl)$/;

export interface NamedFeed {
  readonly url: string;
  readonly title?: string | undefined;
  /**
   * Whether it is an ordinary link rather than declared by the page; then only the words of its URL
   * indicate its kind.
   */
  readonly linked?: boolean;
}

/** Guesses the kind of a feed of a page by its URL and title. */
export function guessKind({ url, title = '', linked = false }: NamedFeed, pageUrl: string): FeedKind {
  const parsed = parseUrl(url);
  if (parsed === undefined) return 'main';
  const { pathname, search } = parsed;
  const words = `${title} ${pathname} ${search}`.slice(0, 1_000);
  if (COMMENTS.test(words)) return 'comments';
  if (PODCAST.test(words)) return 'podcast';
  const folder = new URL(pageUrl).pathname.replace(/\/*$/, '/');
  if (folder !== '/' && pathname.startsWith(folder)) return 'page';
  if (SECTION.test(pathname) || SECTION_QUERY.test(search)) return 'section';
  return linked && !isGeneral(pathname) ? 'section' : 'main';
}

const isGeneral = (pathname: string): boolean =>
  pathname
    .toLowerCase()
    .slice(0, 300)
    .split(/[/._-]+/)
    .every((word) => word === '' || GENERAL.test(word));
