import type { Task } from './pool-worker.ts';

/** A larger feed takes a third of a second or more. */
const LARGE_FEED_BYTES = 1_000_000;
const LARGE_TEXT_CHARACTERS = 200_000;
/** One in a hundred of 726 real pages has more brackets, ampersands or bytes. */
const LARGE_PAGE = { bytes: 1_500_000, brackets: 6_000, ampersands: 6_000 };

const BRACKET = 60; // <
const AMPERSAND = 38; // &

/**
 * Whether a task may take a second or more, estimated in about a millisecond. The cost of a page
 * depends on its tags and character references.
 */
export function isLargeTask(task: Task): boolean {
  switch (task.kind) {
    case 'feed':
      return task.input.body.length > LARGE_FEED_BYTES;
    case 'article':
      return isLargePage(task.input.body);
    case 'feed-article':
      return isLargePage(new TextEncoder().encode(task.input.html));
    case 'tags':
      return task.inputs.some(({ text }) => text.length > LARGE_TEXT_CHARACTERS);
  }
}

const isLargePage = (body: Uint8Array): boolean =>
  body.length > LARGE_PAGE.bytes ||
  hasMore(body, BRACKET, LARGE_PAGE.brackets) ||
  hasMore(body, AMPERSAND, LARGE_PAGE.ampersands);

const hasMore = (body: Uint8Array, byte: number, max: number): boolean => {
  let count = 0;
  for (let at = body.indexOf(byte); at >= 0; at = body.indexOf(byte, at + 1)) {
    count += 1;
    if (count > max) return true;
  }
  return false;
};
