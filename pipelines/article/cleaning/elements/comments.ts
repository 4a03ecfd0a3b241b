import { lettersAndDigits } from '../../../text/line.ts';
import { classOf } from '../../page/walk.ts';
import type { PageToClean } from '../page-to-clean.ts';

/** A class or id of a box with readers' comments. "comment" alone is also the name of an opinion column. */
const CONTAINER =
  /(?:^|\s)(?:[a-z]+[-_]{1,2})?(?:comments|disqus|commentlist|comment-?(?:s?[-_]{0,2}(?:list|area|section|thread|container|wrap(?:per)?|box|block|feed)))(?:[-_]{1,2}[a-z]+)?(?=\s|$)/i;
/** "comment-4711" and "disqus_thread"; "comments" of any kind is found above. */
const ID = /^(?:comment[-_]\d+|disqus_thread)$/i;
const COMMENT_TYPE = /\/(?:User)?Comments?$/;
/** Names of a state or a layout: "has-comments", "comments-open", "no-comments". */
const STATE =
  /(?:^|\s)(?:no|has|with|without|show|hide|single)[-_]comments?|comments?[-_](?:open|closed|off|on|enabled|disabled)(?=\s|$)/i;

/**
 * In characters. What remains must be an article: a page of which comments are the text, such as a
 * forum, keeps them.
 */
const MIN_REST_LENGTH = 200;

/**
 * Marks readers' comments, whatever share of the text they have: they are never the article. A
 * box that contains the headline is the page, whatever its name.
 */
export function markComments({ title, view }: PageToClean): void {
  const wanted = lettersAndDigits(title);
  for (const element of view.elements) {
    if (!isCommentBox(element) || view.isMarked(element)) continue;
    if (view.text(element) === 0 || view.prose(view.root) - view.prose(element) < MIN_REST_LENGTH) continue;
    if (containsHeadline(element, wanted)) continue;
    view.mark(element);
  }
}

const isCommentBox = (element: Element): boolean => {
  // Most elements have neither name; `includes` finds that out in a tenth of the time of a pattern.
  const classes = classOf(element);
  const id = element.hasAttribute('id') ? element.id : '';
  if (mayName(classes) || mayName(id)) {
    const names = `${classes} ${id}`;
    if (ID.test(id) || (CONTAINER.test(names) && !STATE.test(names))) return true;
  }
  return element.hasAttribute('itemtype') && COMMENT_TYPE.test(element.getAttribute('itemtype') ?? '');
};

const mayName = (name: string): boolean => name.includes('omment') || name.includes('isqus');

const containsHeadline = (element: Element, wanted: string): boolean =>
  element.querySelector('h1,[itemprop~="articleBody"]') !== null ||
  (wanted !== '' &&
    [...element.querySelectorAll('h2,h3')].some((heading) => lettersAndDigits(heading.textContent ?? '') === wanted));
