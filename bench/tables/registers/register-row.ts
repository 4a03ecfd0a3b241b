import type { EntityKind } from '../../../pipelines/tagging/tables/entity-row.ts';

/** A cleaned register row before the join with handwritten rows. */
export interface RegisterRow {
  readonly kind: EntityKind;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Names derived from parts of the name; used by the join only. */
  readonly also?: readonly string[];
  /** Names that include the country. */
  readonly ofCountry?: readonly string[];
  /** ISO 3166 code; empty if the register does not give one. */
  readonly country: string;
  /** The city of the head office as the register writes it: "Milwaukee, Wisconsin", "Utrecht". */
  readonly city: string;
  readonly ids: Readonly<Record<string, string>>;
  /** All symbols of its shares, such as "GOOGL@XNAS". */
  readonly tickers?: readonly string[];
  readonly sources: readonly string[];
  /** Size or prominence relative to others of the same name. */
  readonly weight: number;
}
