import { CRICKET_AND_RUGBY } from './cricket-and-rugby.ts';
import { FOOTBALL_ELSEWHERE } from './football-elsewhere.ts';
import { FOOTBALL_IN_EUROPE } from './football-europe.ts';
import { NORTH_AMERICAN_LEAGUES } from './north-american-leagues.ts';
import { OTHER_SPORTS } from './other-sports.ts';

/**
 * Sports clubs. Name; other names, by commas; country. A name after "?" is that of a city or something else as well: it
 * counts only where the reader of names says organization. A name may be several clubs' ("Giants"): the text says whose.
 * Not listed are short names that mean something else more often, even as organizations ("Union", "Senators").
 */
export const CLUBS = [FOOTBALL_IN_EUROPE, FOOTBALL_ELSEWHERE, NORTH_AMERICAN_LEAGUES, CRICKET_AND_RUGBY, OTHER_SPORTS]
  .map((list) => list.trim())
  .join('\n');
