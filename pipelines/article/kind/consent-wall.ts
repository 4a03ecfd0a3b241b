import { isTooShort } from '../../text/text-length.ts';
import { type Block, lengthOf, textOf } from '../blocks/blocks.ts';
import { containsPhrase, type Role } from '../phrases.ts';
import { type PageSigns, saysArticle } from './page-signs.ts';
import { wordsOf } from './page-text.ts';

/** In characters of the page. Dialogues are long, but lists of partners are longer than this only behind a button. */
const MAX_CONSENT_WALL_LENGTH = 20_000;
const MIN_TERMS = 3;
/** Words of prose about anything else: an offer to pay instead, an imprint. */
const MAX_OTHER = 60;
const MAX_OTHER_SHARE = 0.5;
const MAX_OTHER_ANYWAY = 25;

/** What consent dialogs are about. A wall mentions several of these subjects. */
const SUBJECTS: readonly Role[] = [
  'consent: cookies',
  'consent: accept',
  'consent: reject',
  'consent: settings',
  'consent: partners',
  'consent: legitimate interest',
  'consent: personalized advertising',
  'consent: privacy policy',
  'consent: personal data',
  'consent: device',
  'consent: purposes of the framework',
  'consent: term without word edges',
];
const MENTIONS = SUBJECTS.map(containsPhrase);

/** The site speaks of itself and to the reader; an article about such dialogs does not. */
const speaksOfItself = containsPhrase('consent: the site speaks');

/** Whether only a dialogue about cookies and consent was served. */
export const isConsentWall = (page: PageSigns, body: readonly Block[]): boolean => {
  const length = lengthOf(page.blocks);
  if (length === 0 || length > MAX_CONSENT_WALL_LENGTH || saysArticle(page)) return false;
  const about = page.blocks.filter(isAboutConsent);
  const terms = MENTIONS.filter((mentions) => about.some(({ text }) => mentions(text))).length;
  if (terms < MIN_TERMS || !about.some(({ text }) => speaksOfItself(text))) return false;
  const others = body.some(speaks) ? page.blocks.filter((block) => !isAboutConsent(block)) : body;
  const other = wordsOf(others);
  return other < MAX_OTHER_ANYWAY || (other < MAX_OTHER && other < MAX_OTHER_SHARE * wordsOf(about));
};

/**
 * The text without a dialogue that stands before or after it: paragraphs that speak to the reader of nothing but
 * consent. An article about such dialogues would be gone with them, so something must remain.
 */
export const withoutConsent = (blocks: readonly Block[]): readonly Block[] => {
  const isText = (block: Block) => !speaks(block) || termsIn(block.text) < MIN_TERMS;
  const text = blocks.slice(Math.max(0, blocks.findIndex(isText)), blocks.findLastIndex(isText) + 1);
  return isTooShort(textOf(text)) ? blocks : text;
};

const termsIn = (text: string): number => MENTIONS.filter((mentions) => mentions(text)).length;

const isAboutConsent = ({ text }: Block): boolean => MENTIONS.some((mentions) => mentions(text));

const speaks = (block: Block): boolean => speaksOfItself(block.text) && isAboutConsent(block);
