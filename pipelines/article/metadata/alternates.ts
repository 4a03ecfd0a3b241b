import { normalizeUrl } from '../../../model/url/normalize.ts';
import type { Alternate } from '../document.ts';
import { languageTag } from './language.ts';

/** Sites for all countries declare about that many. */
const MAX_ALTERNATES = 50;

/** Returns the versions of the article in other languages that the page declares, one for each language. */
export function alternatesOf(document: Document, url: string, canonicalUrl?: string): Alternate[] {
  const own = [normalizeUrl(url), canonicalUrl];
  const alternates = new Map<string, string>();
  for (const link of document.querySelectorAll('link[rel~="alternate" i][hreflang]')) {
    const language = languageTag(link.getAttribute('hreflang') ?? '');
    const target = normalizeUrl(link.getAttribute('href') ?? '', url);
    if (language === undefined || target === undefined || own.includes(target) || alternates.has(language)) continue;
    alternates.set(language, target);
    if (alternates.size === MAX_ALTERNATES) break;
  }
  return [...alternates].map(([language, url]) => ({ language, url }));
}
