import { lettersAndDigits } from '../../../text/line.ts';
import { noteElement } from '../../trace.ts';
import { applies } from '../rule-switch.ts';

/**
 * Removes further articles below the page's own. Each is an `<article>` with an `<h1>`. Nothing is removed unless one of
 * these headlines is the page's title.
 */
export const removeOtherArticles = (body: Element, title: string): void => {
  const wanted = lettersAndDigits(title);
  const headed = [...body.querySelectorAll('article h1')].flatMap((headline) => {
    const article = headline.closest('article');
    return article === null ? [] : [{ article, isOwn: lettersAndDigits(headline.textContent ?? '') === wanted }];
  });
  const own = headed.filter(({ isOwn }) => isOwn).map(({ article }) => article);
  if (own.length === 0) return;
  for (const { article } of headed) {
    if (own.some((kept) => kept === article || article.contains(kept) || kept.contains(article))) continue;
    if (!applies('own headline')) continue;
    noteElement(article);
    article.remove();
  }
};
