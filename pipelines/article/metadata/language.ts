import { lineOf } from '../../text/line.ts';
import { isNode } from '../page/json-ld.ts';
import type { MetadataSource } from './source.ts';

/** The start of a page that is looked through for its root, in characters. */
const HEAD = 5_000;
/** Some templates give the root element in comments alone, meant for one browser or another. */
const HIDDEN_ROOT = /<html\b[^>]{0,500}?\slang=["']?([\w-]+)/i;

/** The language that the page declares, as a BCP 47 tag (`en`, `pt-BR`). `html` is the page as it came. */
export const languageOf = ({ document, meta, articles }: MetadataSource, html: string): string | undefined => {
  const root = document.documentElement;
  const stated = articles[0]?.['inLanguage'];
  const candidates = [
    root.getAttribute('lang'),
    root.getAttribute('xml:lang'),
    isNode(stated) ? (stated['alternateName'] ?? stated['name']) : stated,
    meta.first('content-language'),
    meta.first('og:locale'),
    meta.first('dc.language', 'language'),
    HIDDEN_ROOT.exec(html.slice(0, HEAD))?.[1],
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
    // Bokmål is what people, and programs that recognize languages, mean by Norwegian.
    return Intl.getCanonicalLocales(first)[0]?.replace(/^nb\b/, 'no');
  } catch {
    // Well-formed to the eye, but no tag: "en-a".
    return undefined;
  }
};
