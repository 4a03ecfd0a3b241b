import { CONTINENTAL_BODIES } from './continental.ts';
import { GOVERNMENT_BODIES } from './governments/index.ts';
import { INTERNATIONAL_BODIES } from './international.ts';
import { LABOUR } from './labour.ts';
import { LEARNING_AND_CULTURE } from './learning-and-culture/index.ts';
import { NEWS_MEDIA } from './media/index.ts';
import { PARTIES_AND_MOVEMENTS } from './parties-and-movements.ts';
import { SOCIETY } from './society.ts';
import { SPORT_BODIES } from './sport.ts';

/**
 * Institutions known the world over. Name; other names, by commas; the city of the seat and its country; the country it
 * belongs to, when it is of one country. A name after "?" is only one where the reader of names says organization.
 * Not listed are bare names that many countries have ("Liberal Party"), unless one is meant nearly always.
 */
export const INSTITUTIONS = [
  INTERNATIONAL_BODIES,
  GOVERNMENT_BODIES,
  PARTIES_AND_MOVEMENTS,
  LABOUR,
  NEWS_MEDIA,
  LEARNING_AND_CULTURE,
  SOCIETY,
  CONTINENTAL_BODIES,
  SPORT_BODIES,
]
  .map((list) => list.trim())
  .join('\n');
