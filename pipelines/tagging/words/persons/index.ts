import { AFRICA } from './africa.ts';
import { AMERICAN_SPORTS } from './american-sports.ts';
import { ASIA_EAST } from './asia-east.ts';
import { ASIA_SOUTH } from './asia-south.ts';
import { ASIA_SOUTHEAST_OCEANIA } from './asia-southeast-oceania.ts';
import { BUSINESS } from './business.ts';
import { CRICKET_AND_RUGBY } from './cricket-and-rugby.ts';
import { CULTURE_AND_SCIENCE } from './culture-and-science.ts';
import { EASTERN_EUROPE } from './eastern-europe.ts';
import { FOOTBALL } from './football.ts';
import { HISTORY } from './history.ts';
import { INTERNATIONAL_BODIES } from './international-bodies.ts';
import { LATIN_AMERICA } from './latin-america.ts';
import { MIDDLE_EAST } from './middle-east.ts';
import { PERFORMERS } from './performers.ts';
import { SPORT } from './sport.ts';
import { TENNIS } from './tennis.ts';
import { UNITED_STATES_CANADA } from './united-states-canada.ts';
import { WESTERN_EUROPE } from './western-europe.ts';

/**
 * Persons so well known that texts leave out their given name, or that spellings of their name differ. Name; other full
 * names and spellings, by commas. The words in parentheses are short names that mean nobody else as long as the text
 * names no one fully who bears them; with a title inside ("Pope Francis", "Prime Minister Johnson") only after that title,
 * in whichever language. Who goes by one name ("Adele") has it for a full name. A name after "?" is also an ordinary word:
 * where a sentence begins with it, it counts only if it is elsewhere in the text too. No name stands in two lines.
 */
export const WELL_KNOWN_PERSONS = [
  AFRICA,
  AMERICAN_SPORTS,
  ASIA_EAST,
  ASIA_SOUTH,
  ASIA_SOUTHEAST_OCEANIA,
  BUSINESS,
  CRICKET_AND_RUGBY,
  CULTURE_AND_SCIENCE,
  EASTERN_EUROPE,
  FOOTBALL,
  HISTORY,
  INTERNATIONAL_BODIES,
  LATIN_AMERICA,
  MIDDLE_EAST,
  PERFORMERS,
  SPORT,
  TENNIS,
  UNITED_STATES_CANADA,
  WESTERN_EUROPE,
]
  .map((list) => list.trim())
  .join('\n');
