import { siteOf } from '../../../model/url/site.ts';
import { decodedLineOf, lettersAndDigits, lineOf } from '../../text/line.ts';
import { tokensOf } from '../../text/tokens.ts';
import type { MetadataSource } from './source.ts';

/** In characters. Shorter headlines are mostly names of sections. */
const MIN_LENGTH = 8;
const MAX_LENGTH = 300;

/**
 * Returns the headline. JSON-LD comes first, unless the page shows another wording that its meta
 * tags agree with, or JSON-LD only repeats the window title, unlike the page's only headline: the
 * one in JSON-LD is then written for search engines. (A wholly different headline is a teaser or
 * the newest post of a live blog.) Next is the `<h1>` most similar to the meta tags, the window
 * title, the URL or the feed; then the meta tags, without the name of the site. A section or a
 * kicker that they put before or after the heading is left out.
 */
export function titleOf(source: MetadataSource, siteName: string | undefined, feedTitle?: string): string {
  const windowTitle = lineOf(source.document.querySelector('title')?.textContent, 500);
  const isSiteName = (text: string, maxShare = 1) =>
    (siteName !== undefined && lettersAndDigits(text) === lettersAndDigits(siteName)) ||
    isTailOf(text, windowTitle, maxShare);
  const textsOf = (selector: string): string[] =>
    [...source.document.querySelectorAll(selector)]
      .map((heading) => lineOf(heading.textContent, 2 * MAX_LENGTH))
      .filter((text) => text !== undefined);
  const shownAs = (selector: string): string[] => textsOf(selector).filter((text) => !isSiteName(text, MAX_NAME_SHARE));
  const ofFirstRank = shownAs('h1');
  // Some sites keep the first rank for their own name.
  const headings =
    ofFirstRank.length > 0
      ? ofFirstRank
      : shownAs('h2,h3').filter((text) => windowTitle !== undefined && isHeadOf(text, windowTitle));
  const meta = unlessSite(decodedLineOf(source.meta.first('og:title')), siteName, source.url);
  const shown = headings.filter((text) => isLongEnough(text) && text.length <= MAX_LENGTH);

  const withoutLabel = (title: string): string => {
    // A heading may be a box around a kicker and the headline. A short end of one may be a kicker, too: "Story – live".
    const ends = shownAs('h1 > :last-child,h2 > :last-child').filter((text) => tokensOf(text).length >= MIN_WORDS);
    return (
      [...shown, ...ends].find((text) => isEndAfterLabel(text, title)) ??
      shown.find((text) => isStartBeforeLabel(text, title)) ??
      title
    );
  };
  const withoutName = (title: string): string => withoutSite(title, siteName, source.url);

  const headline = decodedLineOf(source.articles[0]?.['headline'], 500);
  if (headline !== undefined && isLongEnough(headline) && !isSiteName(headline)) {
    const wording = meta !== undefined && shown.find((text) => similarity(text, meta) >= MIN_SIMILARITY);
    const only = shown.length === 1 ? shown[0] : undefined;
    const isAgreed = only !== undefined && (meta === undefined || similarity(only, meta) >= MIN_SIMILARITY);
    // Then it is written for search engines.
    const repeatsWindow =
      windowTitle !== undefined && lettersAndDigits(withoutName(windowTitle)) === lettersAndDigits(headline);
    if (isAgreed && repeatsWindow && isHeadline(only, headline)) return only;
    const isWorded = wording && similarity(wording, headline) >= 0.5 && similarity(wording, headline) < MIN_SIMILARITY;
    return isWorded ? withoutName(wording) : withoutLabel(withoutName(headline));
  }

  const other = decodedLineOf(source.meta.first('twitter:title', 'dc.title', 'parsely-title', 'sailthru.title'));
  const stated = [headline, meta, windowTitle, other, feedTitle].filter((text) => text !== undefined);
  const visible =
    shown.find((text) => stated.some((title) => similarity(title, text) >= 0.5)) ??
    shown.find((text) => isInSlug(text, source.url)) ??
    // Some sites keep the first rank for their own name, and state nothing but the window title.
    (meta === undefined && headline === undefined
      ? textsOf('h2,h3').find((text) => tokensOf(text).length >= MIN_WORDS && isInSlug(text, source.url))
      : undefined);
  const title = meta ?? headline ?? other ?? feedTitle ?? unlessSite(windowTitle, siteName, source.url);
  // A heading that continues after the title includes the date or the tags below it.
  if (visible !== undefined) return meta !== undefined && isMostOf(meta, visible) ? withoutLabel(meta) : visible;
  if (title === undefined) return headings[0] ?? windowTitle ?? '';
  return headings.find((heading) => isMostOf(heading, title)) ?? withoutName(title);
}

/** In words. Shorter headings name sections and sites. */
const MIN_WORDS = 5;

/** Whether a heading is a headline that says something else than another. */
const isHeadline = (heading: string, other: string): boolean =>
  tokensOf(heading).length >= MIN_WORDS && similarity(heading, other) < MIN_SIMILARITY && !isMostOf(heading, other);

/** From here on two headlines are wordings of the same. */
const MIN_SIMILARITY = 0.8;

/** Returns the share of words that two headlines have in common, 0 to 1 (Dice coefficient). */
const similarity = (a: string, b: string): number => {
  const [ours, theirs] = [a, b].map((text) => new Set(tokensOf(text.toLowerCase())));
  if (!ours || !theirs || ours.size + theirs.size === 0) return 0;
  return (2 * [...ours].filter((word) => theirs.has(word)).length) / (ours.size + theirs.size);
};

/** As a share of the window title. A heading that is a longer end of it is the headline: "The Paper - News - Story". */
const MAX_NAME_SHARE = 0.5;

/** Whether a text is the name at the end of the window title, "Story - The Paper", and at most this share of it. */
const isTailOf = (heading: string, windowTitle: string | undefined, maxShare: number): boolean => {
  if (windowTitle === undefined || !windowTitle.toLowerCase().endsWith(heading.toLowerCase())) return false;
  if (heading.length > maxShare * windowTitle.length) return false;
  return SEPARATORS.has(
    windowTitle
      .slice(0, windowTitle.length - heading.length)
      .trimEnd()
      .at(-1) ?? '',
  );
};

/** Whether a heading is what the window title begins with: "Story - The Paper". */
const isHeadOf = (heading: string, windowTitle: string): boolean =>
  isLongEnough(heading) &&
  windowTitle.startsWith(heading) &&
  SEPARATORS.has(windowTitle.slice(heading.length).trimStart()[0] ?? '');

/** Whether a heading is what follows the name of a section or a kicker: "Opinion | Story". */
const isEndAfterLabel = (heading: string, title: string): boolean =>
  title.endsWith(heading) && /\s[|–—]\s+$/.test(title.slice(0, title.length - heading.length));

/** Whether a heading is what precedes the name of a section or an author, or a lone separator: "Story | Sport". */
const isStartBeforeLabel = (heading: string, title: string): boolean => {
  const rest = title.slice(heading.length);
  if (tokensOf(heading).length < MIN_WORDS || rest.length > heading.length / 2) return false;
  return title.startsWith(heading) && /^\s+[-|–—]+(?:\s|$)/.test(rest);
};

/**
 * Whether the slug of the URL, the last part of its path, contains a heading. Other parts name
 * sections and templates.
 */
const isInSlug = (heading: string, url: string): boolean =>
  isLongEnough(lettersAndDigits(heading)) && lettersAndDigits(slugOf(url)).includes(lettersAndDigits(heading));

const slugOf = (url: string): string => {
  try {
    return decodeURIComponent(new URL(url).pathname).split('/').filter(Boolean).at(-1) ?? '';
  } catch {
    return ''; // escapes that are not UTF-8
  }
};

/** Whether a text is long enough for a headline. A Chinese or Japanese character counts for more than a letter. */
const isLongEnough = (text: string): boolean => text.length >= MIN_LENGTH || (text.length >= 4 && /\p{Lo}/u.test(text));

const isMostOf = (heading: string, title: string): boolean => {
  const part = lettersAndDigits(heading);
  const whole = lettersAndDigits(title);
  return heading.length > 12 && whole.includes(part) && part.length > 0.5 * whole.length;
};

/** Includes the vertical bars and the colon of East Asian keyboards. */
const SEPARATORS = new Set(['|', '-', '–', '—', ':', '»', '·', '•', 'ㅣ', '｜', '：']);
const SEPARATORS_AT_END = /^[-|–—:»·•ㅣ｜：\s]+|[-|–—:»·•ㅣ｜：\s]+$/g;
const NAME_AND_HEADLINE = /^(.+?)\s+[-|–—:»·•]+\s+(.+)$/;
const HEADLINE_AND_NAME = /^(.+)\s+[-|–—:»·•]+\s+(.+?)$/;

/** Removes the name of the site, or what its address calls it: "Headline | The Paper", "The Paper :: Headline". */
const withoutSite = (title: string, siteName: string | undefined, url: string): string => {
  const lower = title.toLowerCase();
  const site = siteName?.toLowerCase();
  if (site !== undefined && lower.endsWith(site)) {
    const rest = title.slice(0, title.length - site.length).trimEnd();
    if (SEPARATORS.has(rest.at(-1) ?? '')) return rest.replace(SEPARATORS_AT_END, '') || title;
  }
  if (site !== undefined && lower.startsWith(site)) {
    const rest = title.slice(site.length).trimStart();
    if (SEPARATORS.has(rest[0] ?? '')) return rest.replace(SEPARATORS_AT_END, '') || title;
  }
  const isCalled = (text: string) => isCalledBy(text, url);
  const [, first = '', headline] = NAME_AND_HEADLINE.exec(title) ?? [];
  if (headline !== undefined && isCalled(first)) return headline;
  const [, before, last = ''] = HEADLINE_AND_NAME.exec(title) ?? [];
  return before !== undefined && isCalled(last) ? before : title;
};

/** Whether the address of a site calls it by this name: "literary-review" or "literary-review.example". */
const isCalledBy = (name: string, url: string): boolean =>
  [siteOf(url), siteOf(url).split('.')[0] ?? ''].some((called) => lettersAndDigits(called) === lettersAndDigits(name));

/** Returns a title, unless it is only the name of the site. */
const unlessSite = (title: string | undefined, siteName: string | undefined, url: string): string | undefined => {
  if (title === undefined || isCalledBy(title, url)) return undefined;
  return siteName !== undefined && lettersAndDigits(title) === lettersAndDigits(siteName) ? undefined : title;
};
