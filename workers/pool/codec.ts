import { DefaultDeserializer, DefaultSerializer } from 'node:v8';
import { yieldingMap } from './yielding-map.ts';

/*
 * What a thread returns is unpacked by the event loop of the service, in one go: a feed of 50,000 entries would hold
 * it for half a second. Packed by the thread into bytes, which cost nothing to pass on, they are unpacked in turns.
 */

/** Values as bytes, in the structured clone format. */
export const pack = (values: readonly unknown[]): Uint8Array => {
  const serializer = new DefaultSerializer();
  serializer.writeHeader();
  serializer.writeValue(values.length);
  for (const value of values) serializer.writeValue(value);
  return serializer.releaseBuffer();
};

/** The values that were packed; one value is the least that is unpacked in one turn. */
export const unpack = <Value>(bytes: Uint8Array): Promise<Value[]> =>
  yieldingMap(packed(bytes), (value) => value as Value);

function* packed(bytes: Uint8Array): Generator<unknown> {
  const deserializer = new DefaultDeserializer(bytes);
  deserializer.readHeader();
  const count = deserializer.readValue() as number;
  for (let read = 0; read < count; read++) yield deserializer.readValue();
}
