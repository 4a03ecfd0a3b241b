import { wordSet } from '../../../pipelines/tagging/words/word-list.ts';

/** Verbs of speaking and similar acts of persons, folded. */
export const SAYING: ReadonlySet<string> = wordSet(`
  said says say told tells added adds noted notes explained explains insisted warned warns argued argues wrote writes
  replied asked believes thinks stated claimed recalled commented tweeted joked admitted acknowledged concluded continued
  observed remarked stressed emphasized emphasised urged vowed promised apologized apologised testified resigned married
  grew studied was_born died sagte sagt erklärte erklarte betonte teilte dit déclaré declare dijo afirmó afirmo aseguró
  aseguro señaló senalo explicó explico ha_detto disse afirma recounted laughed smiled`);
