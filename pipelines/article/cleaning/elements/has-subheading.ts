/** Whether a box has a subheading, like an entry of a list. The heading of a teaser is a link. */
export function hasSubheading(box: Element): boolean {
  return [...box.querySelectorAll('h2,h3,h4,h5,h6')].some(
    (heading) => heading.querySelector('a') === null && heading.closest('a') === null,
  );
}
