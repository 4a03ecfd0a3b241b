import { isNode } from '../json-ld.ts';
import { lineOf } from './line.ts';
import type { MetadataSource } from './source.ts';

/** The language that the page declares, as a BCP 47 tag (`en`, `pt-BR`). */
export const languageOf = ({ document, meta, articles }: MetadataSource): string | undefined => {
  const root = document.documentElement;
  const stated = articles[0]?.['inLanguage'];
  const candidates = [
    root.getAttribute('lang'),
    root.getAttribute('xml:lang'),
    isNode(stated) ? (stated['alternateName'] ?? stated['name']) : stated,
    meta.first('content-language'),
    meta.first('og:locale'),
    meta.first('dc.language', 'language'),
  ];
  for (const candidate of candidates) {
    const tag = languageTag(lineOf(candidate, 40));
    if (tag !== undefined) return tag;
  }
  return undefined;
};

/** One spelling of a language tag, or `undefined` for what is none ("English", "$lang"). */
export const languageTag = (text: string | undefined): string | undefined => {
  const first = text?.split(/[,;\s]/)[0]?.replaceAll('_', '-') ?? '';
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(first)) return undefined;
  try {
    return Intl.getCanonicalLocales(first)[0];
  } catch {
    // Well-formed to the eye, but no tag: "en-a".
    return undefined;
  }
};
