import { type Block, textOf } from '../blocks.ts';
import type { PageSigns } from './page-signs.ts';
import { isPaywalled } from './paywall.ts';
import { isSectionFront } from './section-front.ts';
import { isBotWall, isConsentWall } from './walls.ts';

export type PageKind = 'article' | 'bot_wall' | 'consent_wall' | 'paywall' | 'not_an_article';

/** What was served: the article, a wall before it, or a page that is none. */
export const pageKindOf = (page: PageSigns, body: readonly Block[]): PageKind => {
  const text = textOf(body);
  if (isBotWall(page, text)) return 'bot_wall';
  if (isConsentWall(page)) return 'consent_wall';
  if (isSectionFront(page, body)) return 'not_an_article';
  return isPaywalled(page, text) ? 'paywall' : 'article';
};
