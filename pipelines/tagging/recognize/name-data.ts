import type { EntityTables } from '../tables/entity-tables.ts';
import { loadEntityTables } from '../tables/load-entity-tables.ts';
import { type Lexicons, makeLexicons } from './crf/lexicons.ts';
import { type ModelOf, makeModels } from './models.ts';

/** What finding and linking names knows. */
export interface NameData extends EntityTables {
  /** What lists say of single words; a language's are loaded when they are first asked for. */
  readonly lexicons: Lexicons;
  /** What finds names; a language's model is loaded when the first text of it comes. */
  readonly modelOf: ModelOf;
}

export const loadNameData = (): NameData => {
  const lexicons = makeLexicons();
  return { ...loadEntityTables(), lexicons, modelOf: makeModels(lexicons) };
};
