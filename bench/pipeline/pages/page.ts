import { createRandom } from '../../chaos/random.ts';
import { around } from './around.ts';
import { head } from './head.ts';
import { LAYOUTS } from './layouts.ts';
import { body, comment, type PageContext, slugOf, teaser } from './parts.ts';
import type { Site } from './site.ts';
import type { Writer } from './texts.ts';
import { scriptCode, styleRules } from './weight.ts';

export interface Page {
  /** Path on its site, which ends in its number. */
  readonly path: string;
  readonly title: string;
  readonly summary: string;
  readonly author: string;
  readonly publishedAt: Date;
  readonly html: string;
}

/** Bytes of a page and elements of its body: median, and how far others are from it. */
const BYTES = { median: 100_000, spread: 0.84, most: 2_000_000 };
const ELEMENTS = { median: 740, spread: 0.42 };

const FIRST: readonly [string, ...string[]] = ['Nora', 'Owen', 'Marta', 'Yuki', 'Paolo', 'Amina', 'Henrik', 'Grace'];
const LAST: readonly [string, ...string[]] = ['Feld', 'Achebe', 'Lindqvist', 'Tanabe', 'Ferrante', 'Hext', 'Brill'];

const elementsIn = (html: string): number => html.match(/<[a-z]/g)?.length ?? 0;

/** Writes the page of a site with this number, the same for the same seed and order. */
export function writePage(site: Site, number: number, writer: Writer): Page {
  const random = createRandom(number * 104_729 + 7);
  const { title, paragraphs } = writer.write(site.language);
  const path = `/${slugOf(site.sections[number % site.sections.length] ?? '')}/2026/${slugOf(title)}-${number}`;
  const author = `${random.pick(FIRST)} ${random.pick(LAST)}`;
  const publishedAt = new Date(Date.now() - random.between(5, 1_400) * 60_000);
  const headlines = writer.headlines(site.language, 60);
  const page: PageContext = {
    site,
    random,
    path,
    title,
    author,
    publishedAt,
    headline: () => headlines[random.below(headlines.length)] ?? '',
  };
  const summary = (paragraphs[0] ?? '').slice(0, 180).replace(/\s\S*$/, '');
  const bytes = Math.min(BYTES.most, around(random, BYTES.median, BYTES.spread));
  // Heavy pages have more elements, but not as many more as they have bytes.
  const elements = around(random, ELEMENTS.median, ELEMENTS.spread) * (bytes / BYTES.median) ** 0.25;
  const text = body(page, paragraphs);
  const bare = `${head(page, summary)}${LAYOUTS[site.layout](page, { body: text, summary, related: '', mostRead: '', comments: '' })}`;
  const comments: string[] = [];
  const teasers: string[] = [];
  for (let left = elements - elementsIn(bare); left > 0; ) {
    const list = site.hasComments && random.chance(0.4) ? comments : teasers;
    const item = list === comments ? comment(page) : teaser(page);
    list.push(item);
    left -= elementsIn(item);
  }
  const half = Math.ceil(teasers.length / 2);
  const content = LAYOUTS[site.layout](page, {
    body: text,
    summary,
    related: teasers.slice(0, half).join(''),
    mostRead: teasers.slice(half).join(''),
    comments: comments.join(''),
  });
  const state =
    site.layout === 'app'
      ? `<script id="__NEXT_DATA__" type="application/json">${JSON.stringify({ props: { pageProps: { title, author, teasers: headlines } } }).replaceAll('<', '\\u003c')}</script>`
      : '';
  const top = head(page, summary);
  const weight = Math.max(0, bytes - Buffer.byteLength(top + content + state));
  const styles = styleRules(random, weight * site.styleShare);
  const scripts = scriptCode(random, weight * (1 - site.styleShare));
  const third = Math.ceil(scripts.length / 3);
  const script = (n: number): string => `<script>${scripts.slice(n * third, (n + 1) * third)}</script>`;
  const html = `<!doctype html>
<html lang="${site.language}"><head>${top}
<style>${styles}</style>${script(0)}</head>
<body ${site.css('body')}>${content}
${state}${script(1)}${script(2)}<noscript><img height="1" width="1" src="https://pixel.example/${number}" alt=""></noscript></body></html>`;
  return { path, title, summary, author, publishedAt, html };
}
