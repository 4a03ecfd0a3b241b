import type { Block } from '../blocks/blocks.ts';
import { wholePhrase } from '../phrases.ts';
import { isBotWall } from './bot-wall.ts';
import { isConsentWall, withoutConsent } from './consent-wall.ts';
import { isErrorPage } from './error-page.ts';
import { isListing } from './listing.ts';
import { type PageSigns, saysArticle } from './page-signs.ts';
import { namesOf, wordsOf } from './page-text.ts';
import { freePart, isPaywalled } from './paywall.ts';
import { isPlayer } from './player.ts';

export type PageKind = 'article' | 'bot_wall' | 'consent_wall' | 'paywall' | 'not_an_article';

export interface JudgedPage {
  readonly kind: PageKind;
  /** The body without what belongs to a wall: dialogues, and offers to subscribe. */
  readonly body: readonly Block[];
}

/** What was served: the article, a wall before it, or a page that is none. */
export const judgePage = (page: PageSigns, found: readonly Block[]): JudgedPage => {
  if (isBotWall(page, found)) return { kind: 'bot_wall', body: found };
  if (isConsentWall(page, found)) return { kind: 'consent_wall', body: found };
  const body = withoutConsent(found);
  if (isErrorPage(page, body) || isListing(page, body) || isPlayer(page, body) || isSignIn(page, body)) {
    return { kind: 'not_an_article', body };
  }
  return isPaywalled(page, body) ? { kind: 'paywall', body: freePart(page, body) } : { kind: 'article', body };
};

/** Words on a page that asks for a password and has nothing else to say. */
const MAX_SIGN_IN_LENGTH = 60;
const SIGN_IN = wholePhrase('sign-in page: title');

const isSignIn = (page: PageSigns, body: readonly Block[]): boolean =>
  page.marks.asksPassword &&
  !saysArticle(page) &&
  wordsOf(body) < MAX_SIGN_IN_LENGTH &&
  namesOf(page).some((name) => SIGN_IN.test(name));
