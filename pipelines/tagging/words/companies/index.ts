import { AFRICA } from './africa.ts';
import { BRITAIN_IRELAND } from './britain-ireland.ts';
import { CANADA } from './canada.ts';
import { CHINA_TAIWAN } from './china-taiwan.ts';
import { EASTERN_EUROPE } from './eastern-europe.ts';
import { FRANCE_BENELUX } from './france-benelux.ts';
import { GERMAN_SPEAKING } from './german-speaking.ts';
import { JAPAN_KOREA } from './japan-korea.ts';
import { LATIN_AMERICA } from './latin-america.ts';
import { MEDIA_AND_STUDIOS } from './media-and-studios.ts';
import { MIDDLE_EAST } from './middle-east.ts';
import { NORTHERN_EUROPE } from './northern-europe.ts';
import { SOUTH_ASIA } from './south-asia.ts';
import { SOUTHEAST_ASIA_OCEANIA } from './southeast-asia-oceania.ts';
import { SOUTHERN_EUROPE } from './southern-europe.ts';
import { UNITED_STATES } from './united-states.ts';

/**
 * Companies that the world's news names. Name; other names, by commas; ticker and market (ISO 10383) of its home exchange,
 * nothing for those that are not listed; country. A name after "?" is also an ordinary word or somebody else's name: it
 * counts only where the reader of names says organization. Legal forms ("Inc.") need no line of their own. No name stands
 * in two lines. As known at the end of 2025.
 */
export const COMPANIES = [
  UNITED_STATES,
  CANADA,
  BRITAIN_IRELAND,
  GERMAN_SPEAKING,
  FRANCE_BENELUX,
  SOUTHERN_EUROPE,
  NORTHERN_EUROPE,
  EASTERN_EUROPE,
  JAPAN_KOREA,
  CHINA_TAIWAN,
  SOUTH_ASIA,
  SOUTHEAST_ASIA_OCEANIA,
  LATIN_AMERICA,
  MIDDLE_EAST,
  AFRICA,
  MEDIA_AND_STUDIOS,
]
  .map((list) => list.trim())
  .join('\n');
