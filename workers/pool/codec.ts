import { DefaultDeserializer, DefaultSerializer } from 'node:v8';
import { yieldingMap } from './yielding-map.ts';

/*
 * The event loop of the service deserializes the result of a pool worker in one go: a feed of 50,000 entries would block
 * it for half a second. Bytes cost nothing to transfer, so the worker serializes to bytes, and the service deserializes
 * them in slices.
 */

/** Serializes values in the structured clone format. */
export function pack(values: readonly unknown[]): Uint8Array {
  const serializer = new DefaultSerializer();
  serializer.writeHeader();
  serializer.writeValue(values.length);
  for (const value of values) serializer.writeValue(value);
  return serializer.releaseBuffer();
}

/** Deserializes packed values without blocking the event loop for longer than one value takes. */
export function unpack<Value>(bytes: Uint8Array): Promise<Value[]> {
  return yieldingMap(valuesIn(bytes), (value) => value as Value);
}

function* valuesIn(bytes: Uint8Array): Generator<unknown> {
  const deserializer = new DefaultDeserializer(bytes);
  deserializer.readHeader();
  const count = deserializer.readValue() as number;
  for (let read = 0; read < count; read++) yield deserializer.readValue();
}
