import type { EntityTables } from '../tables/entity-tables.ts';
import { loadEntityTables } from '../tables/load-entity-tables.ts';
import { type Lexicons, makeLexicons } from './crf/lexicons.ts';
import { type ModelOf, makeModels } from './models.ts';

/** The data for recognizing and linking names. */
export interface NameData extends EntityTables {
  /** Word lists, loaded by language on first use. */
  readonly lexicons: Lexicons;
  /** Models, loaded by language on first use. */
  readonly modelOf: ModelOf;
}

export const loadNameData = (): NameData => {
  const lexicons = makeLexicons();
  return { ...loadEntityTables(), lexicons, modelOf: makeModels(lexicons) };
};
