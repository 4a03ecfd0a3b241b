const COMMENTS = '[id*="comment"],[class*="comment"],[id*="disqus"]';

/** Whether an element is among the comments, which mark readers as authors. */
export function isInComments(element: Element): boolean {
  const comments = element.closest(COMMENTS);
  // Such a name may be on the whole page.
  return comments !== null && comments.querySelector('h1') === null;
}
