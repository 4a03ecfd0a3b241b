import { parseUrl } from '../../../config/parse-url.ts';
import { cleanLine } from '../../text/clean.ts';
import { tagOf } from '../page/walk.ts';
import type { Block, Picture } from './blocks.ts';
import { noteOf } from './picture-note.ts';
import { isTrackingAddress } from './tracking-pixels.ts';

/** A picture and the index of the page's block that it is in or before. */
export interface PlacedPicture extends Picture {
  readonly at: number;
}

const MAX_PICTURES = 60;
/** In blocks: captions, credits and share lines between a picture and the text it belongs to. */
const MAX_DISTANCE = 12;
/** Smaller pictures are icons, portraits of authors or tracking pixels. */
const MIN_SIDE_PIXELS = 100;
/** In pixels: enough for a column of text on a high-resolution screen. */
const SUFFICIENT_WIDTH = 1_000;
const MAX_ADDRESS_LENGTH = 2_000;
const MAX_ALT_LENGTH = 500;
const MAX_CANDIDATES = 50;

const PICTURES = new Set(['IMG', 'AMP-IMG']);
const ELSEWHERE = new Set(['NAV', 'ASIDE', 'FOOTER', 'BUTTON', 'FORM']);
const PICTURE_FILE = /\.(?:jpe?g|png|webp|avif|gif)$/i;
/** Attributes in which sites with lazy loading keep the address. */
const ADDRESS_ATTRIBUTES = ['data-src', 'data-original', 'data-lazy-src', 'data-url', 'src'];
const SRCSET_ATTRIBUTES = ['data-srcset', 'data-lazy-srcset', 'srcset'];

/** Collects the pictures of a page while it is split into blocks. */
export function createPictureCollector(baseUrl: string) {
  const pictures: PlacedPicture[] = [];
  return {
    pictures: pictures as readonly PlacedPicture[],
    /** @param at the number of blocks before the element */
    see(element: Element, at: number): void {
      if (pictures.length >= MAX_PICTURES || !PICTURES.has(tagOf(element))) return;
      const picture = pictureOf(element, baseUrl);
      if (picture === undefined || !belongsHere(element, baseUrl)) return;
      pictures.push({ ...picture, ...noteOf(element), at });
    },
  };
}

const pictureOf = (element: Element, baseUrl: string): Picture | undefined => {
  const width = sideOf(element, 'width');
  const height = sideOf(element, 'height');
  const small = [width, height].some((side) => side !== undefined && side < MIN_SIDE_PIXELS);
  if (small || isInvisible(element)) return undefined;
  const src = addressOf(element, baseUrl);
  if (src === undefined || isTrackingAddress(src)) return undefined;
  return { src, alt: cleanLine((element.getAttribute('alt') ?? '').slice(0, MAX_ALT_LENGTH)), width, height };
};

const addressOf = (element: Element, baseUrl: string): string | undefined => {
  const sources = [element, ...(element.parentElement?.tagName === 'PICTURE' ? sourcesIn(element.parentElement) : [])];
  const sets = sources.flatMap((source) => SRCSET_ATTRIBUTES.map((name) => source.getAttribute(name) ?? ''));
  const single = ADDRESS_ATTRIBUTES.map((name) => element.getAttribute(name) ?? '');
  for (const address of [...sets.map(candidateOf), ...single]) {
    const found = absolute(address, baseUrl);
    if (found !== undefined) return found;
  }
  return undefined;
};

const sourcesIn = (picture: Element): Element[] => [...picture.children].filter(({ tagName }) => tagName === 'SOURCE');

/** Returns the narrowest picture of a `srcset` that is wide enough, or else the widest. */
const candidateOf = (set: string): string => {
  if (set === '') return '';
  const candidates = set
    .slice(0, MAX_CANDIDATES * MAX_ADDRESS_LENGTH)
    .split(/,\s+/, MAX_CANDIDATES)
    .map((candidate) => candidate.trim().split(/\s+/))
    .map(([address = '', size = '']) => ({ address, width: Number(/^(\d+)w$/.exec(size)?.[1] ?? 0) }))
    .sort((a, b) => a.width - b.width);
  return (candidates.find(({ width }) => width >= SUFFICIENT_WIDTH) ?? candidates.at(-1))?.address ?? '';
};

const absolute = (address: string, baseUrl: string): string | undefined => {
  const trimmed = address.trim();
  if (trimmed === '' || trimmed.length > MAX_ADDRESS_LENGTH) return undefined;
  const url = parseUrl(trimmed, baseUrl);
  return url?.protocol === 'https:' || url?.protocol === 'http:' ? url.href : undefined;
};

const sideOf = (element: Element, side: 'width' | 'height'): number | undefined => {
  const stated = /^\s*(\d{1,5})(?:px)?\s*$/.exec(element.getAttribute(side) ?? '')?.[1];
  return stated === undefined ? undefined : Number(stated);
};

const isInvisible = (element: Element): boolean =>
  /display\s{0,5}:\s{0,5}none|visibility\s{0,5}:\s{0,5}hidden|(?:^|;)\s{0,5}(?:width|height)\s{0,5}:\s{0,5}[01](?:px)?\s{0,5}(?:;|$)/i.test(
    (element.getAttribute('style') ?? '').slice(0, 1_000),
  );

/** Whether a picture belongs to this article. One that links to anything but itself belongs to another. */
const belongsHere = (element: Element, baseUrl: string): boolean => {
  const link = element.closest('a[href]');
  const target = link === null ? undefined : absolute(link.getAttribute('href') ?? '', baseUrl);
  if (target !== undefined && !PICTURE_FILE.test(new URL(target).pathname)) return false;
  return !isElsewhere(element);
};

/** Whether an element is in a part of the page beside the article. */
export function isElsewhere(element: Element): boolean {
  for (let around: Element | null = element; around !== null; around = around.parentElement)
    if (ELSEWHERE.has(tagOf(around)) || around.hasAttribute('hidden') || around.getAttribute('aria-hidden') === 'true')
      return true;
  return false;
}

/**
 * Places each picture before the block of the body that follows it on the page. Pictures above the
 * headline, after the text or far from it are omitted.
 * @param all the blocks of the page, which include those of the body
 */
export function withPictures(
  body: readonly Block[],
  all: readonly Block[],
  pictures: readonly PlacedPicture[],
): readonly Block[] {
  if (pictures.length === 0) return body;
  const places = placesOf(all);
  const used = new Set<string>();
  let last = -1;
  return body.map((block) => {
    const at = places.get(block.text)?.find((place) => place > last);
    if (at === undefined) return block;
    const from = Math.max(last < 0 ? headlineBefore(all, at) : last, at - MAX_DISTANCE);
    last = at;
    const between = pictures.filter((picture) => picture.at > from && picture.at <= at && !used.has(picture.src));
    for (const { src } of between) used.add(src);
    return between.length === 0 ? block : { ...block, pictures: between };
  });
}

/** Returns the indexes of each text, at most 20: a text that is repeated more often is not a paragraph. */
const placesOf = (all: readonly Block[]): ReadonlyMap<string, readonly number[]> => {
  const places = new Map<string, number[]>();
  for (const [at, { text }] of all.entries()) {
    const indexes = places.get(text);
    if (indexes === undefined) places.set(text, [at]);
    else if (indexes.length < 20) indexes.push(at);
  }
  return places;
};

/** Returns the index before the headline, because a picture may be directly above it. */
const headlineBefore = (all: readonly Block[], at: number): number => {
  const headline = all.findLastIndex((block, index) => index < at && block.heading === 1);
  return headline < 0 ? at - MAX_DISTANCE : headline - 1;
};
