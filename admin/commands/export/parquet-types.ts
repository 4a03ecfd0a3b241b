import type { SchemaElement } from 'hyparquet-writer';

/** The type of a column. Every value may be null. */
export interface ParquetType {
  /** The schema of a column of that name: its element, and those of its parts. */
  readonly schema: (name: string) => SchemaElement[];
  /** Converts a value of JSON, never null, to what the writer takes. */
  readonly convert: (json: unknown) => unknown;
  /** Whether row groups state the lowest and the highest value. */
  readonly statistics?: false;
}

const leaf = (element: Omit<SchemaElement, 'name'>, convert: ParquetType['convert'] = (json) => json): ParquetType => ({
  schema: (name) => [{ name, repetition_type: 'OPTIONAL', ...element }],
  convert,
});

const UTF8 = { type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' } } as const;

export const text = leaf(UTF8);
/** The writer keeps the values of statistics to the end. */
export const longText: ParquetType = { ...text, statistics: false };

export const boolean = leaf({ type: 'BOOLEAN' });
export const int32 = leaf({ type: 'INT32' });
export const int64 = leaf({ type: 'INT64' }, (json) => BigInt(json as number));
export const float32 = leaf({ type: 'FLOAT' });

/** A point in time, in microseconds as in Postgres. */
export const timestamp = leaf(
  {
    type: 'INT64',
    converted_type: 'TIMESTAMP_MICROS',
    logical_type: { type: 'TIMESTAMP', isAdjustedToUTC: true, unit: 'MICROS' },
  },
  (json) => microsecondsOf(json as string),
);

/** Since 1970, of a time as Postgres writes it in JSON. `Date` drops what is below a millisecond. */
const microsecondsOf = (time: string): bigint => {
  const below = /\.\d{3}(\d{1,3})/.exec(time)?.[1] ?? '';
  return BigInt(Date.parse(time)) * 1000n + BigInt(below.padEnd(3, '0'));
};

export function listOf(item: ParquetType): ParquetType {
  return {
    schema: (name) => [
      { name, repetition_type: 'OPTIONAL', converted_type: 'LIST', logical_type: { type: 'LIST' }, num_children: 1 },
      { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
      ...item.schema('element'),
    ],
    convert: (json) => (json as unknown[]).map((value) => parquetValue(item, value)),
  };
}

export function struct(parts: Readonly<Record<string, ParquetType>>): ParquetType {
  return {
    schema: (name) => [
      { name, repetition_type: 'OPTIONAL', num_children: Object.keys(parts).length },
      ...Object.entries(parts).flatMap(([part, type]) => type.schema(part)),
    ],
    convert: (json) =>
      Object.fromEntries(
        Object.entries(parts).map(([part, type]) => [
          part,
          parquetValue(type, (json as Record<string, unknown>)[part]),
        ]),
      ),
  };
}

/** A map from texts to texts. */
export const textMap: ParquetType = {
  schema: (name) => [
    { name, repetition_type: 'OPTIONAL', converted_type: 'MAP', logical_type: { type: 'MAP' }, num_children: 1 },
    { name: 'key_value', repetition_type: 'REPEATED', num_children: 2 },
    { name: 'key', repetition_type: 'REQUIRED', ...UTF8 },
    { name: 'value', repetition_type: 'OPTIONAL', ...UTF8 },
  ],
  convert: (json) => json,
};

/** Returns what the writer takes for a value of JSON. */
export function parquetValue(type: ParquetType, json: unknown): unknown {
  return json === null || json === undefined ? undefined : type.convert(json);
}
