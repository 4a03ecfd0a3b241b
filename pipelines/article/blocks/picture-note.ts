import { cleanLine } from '../../text/clean.ts';
import { anyOf } from '../phrases.ts';

/** What a page says about a picture. */
export interface PictureNote {
  readonly caption?: string;
  readonly credit?: string;
}

const BOX = 'figure,.wp-caption,[itemtype$="/ImageObject"]';
const CAPTION = 'figcaption,.wp-caption-text,[itemprop~="caption"],[itemprop~="description"]';
const CREDIT =
  '[itemprop~="creditText"],[itemprop~="copyrightHolder"],[itemprop~="author"],[class*="credit" i],[class*="copyright" i],figcaption small,figcaption cite';

/** In characters. A longer box holds more than a caption. */
const MAX_LENGTH = 1_000;
const MAX_CREDIT_LENGTH = 120;

/** Returns the caption and the credit in the box around a picture. */
export function noteOf(picture: Element): PictureNote {
  const box = picture.closest(BOX);
  if (box === null) return {};
  const caption = textIn(box.querySelector(CAPTION));
  const credit = textIn(box.querySelector(CREDIT));
  if (caption.length > MAX_LENGTH) return {};
  if (credit === '' || credit.length > MAX_CREDIT_LENGTH) return splitCaption(caption);
  return compact(without(caption, credit), withoutLabel(credit));
}

const textIn = (element: Element | null): string => cleanLine(element?.textContent?.slice(0, 2 * MAX_LENGTH) ?? '');

/** The credit is part of the caption, at one of its ends, or beside it. */
const without = (caption: string, credit: string): string => {
  if (caption.endsWith(credit)) return caption.slice(0, -credit.length);
  return caption.startsWith(credit) ? caption.slice(credit.length) : caption;
};

const WORD = `(?:${anyOf('picture credit: word before the name')}s?(?: credit)?|${anyOf('picture label')})`;
const LABEL = new RegExp(`^[\\s|/(\\[–—-]*(?:${WORD}\\s*[:©]|©|\\(c\\))\\s*`, 'iu');

/** A credit at the end of a caption: "Photo: Ann Lee", "(Foto: dpa)", "© AFP". It has no dots but those of initials. */
const AT_END = new RegExp(
  `(?:^|(?<=[\\s(\\[|/.]))[(\\[]?(?:${WORD}\\s*:|©)\\s?(?:[^.!?:©]|(?<=[\\s/]\\p{L})\\.){2,80}[)\\]]?\\.?$`,
  'iu',
);

/** Separates the credit from a caption in which nothing marks it but its wording. */
export function splitCaption(caption: string): PictureNote {
  const at = caption.search(AT_END);
  // A label begins with a capital letter: "the second photo: a crane" is prose.
  return at < 0 || /^[([]?\p{Ll}/u.test(caption.slice(at))
    ? compact(caption, '')
    : compact(caption.slice(0, at), withoutLabel(caption.slice(at)));
}

const withoutLabel = (credit: string): string => {
  const name = credit.replace(LABEL, '').trim();
  return /[([]/.test(name) ? name : name.replace(/[)\]]\.?$/, '');
};

const compact = (caption: string, credit: string): PictureNote => {
  const line = caption.replace(/[\s|/([–—-]+$/u, '').trim();
  return { ...(line && { caption: line }), ...(credit && { credit }) };
};
