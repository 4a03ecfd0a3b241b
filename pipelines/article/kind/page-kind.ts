import type { Block } from '../blocks/blocks.ts';
import { wholePhrase } from '../phrases.ts';
import { isBotWall } from './bot-wall.ts';
import { isConsentWall, withoutConsent } from './consent-wall.ts';
import { isErrorPage } from './error-page.ts';
import { isListing } from './listing.ts';
import { isMediaPage } from './media-page.ts';
import { declaresArticle, type PageFeatures } from './page-features.ts';
import { proseWordsIn, titlesOf } from './page-text.ts';
import { freePart, isPaywalled } from './paywall.ts';

export type PageKind = 'article' | 'bot_wall' | 'consent_wall' | 'paywall' | 'not_an_article';

/** The kind of a page, and the body that remains. */
export interface ClassifiedPage {
  readonly kind: PageKind;
  /** The body without parts of a wall: dialogs and offers to subscribe. */
  readonly body: readonly Block[];
}

/** Tells an article from a wall in front of one and from pages of other kinds. */
export function classifyPage(page: PageFeatures, found: readonly Block[]): ClassifiedPage {
  if (isBotWall(page, found)) return { kind: 'bot_wall', body: found };
  if (isConsentWall(page, found)) return { kind: 'consent_wall', body: found };
  const body = withoutConsent(found);
  if (isErrorPage(page, body) || isListing(page, body) || isMediaPage(page, body) || isSignIn(page, body)) {
    return { kind: 'not_an_article', body };
  }
  return isPaywalled(page, body) ? { kind: 'paywall', body: freePart(page, body) } : { kind: 'article', body };
}

/** Words of prose on a page that only asks for a password. */
const MAX_SIGN_IN_WORDS = 60;
const SIGN_IN = wholePhrase('sign-in page: title');

const isSignIn = (page: PageFeatures, body: readonly Block[]): boolean =>
  page.cues.asksPassword &&
  !declaresArticle(page) &&
  proseWordsIn(body) < MAX_SIGN_IN_WORDS &&
  titlesOf(page).some((title) => SIGN_IN.test(title));
