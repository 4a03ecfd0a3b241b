import { byline, escaped, footer, navigation, newsletter, type PageContext, shareBar } from './parts.ts';
import type { Layout } from './site.ts';

/** The parts whose number depends on the weight of a page. */
interface Inside {
  readonly body: string;
  readonly summary: string;
  /** List items. */
  readonly related: string;
  readonly mostRead: string;
  readonly comments: string;
}

type Arrange = (page: PageContext, inside: Inside) => string;

const blog: Arrange = (page, { body, related, mostRead, comments }) => {
  const { css, sections } = page.site;
  return `<div id="page" class="site"><div ${css('site-content')}>${navigation(page)}
<div id="content" class="site-content"><div id="primary" class="content-area"><main id="main" class="site-main">
<article id="post-${page.random.below(99_999)}" class="post type-post status-publish format-standard has-post-thumbnail hentry">
<header class="entry-header"><span class="cat-links"><a href="/category/${page.random.below(20)}" rel="category tag">${sections[1]}</a></span>
<h1 class="entry-title">${escaped(page.title)}</h1><div class="entry-meta">${byline(page)}</div></header>
<div class="entry-content">${body}${shareBar(page)}</div>
<footer class="entry-footer"><span class="tags-links">${sections
    .slice(0, 5)
    .map((name, n) => `<a href="/tag/${n}" rel="tag">${name}</a>`)
    .join(', ')}</span></footer></article>
<div id="comments" class="comments-area"><ol class="comment-list">${comments}</ol></div></main></div>
<aside id="secondary" class="widget-area"><section class="widget widget_recent_entries"><h2 class="widget-title">Recent posts</h2><ul>${mostRead}</ul></section>${newsletter(page)}</aside>
<div class="related-posts"><h3>You may also like</h3><ul>${related}</ul></div></div></div></div>${footer(page)}`;
};

const app: Arrange = (page, { body, summary, related, mostRead, comments }) => {
  const { css } = page.site;
  return `<div id="__next"><div ${css('app')}><div ${css('shell')}>${navigation(page)}<main id="content" ${css('main')}><div ${css('grid')}><div ${css('column')}>
<article ${css('story')}><div ${css('headline-block')} data-component="headline-block"><h1 ${css('headline')}>${escaped(page.title)}</h1></div>
<div ${css('standfirst')} data-component="standfirst"><p>${escaped(summary)}</p></div><div data-component="byline-block">${byline(page)}${shareBar(page)}</div>${body}</article>
<section ${css('comments')} data-component="comments"><ol>${comments}</ol></section></div>
<div ${css('rail')}><div data-component="most-read"><h2 ${css('rail-title')}>Most read</h2><ol>${mostRead}</ol></div></div></div>
<section ${css('related')} data-component="links-grid"><h2>Related</h2><ul ${css('links-grid')}>${related}</ul></section></main>${newsletter(page)}${footer(page)}</div></div></div>`;
};

const broadsheet: Arrange = (page, { body, summary, related, mostRead, comments }) => {
  const { css, sections } = page.site;
  return `${navigation(page)}<main id="content" ${css('page')}><article ${css('article')} itemscope itemtype="https://schema.org/NewsArticle">
<nav ${css('breadcrumb')}><ol><li><a href="/">Home</a></li><li><a href="/${page.random.below(9)}">${sections[1]}</a></li></ol></nav>
<header ${css('article-header')}><h1 ${css('article-title')} itemprop="headline">${escaped(page.title)}</h1><p ${css('article-summary')}>${escaped(summary)}</p>${byline(page)}${shareBar(page)}</header>
<div ${css('article-wrap')}><section ${css('article-body')} itemprop="articleBody">${body}</section><aside ${css('article-aside')}><h2>Most read</h2><ol>${mostRead}</ol></aside></div>
${newsletter(page)}</article><section ${css('more')}><h2>More from ${page.site.name}</h2><ul>${related}</ul></section><section ${css('discussion')} id="discussion"><ol>${comments}</ol></section></main>${footer(page)}`;
};

const portal: Arrange = (page, { body, related, mostRead, comments }) => {
  const { css } = page.site;
  return `<div class="dialog-off-canvas-main-canvas" data-off-canvas-main-canvas><div class="layout-container">${navigation(page)}
<main role="main"><a id="content" tabindex="-1"></a><div class="layout-content"><div class="region region-content"><div data-drupal-messages-fallback class="hidden"></div>
<div class="block block-system block-system-main-block"><article about="${page.path}" class="node node--type-article node--view-mode-full"><h1 class="page-title"><span class="field field--name-title">${escaped(page.title)}</span></h1>
<div class="node__submitted">${byline(page)}</div><div class="node__content"><div class="clearfix text-formatted field field--name-body field--type-text-with-summary field__item">${body}</div>
<div class="field field--name-field-share">${shareBar(page)}</div><section class="field field--name-comment comment-wrapper"><ol ${css('comments')}>${comments}</ol></section></div></article></div>
<div class="views-element-container block block-views"><div class="view view-related"><div class="view-content"><ul>${related}</ul></div></div></div></div></div>
<aside class="layout-sidebar-second"><div class="region region-sidebar-second"><div class="block"><h2>Popular</h2><ul>${mostRead}</ul></div>${newsletter(page)}</div></aside></main>${footer(page)}</div></div>`;
};

const classic: Arrange = (page, { body, related, mostRead, comments }) => `<center>${navigation(page)}</center>
<table width="1000" align="center" border="0" cellpadding="0" cellspacing="0"><tr><td width="160" valign="top"><div class="leftcol"><ul>${mostRead}</ul></div></td>
<td valign="top" id="content"><div class="maincol"><div class="storyhead"><h1>${escaped(page.title)}</h1>${byline(page)}</div><div class="storytext">${body}</div><br clear="all">${shareBar(page)}
<div class="readers"><h4>Readers write</h4><ol>${comments}</ol></div></div></td><td width="240" valign="top"><div class="rightcol"><h4>See also</h4><ul>${related}</ul>${newsletter(page)}</div></td></tr></table>${footer(page)}`;

/** Arrangements of a page, after five common kinds of content management systems. */
export const LAYOUTS: Readonly<Record<Layout, Arrange>> = { blog, app, broadsheet, portal, classic };
