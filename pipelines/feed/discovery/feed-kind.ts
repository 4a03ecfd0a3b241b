/**
 * What a feed carries, the most wanted first: the very page that was asked for (a section, an author), all the site's
 * articles, one of its sections, recordings, comments, or every page there is (a sitemap without news).
 */
export const FEED_KINDS = ['page', 'main', 'section', 'podcast', 'comments', 'pages'] as const;

export type FeedKind = (typeof FEED_KINDS)[number];

const COMMENTS = /\bcomments?\b|\bcomentarios?\b|\bcommentaires?\b|\bkommentare\b|\breacties\b|\bcommenti\b|コメント/i;
const PODCAST = /\bpodcasts?\b/i;
const SECTION =
  /\/(?:category|categories|tags?|topics?|author|authors|label|section|sections|search|kategorie|rubrik|rubrique|seccion|thema)\//i;
const SECTION_QUERY = /[?&](?:cat|category|tag|author|topic|section|s|q)=/i;

/** Words in the addresses of feeds that say nothing of what they carry. */
const GENERAL =
  /^(?:www|rss\d?|rss2|feeds?|atom|rdf|xml|json|index|default|posts?|news|all|latest|main|home|full|fulltext|site|top|blog|articles?|stories|en|de|fr|es|it|pt|nl)$/;

export interface NamedFeed {
  readonly url: string;
  readonly title?: string | undefined;
  /** Linked to rather than named as the page's own: then the words of its address have to do. */
  readonly linked?: boolean;
}

/** What a feed most likely carries, judged from outside, for somebody who asked for the feeds of a page. */
export const guessKind = ({ url, title = '', linked = false }: NamedFeed, pageUrl: string): FeedKind => {
  if (!URL.canParse(url)) return 'main';
  const { pathname, search } = new URL(url);
  const words = `${title} ${pathname} ${search}`.slice(0, 1_000);
  if (COMMENTS.test(words)) return 'comments';
  if (PODCAST.test(words)) return 'podcast';
  const folder = new URL(pageUrl).pathname.replace(/\/*$/, '/');
  if (folder !== '/' && pathname.startsWith(folder)) return 'page';
  if (SECTION.test(pathname) || SECTION_QUERY.test(search)) return 'section';
  return linked && !isGeneral(pathname) ? 'section' : 'main';
};

const isGeneral = (pathname: string): boolean =>
  pathname
    .toLowerCase()
    .slice(0, 300)
    .split(/[/._-]+/)
    .every((word) => word === '' || GENERAL.test(word));
