import type { TextContext } from '../../recognize/text-context.ts';
import { wordSet } from '../../words/word-list.ts';
import type { NamedMention } from '../mention-cluster.ts';

/** Names shared by celestial bodies and places on Earth, folded. */
const CELESTIAL_NAMES = wordSet('europa jupiter mars mercury venus io phoebe titan');
const ASTRONOMY = wordSet(`
  moon moons orbit orbits orbiter planet planets spacecraft telescope astronomer astronomers
  mond monde planeten raumsonde umlaufbahn teleskop lune lunes planete planetes orbite telescope sonde
  luna lunas planeta planetas orbita telescopio sonda lua luas pianeta pianeti`);
const CONTEXT_WORDS = 20;

/**
 * Whether the name means a planet or moon, judging by astronomy words nearby. Europa is the
 * continent in most languages.
 */
export function isCelestialBody(
  { words, language }: TextContext,
  { firstWord, lastWord, folded }: NamedMention,
): boolean {
  return (
    CELESTIAL_NAMES.has(folded) &&
    (folded !== 'europa' || language === 'en') &&
    words
      .slice(Math.max(0, firstWord - CONTEXT_WORDS), lastWord + CONTEXT_WORDS)
      .some((word) => ASTRONOMY.has(word.folded))
  );
}
