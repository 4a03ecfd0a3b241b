import { lettersAndDigits } from '../../../text/line.ts';
import { noteElement } from '../../trace.ts';
import { applies } from '../rule-switch.ts';

/**
 * Removes the articles that a page goes on with below its own: each is an `<article>` with a first-level headline, and
 * one of these headlines is the page's. Without that one nothing is removed.
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
