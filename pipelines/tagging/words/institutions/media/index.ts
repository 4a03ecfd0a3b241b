import { NEWS_MEDIA_OF_AFRICA_AND_OCEANIA } from './africa-and-oceania.ts';
import { NEWS_MEDIA_OF_THE_AMERICAS } from './americas.ts';
import { NEWS_MEDIA_OF_ASIA } from './asia.ts';
import { NEWS_MEDIA_OF_EUROPE } from './europe.ts';

/** The press of the world, by the continent it is made on. */
export const NEWS_MEDIA = [
  NEWS_MEDIA_OF_THE_AMERICAS,
  NEWS_MEDIA_OF_EUROPE,
  NEWS_MEDIA_OF_ASIA,
  NEWS_MEDIA_OF_AFRICA_AND_OCEANIA,
]
  .map((list) => list.trim())
  .join('\n');
