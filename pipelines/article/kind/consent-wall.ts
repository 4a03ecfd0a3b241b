import { isTooShort } from '../../text/text-length.ts';
import { type Block, lengthOf, textOf } from '../blocks/blocks.ts';
import { asksForConsent, consentSubjectsIn, isAboutConsent } from './consent-wording.ts';
import { declaresArticle, type PageFeatures } from './page-features.ts';
import { proseWordsIn } from './page-text.ts';

/** In characters of the page. Dialogs are long, but a list of partners longer than this opens only behind a button. */
const MAX_CONSENT_WALL_LENGTH = 20_000;
/** Subjects of consent that a wall mentions. */
const MIN_SUBJECTS = 3;
/** Words of prose about anything else, such as an offer to pay instead or an imprint. */
const MAX_OTHER_WORDS = 60;
/** That prose as a share of the prose about consent … */
const MAX_OTHER_SHARE = 0.5;
/** … which does not count when there are fewer words than this. */
const MAX_OTHER_WORDS_ANY_SHARE = 25;

/** Whether the server sent only a dialog about cookies and consent. */
export function isConsentWall(page: PageFeatures, body: readonly Block[]): boolean {
  const length = lengthOf(page.blocks);
  if (length === 0 || length > MAX_CONSENT_WALL_LENGTH || declaresArticle(page)) return false;
  const addressesReader = ({ text }: Block): boolean => asksForConsent(text);
  if (!page.blocks.some(addressesReader)) return false;
  const about = page.blocks.filter(({ text }) => isAboutConsent(text));
  if (consentSubjectsIn(about.map(({ text }) => text)) < MIN_SUBJECTS) return false;
  const others = body.some(addressesReader) ? page.blocks.filter(({ text }) => !isAboutConsent(text)) : body;
  const other = proseWordsIn(others);
  return (
    other < MAX_OTHER_WORDS_ANY_SHARE || (other < MAX_OTHER_WORDS && other < MAX_OTHER_SHARE * proseWordsIn(about))
  );
}

/**
 * Removes a consent dialog before or after the text: paragraphs that speak to the reader about
 * consent only. Returns all blocks if too little would remain, as with an article about consent
 * dialogs.
 */
export function withoutConsent(blocks: readonly Block[]): readonly Block[] {
  const isText = ({ text }: Block) => !asksForConsent(text) || consentSubjectsIn([text]) < MIN_SUBJECTS;
  const text = blocks.slice(Math.max(0, blocks.findIndex(isText)), blocks.findLastIndex(isText) + 1);
  return isTooShort(textOf(text)) ? blocks : text;
}
