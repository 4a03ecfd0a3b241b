import { WireroomError } from '../../../config/wireroom-error.ts';

export type Chunks = AsyncIterable<Uint8Array>;

export function tooLarge(maxBytes: number): WireroomError {
  return new WireroomError('too_large', `the response is larger than ${maxBytes.toLocaleString('en')} bytes`);
}

/** Passes chunks through. @throws WireroomError `too_large` at the chunk that exceeds the limit */
export async function* limitBytes(chunks: Chunks, maxBytes: number): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > maxBytes) throw tooLarge(maxBytes);
    yield chunk;
  }
}
