import { sharedWords } from '../tokens.ts';
import { decodedLineOf, lineOf, squeezed } from './line.ts';
import type { MetadataSource } from './source.ts';

/** Shorter headlines are section names more often than headlines. */
const LEAST = 8;
const LONGEST = 300;

/**
 * The headline: JSON-LD's, else the `<h1>` that shares most of its words with what meta tags, the window title or the
 * feed say, else the meta tags' without the site's name.
 */
export const titleOf = (source: MetadataSource, siteName: string | undefined, feedTitle?: string): string => {
  const isSiteName = (text: string) => siteName !== undefined && squeezed(text) === squeezed(siteName);
  const headline = decodedLineOf(source.articles[0]?.['headline'], 500);
  if (headline !== undefined && isLongEnough(headline) && !isSiteName(headline)) return withoutSite(headline, siteName);

  const meta = decodedLineOf(source.meta.first('og:title'));
  const other = decodedLineOf(source.meta.first('twitter:title', 'dc.title', 'parsely-title', 'sailthru.title'));
  const windowTitle = lineOf(source.document.querySelector('title')?.textContent, 500);
  const stated = [headline, meta, windowTitle, other, feedTitle].filter((text) => text !== undefined);

  const headings = [...source.document.querySelectorAll('h1')]
    .map((heading) => lineOf(heading.textContent, 2 * LONGEST))
    .filter((text) => text !== undefined);
  const visible = headings.find(
    (text) =>
      isLongEnough(text) &&
      text.length <= LONGEST &&
      !isSiteName(text) &&
      stated.some((title) => sharedWords(title, text) >= 0.5),
  );
  if (visible !== undefined) return visible;
  const title = meta ?? headline ?? other ?? feedTitle ?? windowTitle;
  if (title === undefined) return headings[0] ?? '';
  return headings.find((heading) => isMostOf(heading, title)) ?? withoutSite(title, siteName);
};

/** A character of Chinese or Japanese says as much as three letters. */
const isLongEnough = (text: string): boolean => text.length >= LEAST || (text.length >= 4 && /\p{Lo}/u.test(text));

const isMostOf = (heading: string, title: string): boolean => {
  const part = squeezed(heading);
  const whole = squeezed(title);
  return heading.length > 12 && whole.includes(part) && part.length > 0.5 * whole.length;
};

const SEPARATORS = new Set(['|', '-', '–', '—', ':', '»', '·', '•']);

/** "Headline | The Paper" and "The Paper: Headline" without the paper. */
const withoutSite = (title: string, siteName: string | undefined): string => {
  if (siteName === undefined) return title;
  const lower = title.toLowerCase();
  const site = siteName.toLowerCase();
  if (lower.endsWith(site)) {
    const rest = title.slice(0, title.length - site.length).trimEnd();
    if (SEPARATORS.has(rest.at(-1) ?? '')) return rest.slice(0, -1).trimEnd() || title;
  }
  if (lower.startsWith(site)) {
    const rest = title.slice(site.length).trimStart();
    if (SEPARATORS.has(rest[0] ?? '')) return rest.slice(1).trimStart() || title;
  }
  return title;
};
