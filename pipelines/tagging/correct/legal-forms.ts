import { wordSet } from '../words/word-list.ts';

/** Legal forms at the end of company names, folded. */
export const LEGAL_FORMS: ReadonlySet<string> = wordSet(
  'inc incorporated corp corporation ltd limited llc plc gmbh ag sa spa nv co',
);
