import { lettersAndDigits } from '../../../text/line.ts';
import type { TextMeasure } from '../../page/text-measure.ts';
import { applies } from '../rule-switch.ts';

/** In characters. An `<article>` with the page's headline and this much prose is the whole article. */
const MIN_PROSE_LENGTH = 250;
const HEADINGS = 'h1,h2,h3,h4,h5,h6';

/**
 * Removes further articles beside the page's own, which contains its headline. Each is an
 * `<article>` with an `<h1>`, or with any heading if the page's own has prose of its own.
 * @param isLive whether the page is a live blog, whose posts are articles too
 */
export function removeOtherArticles(body: Element, title: string, measure: TextMeasure, isLive: boolean): void {
  const wanted = lettersAndDigits(title);
  const articles = [...body.querySelectorAll('article')];
  if (wanted === '' || articles.length < 2) return;
  const isOwn = (heading: Element): boolean => lettersAndDigits(heading.textContent ?? '') === wanted;
  const own = new Set(
    [...body.querySelectorAll('article h1')].filter(isOwn).flatMap((heading) => heading.closest('article') ?? []),
  );
  if (own.size === 0) return;
  const isWhole = !isLive && [...own].some((article) => measure.prose(article) >= MIN_PROSE_LENGTH);
  for (const article of articles) {
    if ([...own].some((kept) => article.contains(kept) || kept.contains(article))) continue;
    if (article.parentNode === null || article.querySelector(isWhole ? HEADINGS : 'h1') === null) continue;
    if (applies('own headline')) measure.remove(article);
  }
}
