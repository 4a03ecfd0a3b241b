import type { EntityKind } from '../../../pipelines/tagging/tables/entity-row.ts';

/** A row of a register, cleaned, before it is joined with the rows written by hand. */
export interface RegisterRow {
  readonly kind: EntityKind;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Names that may be made of its parts: only the join looks for them. */
  readonly also?: readonly string[];
  /** Names that say its country. */
  readonly ofCountry?: readonly string[];
  /** ISO 3166 code; empty when the register does not say. */
  readonly country: string;
  /** The city of its seat as the register writes it: "Milwaukee, Wisconsin", "Utrecht". */
  readonly city: string;
  readonly ids: Readonly<Record<string, string>>;
  /** All symbols of its shares, as "GOOGL@XNAS". */
  readonly tickers?: readonly string[];
  readonly sources: readonly string[];
  /** How large or well known it is beside others of its name. */
  readonly weight: number;
}
