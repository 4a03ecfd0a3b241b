import { tokensOf } from '../../../text/tokens.ts';
import { anyOf } from '../../phrases.ts';

const HEADING = new RegExp(`^[>»▶►■●◆・•\\s]*${anyOf('boilerplate heading')}\\s*[:：.…>»]*$`, 'iu');
/** In characters. */
const MAX_LENGTH = 200;
/** A question of this many words is a heading of the article: "Share this information, or keep it to oneself?" */
const MIN_QUESTION_WORDS = 5;

/** Whether a heading or label introduces boilerplate ("Related stories", "Mehr zum Thema:"). */
export function isBoilerplateHeading(text: string): boolean {
  return (
    text.length <= MAX_LENGTH &&
    HEADING.test(text) &&
    !(text.endsWith('?') && tokensOf(text).length >= MIN_QUESTION_WORDS)
  );
}
