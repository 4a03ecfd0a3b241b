/** The type of entity in a row. */
export type EntityKind =
  | 'institution'
  | 'party'
  | 'university'
  | 'company'
  | 'club'
  | 'person'
  | 'country'
  | 'region'
  | 'city';

/** A row of the entity tables. Its columns are described in data/README.md. */
export interface EntityRow {
  /** The entity's key; for a country its ISO 3166 code, for a city its GeoNames id. */
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  /** Other names. A name used in one language only ends in "@" and the language code. */
  readonly aliases: readonly string[];
  /** Names that mean the entity only if nobody else in the text has them. */
  readonly short: readonly string[];
  /** Names that are also ordinary words or names of something else. */
  readonly common: readonly string[];
  /** ISO 3166 code; empty for none or several. */
  readonly country: string;
  /** GeoNames id, or empty if unknown. In source files: the city, the US state and the country. */
  readonly seat: string;
  readonly ids: Readonly<Record<string, string>>;
  /** Sources of the row, separated by commas. */
  readonly source: string;
  /** Names found in registers only, for a handwritten row. In compiled tables only. */
  readonly further: readonly string[];
}

/** The columns of a source file. A compiled table has register names in place of the date. */
export const COLUMNS = ['id', 'type', 'name', 'aliases', 'short', 'common', 'country', 'seat', 'ids', 'source', 'date'];

/** Parses a list such as "one|other". */
export function parseList(column: string): string[] {
  return column === '' ? [] : column.split('|');
}

/** Parses ids such as "wikidata:Q1 isin:US0378331005". */
export function parseIds(column: string): Record<string, string> {
  const ids: Record<string, string> = {};
  if (column === '') return ids;
  for (const pair of column.split(' ')) {
    const colon = pair.indexOf(':');
    ids[pair.slice(0, colon)] = pair.slice(colon + 1);
  }
  return ids;
}

/** Parses a line of tab-separated columns. */
export function parseEntityRow(line: string): EntityRow {
  const [
    id = '',
    kind = '',
    name = '',
    aliases = '',
    short = '',
    common = '',
    country = '',
    seat = '',
    ids = '',
    source = '',
    further = '',
  ] = line.split('\t');
  return {
    id,
    kind: kind as EntityKind,
    name,
    aliases: parseList(aliases),
    short: parseList(short),
    common: parseList(common),
    country,
    seat,
    ids: parseIds(ids),
    source,
    further: parseList(further),
  };
}

/** Formats a line of a compiled table. */
export function formatEntityRow({
  id,
  kind,
  name,
  aliases,
  short,
  common,
  country,
  seat,
  ids,
  source,
  further,
}: EntityRow): string {
  return [
    id,
    kind,
    name,
    aliases.join('|'),
    short.join('|'),
    common.join('|'),
    country,
    seat,
    Object.entries(ids)
      .map(([register, value]) => `${register}:${value}`)
      .join(' '),
    source,
    further.join('|'),
  ].join('\t');
}

/** Splits a name from its language: "Mailand@de". */
export function splitLanguage(written: string): readonly [name: string, language: string | undefined] {
  const at = /@[a-z]{2,3}$/.exec(written)?.index;
  return at === undefined ? [written, undefined] : [written.slice(0, at), written.slice(at + 1)];
}
