import { wordList, wordSet } from './word-list.ts';

/** Lowercase particles inside persons' names: Ursula von der Leyen, Mohammed bin Salman, Luiz da Silva. */
export const NAME_PARTICLES: ReadonlySet<string> = wordSet(
  'al el bin ibn ben bint abu abd van von der den de da do dos das del della di du la le lo ter ten zu zur ould wa',
);

export const NAME_SUFFIXES: ReadonlySet<string> = wordSet('jr sr ii iii iv phd md esq');

const offices: Readonly<Record<string, string>> = {
  president: 'prasident prasidentin presidente presidenta',
  'prime minister': `premierminister premierministerin ministerprasident ministerprasidentin primer_ministro
    primera_ministra premier_ministre premiere_ministre primeiro_ministro primeira_ministra`,
  chancellor: 'kanzler kanzlerin bundeskanzler bundeskanzlerin chancelier chanceliere',
  'foreign minister': 'aussenminister aussenministerin',
  'defence minister': 'verteidigungsminister verteidigungsministerin defense_minister',
  senator: 'sen senador senadora senateur senatrice',
  governor: 'gov gouverneur gouverneurin gobernador gobernadora',
  king: 'konig rey roi rei',
  queen: 'konigin reina reine rainha',
  prince: 'prinz principe',
  princess: 'prinzessin princesa princesse',
  pope: 'papst papa pape',
  emperor: 'kaiser emperador empereur imperador',
};

/** English equivalents of offices in other languages and of abbreviations, folded. */
export const OFFICES_IN_ENGLISH: ReadonlyMap<string, string> = new Map(
  Object.entries(offices).flatMap(([office, others]) => wordList(others).map((other) => [other, office] as const)),
);
