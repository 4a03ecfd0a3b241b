import { parseUrl } from '../../../../config/parse-url.ts';
import { siteOf } from '../../../../model/url/site.ts';
import { lettersAndDigits } from '../../../text/line.ts';
import type { PageView } from '../../page/page-view.ts';
import { classOf, tagOf } from '../../page/walk.ts';
import type { PageToClean } from '../page-to-clean.ts';

const MIN_CARDS = 2;
/**
 * In characters: a headline, a lead and a date. What says more under a linked heading is an entry
 * of a list of its own.
 */
const MAX_LENGTH = 320;
/** As a share of the page's prose. A page that consists of cards is a digest, and they are its text. */
const MAX_PROSE_SHARE = 0.5;
/** In characters. A box with no more left has only the heading of its cards. */
const MAX_LABEL_LENGTH = 60;

/**
 * Marks teasers of other articles: two or more boxes of one name and class beside each other,
 * each with a headline that links to another page of the site. A box that held nothing else goes
 * with them.
 */
export function markTeaserCards({ title, url, view }: PageToClean): void {
  const wanted = lettersAndDigits(title);
  const groups = new Map<Element, Map<string, Card[]>>();
  for (const heading of view.elements) {
    if (!/^H[2-6]$/.test(tagOf(heading)) || view.text(heading) === 0) continue;
    const link = heading.closest('a[href]') ?? heading.querySelector('a[href]');
    if (link === null) continue;
    const box = boxOf(heading, view);
    if (box?.parentElement == null || lettersAndDigits(heading.textContent ?? '') === wanted) continue;
    const kinds = groups.get(box.parentElement) ?? new Map<string, Card[]>();
    groups.set(box.parentElement, kinds);
    const kind = `${tagOf(box)} ${classOf(box)}`;
    kinds.set(kind, [...(kinds.get(kind) ?? []), { box, link }]);
  }
  for (const [parent, kinds] of groups)
    for (const found of kinds.values()) {
      const cards = found.filter(({ link }) => leadsElsewhere(link, url));
      if (cards.length < MIN_CARDS) continue;
      const prose = cards.reduce((sum, { box }) => sum + view.prose(box), 0);
      if (prose > MAX_PROSE_SHARE * view.prose(view.root)) continue;
      if (view.isMarked(parent)) continue;
      for (const { box } of cards) view.mark(box);
      if (parent !== view.root && view.text(parent) <= MAX_LABEL_LENGTH) view.mark(parent);
    }
}

interface Card {
  readonly box: Element;
  readonly link: Element;
}

/** Returns the largest box with this heading and little else; undefined if the heading stands in a text. */
const boxOf = (heading: Element, view: PageView): Element | undefined => {
  let largest: Element | undefined;
  for (let box = heading.parentElement; box !== null && box !== view.root; box = box.parentElement) {
    if (view.text(box) > MAX_LENGTH || box.querySelectorAll('h2,h3,h4,h5,h6').length > 1) break;
    largest = box;
  }
  return largest;
};

/** Whether a link leads to another page of the site. */
const leadsElsewhere = (link: Element, url: string): boolean => {
  const target = parseUrl(link.getAttribute('href') ?? '', url);
  return target !== undefined && target.pathname !== parseUrl(url)?.pathname && siteOf(target.href) === siteOf(url);
};
