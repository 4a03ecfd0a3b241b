import type { TextContext } from '../../recognize/text-context.ts';
import { wordSet } from '../../words/word-list.ts';
import type { Named } from '../named.ts';

/** What is in the sky as well as on Earth, folded. */
const IN_THE_SKY = wordSet('europa jupiter mars mercury venus io phoebe titan');
const ASTRONOMY = wordSet(`
  moon moons orbit orbits orbiter planet planets spacecraft telescope astronomer astronomers
  mond monde planeten raumsonde umlaufbahn teleskop lune lunes planete planetes orbite telescope sonde
  luna lunas planeta planetas orbita telescopio sonda lua luas pianeta pianeti`);
const NEAR_WORDS = 20;

/** Whether a planet or a moon is meant by what towns are called too; Europa is the continent in most languages. */
export const isInTheSky = ({ words, language }: TextContext, { at, end, folded }: Named): boolean =>
  IN_THE_SKY.has(folded) &&
  (folded !== 'europa' || language === 'en') &&
  words.slice(Math.max(0, at - NEAR_WORDS), end + NEAR_WORDS).some((word) => ASTRONOMY.has(word.folded));
