import type { EntityTables } from '../tables/entity-tables.ts';
import { loadEntityTables } from '../tables/load-entity-tables.ts';
import { createLexicons, type Lexicons } from './crf/lexicons.ts';
import { createModels, type ModelOf } from './models.ts';

/** The data for recognizing and linking names. */
export interface NameData extends EntityTables {
  /** Word lists, loaded by language on first use. */
  readonly lexicons: Lexicons;
  /** Models, loaded by language on first use. */
  readonly modelOf: ModelOf;
}

export function loadNameData(): NameData {
  const lexicons = createLexicons();
  return { ...loadEntityTables(), lexicons, modelOf: createModels(lexicons) };
}
