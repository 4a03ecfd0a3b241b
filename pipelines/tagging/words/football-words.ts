import { wordSet } from './word-list.ts';

/** Vocabulary of football more than of other sports, folded, by language. */
export const FOOTBALL_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  de: wordSet(`fussball fussballer bundesliga tor tore tabellenfuhrer elfmeter sturmer mittelfeld dfb-pokal treffer gegentor
    freistoss doppelpack torwart zweitligist erstligist spieltag spieltags`),
  fr: wordSet('football footballeur ligue but buts gardien attaquant milieu penalty buteur pelouse ballon mi-temps'),
  es: wordSet(`futbol futbolista liga gol goles golazo portero delantero delantera centrocampista penalti penalty goleador
    derbi`),
  it: wordSet('calcio calciatore serie gol rete reti portiere attaccante centrocampista rigore'),
  pt: wordSet('futebol futebolista gol golo golos gols guarda-redes goleiro avancado atacante zagueiro penalti'),
};

/** Vocabulary of other sports, folded, by language. Their clubs are different, and a race takes place in the city. */
export const OTHER_SPORTS: Readonly<Record<string, ReadonlySet<string>>> = {
  de: wordSet(`marathon halbmarathon laufer eishockey handball handballer basketball volleyball hockey rugby tennis
    radsport schwimmen leichtathletik triathlon formel biathlon`),
  fr: wordSet(`marathon semi-marathon hockey handball handballeurs basket basket-ball volley rugby essai essais tennis
    cyclisme cycliste natation athletisme triathlon biathlon`),
  es: wordSet(
    `maraton baloncesto balonmano voleibol hockey rugby tenis ciclismo ciclista natacion atletismo triatlon beisbol`,
  ),
  it: wordSet(
    `maratona basket pallacanestro pallavolo pallamano hockey rugby tennis ciclismo nuoto atletica triathlon`,
  ),
  pt: wordSet(`maratona basquete basquetebol andebol handebol voleibol volei hoquei rugby raguebi tenis ciclismo natacao
    atletismo triatlo`),
};
