/**
 * What an element's class and id mark it as.
 * - `boilerplate`: never part of an article (navigation, advertising, comments, newsletter forms …)
 * - `maybe-boilerplate`: names that layout wrappers have too (sidebar, related, share …)
 * - `caption`: caption or credit of a picture
 * - `dateline`: byline, date, "last updated"
 */
export type NameVerdict = 'boilerplate' | 'maybe-boilerplate' | 'caption' | 'dateline';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const BOILERPLATE = words(`
  nav navbar navigation menu topnav subnav submenu breadcrumb breadcrumbs pagination pager
  cookie cookies consent gdpr modal popup lightbox tooltip flyout screenreader
  newsletter newsletters subscribe subscription signup
  outbrain taboola disqus comments commentlist comment respond
  advert advertisement advertising ads adslot sponsored
  sharebar sharedaddy infobox factbox readmore
  donate donation donations regwall adblock feedback rating ratings voting`);

const MAYBE_BOILERPLATE = words(`
  related recommended recommendation recommendations recirc recirculation sidebar rail promo promos
  share sharing social socials trending popular toolbar skip overlay slideshow carousel
  textbox shop affiliate download downloads poll login signin register registration membership`);

/** Names of several words, joined by blanks. One pattern takes a third of the time of many. */
const MAYBE_BOILERPLATE_PHRASES = new RegExp(
  [
    /\bmost (read|popular|viewed)\b/,
    /\bread (more|next|also)\b/,
    /\bmore (from|on|stories|news|articles|like)\b/,
    /\b(you may|might) (also )?like\b/,
    /\b(latest|breaking|top) (news|stories|headlines)\b/,
    /\bbreaking now\b/,
    /\b(sign|log) (up|in)\b/,
    /\bauthor (bio|box|info|card|flyout|gear|about|description|details)\b/,
    /\b(auteur|autor(en)?|autore) ?(bio|box|info|kasten)\b/,
    /\b(encart|bio|box) (auteur|autor|autore)\b/,
    /\bpost author\b/,
    /\babout (the )?author\b/,
    /\b(tag|tags|topic|topics|keyword|keywords) ?(list|cloud|links|container|wrapper)?$/,
    /\bprint (header|only|footer)\b/,
    /\bd print\b/,
    /\b(sr|visually|visuallyhidden|screen reader) (only|hidden|text)\b/,
    /\bcta( wrap)?\b/,
    /\bad (slot|unit|container|wrapper|block|banner|break|label)\b/,
    /\bgoogle ad\b/,
    /\brollover\b/,
    /\bcontrol (panel|bar)\b/,
    /\b(story|article|page|post|content) (footer|tools|actions|share)\b/,
    /\bestimated read time\b/,
  ]
    .map(({ source }) => source)
    .join('|'),
);

const CAPTION = words('caption captions figcaption photocredit credit credits imagecaption');

const DATELINE =
  /\b(by ?line|byline date|dateline|timestamp|date ?time|pub ?date|publish(ed)? ?(date|time|on)?|posted on|last updated|update time|post (date|meta|info)|postinfo|entry (meta|date|info)|article (meta|date|info|timestamp|byline)|content meta|statement meta|meta( (timestamp|date|info|data))?|river post date)\b/;

/** First words of names that describe a state, not the element: `no-sidebar`, `has-comments`. */
const STATE = words('no has with without hide is show not enable disable js ie lt gt supports');

/** In characters. Longer class lists come from frameworks that encode the layout in them. */
const MAX_NAMES_LENGTH = 400;
const MAX_WORDS_IN_NAME = 6;

/**
 * Reads class and id of an element; the first name with a verdict counts. Headings are judged by
 * their text instead.
 */
export function readNames(element: Element): NameVerdict | undefined {
  if (/^H[1-6]$/.test(element.tagName)) return undefined;
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.trim();
  if (names === '' || names.length > MAX_NAMES_LENGTH) return undefined;
  for (const name of names.split(/\s+/)) {
    const verdict = verdictOn(wordsIn(name), wordsIn(name.slice(name.lastIndexOf('__') + 1)));
    if (verdict !== undefined) return verdict;
  }
  return undefined;
}

/** Drupal names fields in the place of a BEM modifier: `field--name-field-tags`. */
const DRUPAL = /^field--name-(?:field-)?/;

/** Splits a name: `articleBody__related-links--wide` → article body related links. A BEM modifier is dropped. */
export function wordsIn(name: string): string[] {
  return name
    .replace(DRUPAL, '')
    .replace(/--.*$/, '')
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
}

/** @param own the words without those of the block, as in `block__element` */
const verdictOn = (name: readonly string[], own: readonly string[]): NameVerdict | undefined => {
  const first = name[0];
  if (first === undefined || name.length > MAX_WORDS_IN_NAME || STATE.has(first)) return undefined;
  for (const word of name) {
    if (BOILERPLATE.has(word)) return 'boilerplate';
    if (MAYBE_BOILERPLATE.has(word)) return 'maybe-boilerplate';
  }
  const phrase = name.join(' ');
  const wrapsText = own.some((word) => /^(?:content|body|text)$/.test(word));
  if (!wrapsText && MAYBE_BOILERPLATE_PHRASES.test(phrase)) return 'maybe-boilerplate';
  if (name.some((word) => CAPTION.has(word))) return 'caption';
  return DATELINE.test(phrase) ? 'dateline' : undefined;
};
