import { wordSet } from '../words/word-list.ts';

/** English function words without topical meaning. */
export const STOP_WORDS = wordSet(`
  the a an of to in and or for on at by with from as is are was were be been being it its this that these those he she they
  them his her their we our us you your i my me not no but if then than so such which who whom what when where how all any
  each other some more most only own same too very can will just has have had do does did would could should may might must
  also into about over after before between under out up down off on again further once here there 's s t re ve ll m d said
  says one`);
