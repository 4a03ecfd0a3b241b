import { escaped, type PageContext } from './parts.ts';
import { scriptCode } from './weight.ts';

const linkedData = ({ site, path, title, author, publishedAt }: PageContext, summary: string): string =>
  JSON.stringify({
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'Organization',
        '@id': '/#publisher',
        name: site.name,
        logo: { '@type': 'ImageObject', url: '/logo.png', width: 600 },
      },
      {
        '@type': 'NewsArticle',
        mainEntityOfPage: { '@type': 'WebPage', '@id': path },
        headline: title,
        description: summary,
        image: [`/media${path}-1280.jpg`, `/media${path}-640.jpg`],
        datePublished: publishedAt.toISOString(),
        dateModified: publishedAt.toISOString(),
        author: [{ '@type': 'Person', name: author, url: '/author' }],
        publisher: { '@id': '/#publisher' },
        isAccessibleForFree: true,
        articleSection: site.sections[1],
      },
      {
        '@type': 'BreadcrumbList',
        itemListElement: site.sections
          .slice(0, 3)
          .map((name, n) => ({ '@type': 'ListItem', position: n + 1, name, item: `/${n}` })),
      },
    ],
  });

/** The head of a page without its scripts and styles: metadata in all its dialects, and hints for the browser. */
export function head(page: PageContext, summary: string): string {
  const { site, random, path, title, author, publishedAt } = page;
  const [name, about] = [escaped(title), escaped(summary)];
  const meta = Object.entries({
    description: about,
    author,
    robots: 'index, follow, max-image-preview:large',
    viewport: 'width=device-width, initial-scale=1',
    'theme-color': '#112233',
    'twitter:card': 'summary_large_image',
    'twitter:title': name,
    'twitter:description': about,
    'twitter:image': `/media${path}-1280.jpg`,
    'twitter:site': '@paper',
    'parsely-section': site.sections[1],
    generator: site.layout,
  }).map(([key, value]) => `<meta name="${key}" content="${value}">`);
  const properties = Object.entries({
    'og:type': 'article',
    'og:title': name,
    'og:description': about,
    'og:url': path,
    'og:site_name': site.name,
    'og:image': `/media${path}-1280.jpg`,
    'og:image:width': '1280',
    'og:locale': site.language,
    'article:published_time': publishedAt.toISOString(),
    'article:modified_time': publishedAt.toISOString(),
    'article:section': site.sections[1],
    'article:tag': site.sections[2],
  }).map(([key, value]) => `<meta property="${key}" content="${value}">`);
  const hints = Array.from({ length: random.between(8, 30) }, (_, n) =>
    n % 3 === 0
      ? `<link rel="preconnect" href="https://cdn${n}.example" crossorigin>`
      : n % 3 === 1
        ? `<link rel="stylesheet" href="/assets/css/${random.below(999_999).toString(36)}.css" media="all">`
        : `<link rel="apple-touch-icon" sizes="${n * 12}x${n * 12}" href="/icons/${n}.png">`,
  );
  const scripts = Array.from(
    { length: random.between(6, 18) },
    (_, n) => `<script async src="/assets/js/${n}.${random.below(999_999).toString(36)}.js"></script>`,
  );
  return [
    `<meta charset="utf-8"><title>${name} | ${site.name}</title>`,
    `<link rel="canonical" href="${path}"><link rel="alternate" type="application/rss+xml" href="/feed.xml">`,
    ...meta,
    ...properties,
    ...hints,
    `<script type="application/ld+json">${linkedData(page, summary).replaceAll('<', '\\u003c')}</script>`,
    `<script>${scriptCode(random, 600)}</script>`,
    ...scripts,
  ].join('\n');
}
