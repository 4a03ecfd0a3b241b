import { anyOf } from '../../phrases.ts';

const HEADING = new RegExp(`^[>»▶►■●◆・•\\s]*${anyOf('boilerplate heading')}\\s*[:：.…>»]*$`, 'iu');
/** In characters. */
const MAX_LENGTH = 200;

/** Whether a heading or label introduces boilerplate ("Related stories", "Mehr zum Thema:"). */
export const isBoilerplateHeading = (text: string): boolean => text.length <= MAX_LENGTH && HEADING.test(text);

const COMMENTS = new RegExp(anyOf('comments heading'), 'i');

/** Whether a boilerplate heading introduces readers' comments. */
export const isCommentsHeading = (text: string): boolean => COMMENTS.test(text);
