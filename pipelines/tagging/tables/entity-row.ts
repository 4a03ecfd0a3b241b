/** What a row of the tables is about. */
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

/** A row of the tables of entities, as data/README.md describes its columns. */
export interface EntityRow {
  /** The entity's key; of a country its ISO 3166 code, of a city its GeoNames id. */
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  /** Further names; one that only a language uses ends in "@" and its code. */
  readonly aliases: readonly string[];
  /** Names that mean it only where nobody else in the text bears them. */
  readonly short: readonly string[];
  /** Those of its names that are an ordinary word or somebody else's name too. */
  readonly common: readonly string[];
  /** ISO 3166 code; empty when it is of no country or of several. */
  readonly country: string;
  /** GeoNames id; empty when unknown. In a source file the city, the state of the USA and the country. */
  readonly seat: string;
  readonly ids: Readonly<Record<string, string>>;
  /** Where the row is from, by commas. */
  readonly source: string;
  /** Names that only registers have for a row written by hand; in compiled tables. */
  readonly further: readonly string[];
}

/** The columns of a source file; a compiled table has further names in the place of the date. */
export const COLUMNS = ['id', 'type', 'name', 'aliases', 'short', 'common', 'country', 'seat', 'ids', 'source', 'date'];

/** Reads a list "one|other". */
export const readList = (column: string): string[] => (column === '' ? [] : column.split('|'));

/** Reads "wikidata:Q1 isin:US0378331005". */
export const readIds = (column: string): Record<string, string> => {
  const ids: Record<string, string> = {};
  if (column === '') return ids;
  for (const pair of column.split(' ')) {
    const colon = pair.indexOf(':');
    ids[pair.slice(0, colon)] = pair.slice(colon + 1);
  }
  return ids;
};

/** Reads a line of tab-separated columns. */
export const readEntityRow = (line: string): EntityRow => {
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
    aliases: readList(aliases),
    short: readList(short),
    common: readList(common),
    country,
    seat,
    ids: readIds(ids),
    source,
    further: readList(further),
  };
};

/** Writes the columns of a compiled table. */
export const writeEntityRow = ({
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
}: EntityRow): string =>
  [
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

/** A name and the language that alone uses it: "Mailand@de". */
export const readLanguage = (written: string): readonly [name: string, language: string | undefined] => {
  const at = /@[a-z]{2,3}$/.exec(written)?.index;
  return at === undefined ? [written, undefined] : [written.slice(0, at), written.slice(at + 1)];
};
