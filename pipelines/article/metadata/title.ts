import { decodedLineOf, lettersAndDigits, lineOf } from '../../text/line.ts';
import { tokensOf } from '../../text/tokens.ts';
import type { MetadataSource } from './source.ts';

/** Shorter headlines are section names more often than headlines. */
const MIN_LENGTH = 8;
const MAX_LENGTH = 300;

/**
 * The headline: JSON-LD's, unless the page shows another wording of it that its meta tags agree with (the one in JSON-LD
 * is then written for search engines; a wholly different one is a teaser or the newest of a live blog); else the `<h1>` that is most like what meta tags, the window title, the URL or the feed
 * say; else the meta tags' without the site's name.
 */
export const titleOf = (source: MetadataSource, siteName: string | undefined, feedTitle?: string): string => {
  const windowTitle = lineOf(source.document.querySelector('title')?.textContent, 500);
  const isSiteName = (text: string) =>
    (siteName !== undefined && lettersAndDigits(text) === lettersAndDigits(siteName)) || isTailOf(text, windowTitle);
  const headings = [...source.document.querySelectorAll('h1')]
    .map((heading) => lineOf(heading.textContent, 2 * MAX_LENGTH))
    .filter((text) => text !== undefined)
    .filter((text) => !isSiteName(text));
  const meta = decodedLineOf(source.meta.first('og:title'));
  const shown = headings.filter((text) => isLongEnough(text) && text.length <= MAX_LENGTH);

  const headline = decodedLineOf(source.articles[0]?.['headline'], 500);
  if (headline !== undefined && isLongEnough(headline) && !isSiteName(headline)) {
    const wording = meta !== undefined && shown.find((text) => likeness(text, meta) >= SAME);
    const isWorded = wording && likeness(wording, headline) >= 0.5 && likeness(wording, headline) < SAME;
    return withoutSite(isWorded ? wording : headline, siteName);
  }

  const other = decodedLineOf(source.meta.first('twitter:title', 'dc.title', 'parsely-title', 'sailthru.title'));
  const stated = [headline, meta, windowTitle, other, feedTitle].filter((text) => text !== undefined);
  const visible = shown.find(
    (text) => stated.some((title) => likeness(title, text) >= 0.5) || isInPath(text, source.url),
  );
  const title = meta ?? headline ?? other ?? feedTitle ?? windowTitle;
  // A heading that goes on after the title has swallowed the date or the tags below it.
  if (visible !== undefined) return meta !== undefined && isMostOf(meta, visible) ? meta : visible;
  if (title === undefined) return headings[0] ?? '';
  return headings.find((heading) => isMostOf(heading, title)) ?? withoutSite(title, siteName);
};

const SAME = 0.8;

/** How many words two headlines have in common, from 0 to 1 (Dice). */
const likeness = (a: string, b: string): number => {
  const [ours, theirs] = [a, b].map((text) => new Set(tokensOf(text.toLowerCase())));
  if (!ours || !theirs || ours.size + theirs.size === 0) return 0;
  return (2 * [...ours].filter((word) => theirs.has(word)).length) / (ours.size + theirs.size);
};

/** Whether a heading is what window titles end with: "Story - The Paper". */
const isTailOf = (heading: string, windowTitle: string | undefined): boolean => {
  if (windowTitle === undefined || !windowTitle.toLowerCase().endsWith(heading.toLowerCase())) return false;
  return SEPARATORS.has(
    windowTitle
      .slice(0, windowTitle.length - heading.length)
      .trimEnd()
      .at(-1) ?? '',
  );
};

/** Whether a heading is the slug of its page. */
const isInPath = (heading: string, url: string): boolean =>
  isLongEnough(lettersAndDigits(heading)) && lettersAndDigits(decodedPath(url)).includes(lettersAndDigits(heading));

const decodedPath = (url: string): string => {
  try {
    return decodeURIComponent(new URL(url).pathname);
  } catch {
    return ''; // escapes that are no UTF-8 say nothing
  }
};

/** A character of Chinese or Japanese says as much as three letters. */
const isLongEnough = (text: string): boolean => text.length >= MIN_LENGTH || (text.length >= 4 && /\p{Lo}/u.test(text));

const isMostOf = (heading: string, title: string): boolean => {
  const part = lettersAndDigits(heading);
  const whole = lettersAndDigits(title);
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
