import { readFileSync } from 'node:fs';
import { escapeText } from 'entities';

/** A labeled page of test/fixtures/genre/pages.tsv. */
export interface LabeledPage {
  readonly line: number;
  readonly label: string;
  readonly url: string;
  readonly html: string;
}

/** Text that fits any kind, so that pages have the length of articles. */
const FILLER: Readonly<Record<string, string>> = {
  en: 'The town lies on the river, with a harbor of eleven berths and a market on the square behind the church. Boats go out in the morning and come back with the tide, and the road to the coast runs along the water.',
  de: 'Die Stadt liegt am Fluss, mit einem Hafen von elf Liegeplätzen und einem Markt auf dem Platz hinter der Kirche. Die Boote fahren am Morgen hinaus und kommen mit der Flut zurück, und die Straße zur Küste führt am Wasser entlang.',
  fr: 'La ville se trouve au bord du fleuve, avec un port de onze places et un marché sur la place derrière l’église. Les bateaux sortent le matin et rentrent avec la marée, et la route de la côte longe l’eau.',
  es: 'La ciudad está junto al río, con un puerto de once amarres y un mercado en la plaza detrás de la iglesia. Los barcos salen por la mañana y vuelven con la marea, y la carretera de la costa sigue el agua.',
  pt: 'A cidade fica junto ao rio, com um porto de onze lugares e um mercado na praça atrás da igreja. Os barcos saem de manhã e voltam com a maré, e a estrada da costa segue a água.',
  it: 'La città si trova sul fiume, con un porto di undici posti e un mercato nella piazza dietro la chiesa. Le barche escono la mattina e tornano con la marea, e la strada della costa segue l’acqua.',
};

interface Row {
  readonly path: string;
  readonly language: string;
  readonly title: string;
  readonly paragraphs: string;
  readonly data: Readonly<Record<string, string | undefined>>;
}

const script = (value: object): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const shell = ({ language, title }: Row, head: string, body: string): string =>
  `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${escapeText(title)}</title>${head}</head>
   <body><nav><ul><li><a href="/">Home</a></li><li><a href="/opinion">Opinion</a></li><li><a href="/live">Live</a></li></ul></nav>${body}
   <footer>© 2026</footer></body></html>`;

const node = ({ title, data }: Row, type: string): object => ({
  '@type': data['type'] ?? type,
  headline: title,
  datePublished: '2026-03-02T08:00:00Z',
  ...(data['section'] && { articleSection: data['section'] }),
  ...(data['genre'] && { genre: data['genre'] }),
  ...(data['rating'] && { reviewRating: { '@type': 'Rating', ratingValue: data['rating'] } }),
});

/** The ways in which content management systems write an article. */
const MAKES: Readonly<Record<string, (row: Row) => string>> = {
  graph: (row) => {
    const graph = {
      '@context': 'https://schema.org',
      '@graph': [node(row, 'Article'), { '@type': 'WebPage', name: row.title }],
    };
    const category = `<span class="cat-links"><a href="/category/x" rel="category tag">${row.data['section']}</a></span>`;
    return shell(
      row,
      `<meta property="og:type" content="article">${script(graph)}`,
      `<main><article class="post"><header>${category}<h1 class="entry-title">${row.title}</h1></header><div class="entry-content">${row.paragraphs}</div></article></main>`,
    );
  },
  arc: (row) =>
    shell(
      row,
      `<meta property="article:section" content="${row.data['section'] ?? ''}">${script({ '@context': 'https://schema.org', ...node(row, 'NewsArticle') })}`,
      `<main><div class="overline">${row.data['kicker'] ?? ''}</div><h1>${row.title}</h1><article>${row.paragraphs}</article></main>`,
    ),
  legacy: (row) =>
    shell(
      row,
      '',
      `<table><tr><td><div id="content"><div class="kicker">${row.data['kicker']}</div><h1>${row.title}</h1>${row.paragraphs}</div></td></tr></table>`,
    ),
  presse: (row) =>
    shell(
      row,
      script({ '@context': 'https://schema.org', ...node(row, 'NewsArticle') }),
      `<main><article><header><p class="article__kicker">${row.data['kicker'] ?? ''}</p><h1>${row.title}</h1></header><section>${row.paragraphs}</section></article></main>`,
    ),
  micro: (row) =>
    shell(
      row,
      row.data['type'] ? script({ '@context': 'https://schema.org', '@type': row.data['type'], name: row.title }) : '',
      `<main itemscope itemtype="https://schema.org/NewsArticle"><ol class="breadcrumb"><li><a href="/">Home</a></li><li><a href="/s">${row.data['section'] ?? ''}</a></li></ol>
       <meta itemprop="articleSection" content="${row.data['section'] ?? ''}">${row.data['rating'] ? `<meta itemprop="ratingValue" content="${row.data['rating']}">` : ''}
       <h1 itemprop="headline">${row.title}</h1><div itemprop="articleBody">${row.paragraphs}</div></main>`,
    ),
  plain: (row) => shell(row, '', `<div class="page"><h1>${row.title}</h1>${row.paragraphs}</div>`),
};

const paragraphsOf = (text: string, language: string): string =>
  [...text.split('|'), FILLER[language] ?? '', FILLER[language] ?? '']
    .map((paragraph) => `<p>${escapeText(paragraph).replace(/^\*\*(.*)\*\*$/, '<b>$1</b>')}</p>`)
    .join('\n');

/** Reads the pages: the seen half (odd lines), on which the code was written, or the unseen one. */
export const readPages = (half: 'seen' | 'unseen'): LabeledPage[] => {
  const file = new URL('../../../fixtures/genre/pages.tsv', import.meta.url);
  const [, ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
  return lines.flatMap((line, index) => {
    if ((index % 2 === 0) !== (half === 'seen')) return [];
    const [label = '', language = '', make = '', path = '', pairs = '', title = '', text = ''] = line.split('\t');
    const data = Object.fromEntries(pairs.split(';').map((pair) => pair.split('=')));
    const html = MAKES[make]?.({ path, language, title, data, paragraphs: paragraphsOf(text, language) }) ?? '';
    return [{ line: index + 2, label, url: `https://www.paper.example${path}`, html }];
  });
};
