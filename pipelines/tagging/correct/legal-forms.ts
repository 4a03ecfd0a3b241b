import { wordSet } from '../words/word-list.ts';

/** What the names of companies end in, folded. */
export const LEGAL_FORMS: ReadonlySet<string> = wordSet(
  'inc incorporated corp corporation ltd limited llc plc gmbh ag sa spa nv co',
);
