import { normalizeUrl } from '../../../model/url/normalize.ts';
import type { MetadataSource } from './source.ts';

/** Page numbers in URLs: `/story/2`, `/story/page/2`, `/story-2.html`, `/story,2`, `?page=2`. */
const IN_PATH = /(?:\/page\/|\/|[-_,](?:page|seite|p)?[-_]?)(\d{1,2})(\/?|\.\w{2,5})$/i;
const IN_QUERY = /[?&](?:page|pg|p|seite|pagina|pag)=(\d{1,2})(?=&|$)/i;
const IS_NUMBER = /^\d{1,3}$/;
const NEXT_WORDS =
  /^(?:next(?: page)?|weiter|nächste seite|(?:page )?suivante|(?:página )?siguiente|próxima(?: página)?|(?:pagina )?successiva|次へ|次のページ|下一页|下一頁)?\s*[»›>→]*$/i;

/**
 * Returns the next page of a multi-page article. `rel=next` alone means "next article" on many
 * sites, so the URL must be this page's with the next number, and the link must have `rel=next` or
 * read as a page number or "next".
 */
export function nextPageUrlOf({ document, url }: MetadataSource): string | undefined {
  const here = pageOf(url);
  for (const link of document.querySelectorAll('link[rel~="next" i],a[href]')) {
    if (!isMarked(link)) continue;
    const next = normalizeUrl(link.getAttribute('href') ?? '', url);
    if (next === undefined || new URL(next).origin !== new URL(url).origin) continue;
    const there = pageOf(next);
    if (there.number === here.number + 1 && there.story === here.story && !namesOther(link, there.number)) return next;
  }
  return undefined;
}

/** Whether a link has `rel=next` or reads as a page number or "next". Checked first, because most links do not. */
const isMarked = (link: Element): boolean => {
  if (isNext(link)) return true;
  const text = textOf(link);
  return text !== '' && (IS_NUMBER.test(text) || NEXT_WORDS.test(text));
};

const isNext = (link: Element): boolean => /\bnext\b/i.test(link.getAttribute('rel') ?? '');

const namesOther = (link: Element, number: number): boolean =>
  !isNext(link) && IS_NUMBER.test(textOf(link)) && textOf(link) !== String(number);

const textOf = (link: Element): string => (link.textContent ?? '').slice(0, 40).trim();

/** Splits a URL into what all pages of the story share and the number of the page. */
const pageOf = (url: string): { story: string; number: number } => {
  const { pathname, search } = new URL(url);
  const query = IN_QUERY.exec(search);
  if (query !== null)
    return { story: pathname + search.replace(IN_QUERY, '').replace(/^&/, '?'), number: Number(query[1]) };
  const path = IN_PATH.exec(pathname);
  const first = { story: pathname.replace(/\/$/, '') + search, number: 1 };
  if (path === null) return first;
  const ending = path[2] === '/' ? '' : (path[2] ?? '');
  return { story: pathname.slice(0, path.index) + ending + search, number: Number(path[1]) };
};
