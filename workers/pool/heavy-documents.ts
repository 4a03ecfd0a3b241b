import type { Task } from './pool-worker.ts';

/** A larger feed takes a third of a second and more. */
const BULKY_FEED_BYTES = 1_000_000;
const BULKY_TEXT_CHARACTERS = 200_000;
/** Of 726 real pages one in a hundred has more brackets, ampersands or bytes. */
const BULKY_PAGE = { bytes: 1_500_000, brackets: 6_000, ampersands: 6_000 };

const BRACKET = 60;
const AMPERSAND = 38;

/**
 * Whether a task may take a second or more by what it weighs, told in about a millisecond: what a page costs goes by its tags
 * and character references.
 */
export const isHeavy = (task: Task): boolean => {
  switch (task.kind) {
    case 'feed':
      return task.input.body.length > BULKY_FEED_BYTES;
    case 'article':
      return isBulkyPage(task.input.body);
    case 'feed-article':
      return isBulkyPage(new TextEncoder().encode(task.input.html));
    case 'tags':
      return task.inputs.some(({ text }) => text.length > BULKY_TEXT_CHARACTERS);
  }
};

const isBulkyPage = (body: Uint8Array): boolean =>
  body.length > BULKY_PAGE.bytes ||
  hasMore(body, BRACKET, BULKY_PAGE.brackets) ||
  hasMore(body, AMPERSAND, BULKY_PAGE.ampersands);

const hasMore = (body: Uint8Array, byte: number, most: number): boolean => {
  let count = 0;
  for (let at = body.indexOf(byte); at >= 0; at = body.indexOf(byte, at + 1)) {
    count += 1;
    if (count > most) return true;
  }
  return false;
};
