import { parseUrl } from '../../../../config/parse-url.ts';
import { lettersAndDigits } from '../../../text/line.ts';
import { siteOf } from '../../../url/site.ts';
import type { TextMeasure } from '../../page/text-measure.ts';
import { classOf, tagOf } from '../../page/walk.ts';
import { applies } from '../rule-switch.ts';

const MIN_CARDS = 3;
/** In characters: a headline, a lead and a date. What says more under a linked heading is an entry of a list of its own. */
const MAX_LENGTH = 320;
/** As a share of the page's prose. A page that consists of cards is a digest, and they are its text. */
const MAX_PROSE_SHARE = 0.5;
/** In characters. A box with no more left has only the heading of its cards. */
const MAX_LABEL_LENGTH = 60;

/**
 * Removes teasers of other articles: three or more boxes of one name and class beside each other, each with a headline that
 * links to another page of the site. A box that held nothing else goes with them.
 */
export const removeTeaserCards = (body: Element, { title, url }: CardsPage, measure: TextMeasure): void => {
  const wanted = lettersAndDigits(title);
  const groups = new Map<Element, Map<string, Element[]>>();
  for (const heading of measure.elements) {
    if (!/^H[2-6]$/.test(tagOf(heading))) continue;
    const link = heading.closest('a[href]') ?? heading.querySelector('a[href]');
    const text = lettersAndDigits(heading.textContent ?? '');
    if (link === null || text === '' || text === wanted || !leadsElsewhere(link, url)) continue;
    const card = cardOf(heading, body, measure);
    if (card?.parentElement == null) continue;
    const kinds = groups.get(card.parentElement) ?? new Map<string, Element[]>();
    groups.set(card.parentElement, kinds);
    const kind = `${tagOf(card)} ${classOf(card)}`;
    kinds.set(kind, [...(kinds.get(kind) ?? []), card]);
  }
  for (const [parent, kinds] of groups)
    for (const cards of kinds.values()) {
      const prose = cards.reduce((sum, card) => sum + measure.prose(card), 0);
      if (cards.length < MIN_CARDS || prose > MAX_PROSE_SHARE * measure.prose(body)) continue;
      if (!body.contains(parent) || !applies('teaser cards')) continue;
      for (const card of cards) measure.remove(card);
      if (parent !== body && measure.text(parent) <= MAX_LABEL_LENGTH) measure.remove(parent);
    }
};

interface CardsPage {
  readonly title: string;
  readonly url: string;
}

/** Returns the largest box with this heading and little else; undefined if the heading stands in a text. */
const cardOf = (heading: Element, body: Element, measure: TextMeasure): Element | undefined => {
  let card: Element | undefined;
  for (let box = heading.parentElement; box !== null && box !== body; box = box.parentElement) {
    if (measure.text(box) > MAX_LENGTH || box.querySelectorAll('h2,h3,h4,h5,h6').length > 1) break;
    card = box;
  }
  return card;
};

/** Whether a link leads to another page of the site. */
const leadsElsewhere = (link: Element, url: string): boolean => {
  const target = parseUrl(link.getAttribute('href') ?? '', url);
  return target !== undefined && target.pathname !== parseUrl(url)?.pathname && siteOf(target.href) === siteOf(url);
};
