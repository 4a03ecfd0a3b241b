import { lineOf } from '../../text/line.ts';
import { isNode } from '../page/json-ld.ts';
import type { MetadataSource } from './source.ts';

/** In characters: the part of the source that is searched for the root element. */
const HEAD_LENGTH = 5_000;
/** Some templates have the root element only in conditional comments for some browsers. */
const HIDDEN_ROOT = /<html\b[^>]{0,500}?\slang=["']?([\w-]+)/i;

/** Returns the language that the page declares, as a BCP 47 tag (`en`, `pt-BR`). `html` is the page as served. */
export function languageOf({ document, meta, articles }: MetadataSource, html: string): string | undefined {
  const root = document.documentElement;
  const stated = articles[0]?.['inLanguage'];
  const candidates = [
    root.getAttribute('lang'),
    root.getAttribute('xml:lang'),
    isNode(stated) ? (stated['alternateName'] ?? stated['name']) : stated,
    meta.first('content-language'),
    meta.first('og:locale'),
    meta.first('dc.language', 'language'),
    HIDDEN_ROOT.exec(html.slice(0, HEAD_LENGTH))?.[1],
  ];
  for (const candidate of candidates) {
    const tag = languageTag(lineOf(candidate, 40));
    if (tag !== undefined) return tag;
  }
  return undefined;
}

/** Returns the canonical spelling of a language tag, or `undefined` for anything else ("English", "$lang"). */
export function languageTag(text: string | undefined): string | undefined {
  const first = text?.split(/[,;\s]/)[0]?.replaceAll('_', '-') ?? '';
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(first)) return undefined;
  try {
    // Readers and language detectors mean Bokmål by Norwegian.
    return Intl.getCanonicalLocales(first)[0]?.replace(/^nb\b/, 'no');
  } catch {
    // "en-a" passes the check above but is not a valid tag.
    return undefined;
  }
}
