import { GOVERNMENT_BODIES_OF_AFRICA_AND_OCEANIA } from './africa-and-oceania.ts';
import { GOVERNMENT_BODIES_OF_THE_AMERICAS } from './americas.ts';
import { GOVERNMENT_BODIES_OF_ASIA } from './asia.ts';
import { GOVERNMENT_BODIES_OF_EUROPE } from './europe.ts';

/** What states are made of and bears a name of its own; what all of them have is in national-bodies.ts. */
export const GOVERNMENT_BODIES = [
  GOVERNMENT_BODIES_OF_THE_AMERICAS,
  GOVERNMENT_BODIES_OF_EUROPE,
  GOVERNMENT_BODIES_OF_ASIA,
  GOVERNMENT_BODIES_OF_AFRICA_AND_OCEANIA,
]
  .map((list) => list.trim())
  .join('\n');
