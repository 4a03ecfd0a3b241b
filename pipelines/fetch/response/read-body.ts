import type { FetchLimits } from '../fetch-limits.ts';
import { decode, decodersFor, gunzipIfNeeded, MAX_CODINGS } from './content-coding.ts';
import { type Chunks, tooLarge } from './size-limit.ts';

export interface ReadBody {
  readonly body: Uint8Array;
  /** Bytes on the wire. */
  readonly bytes: number;
}

/**
 * Reads and decodes a body, including an undeclared gzip coding. The size limit applies to the
 * result and to the input of each decoder, which stops (nested) decompression bombs. The caller
 * must close the connection on errors.
 * @throws `too_large`, `parse_error`, or an error of the network or zlib
 */
export async function readBody(
  source: Chunks,
  contentEncoding: string,
  { maxBytes, whenLonger }: Pick<FetchLimits, 'maxBytes' | 'whenLonger'>,
): Promise<ReadBody> {
  const wire = { bytes: 0 };
  const decoders = decodersFor(contentEncoding);
  if (decoders.length < MAX_CODINGS) decoders.push(gunzipIfNeeded);
  const decoded = decoders.reduce<Chunks>((chunks, choose) => decode(chunks, choose, maxBytes), counted(source, wire));

  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of decoded) {
    parts.push(part);
    size += part.length;
    if (size <= maxBytes) continue;
    if (whenLonger === 'fail') throw tooLarge(maxBytes);
    break;
  }
  return { body: joined(parts, Math.min(size, maxBytes)), bytes: wire.bytes };
}

async function* counted(chunks: Chunks, wire: { bytes: number }): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    wire.bytes += chunk.length;
    yield chunk;
  }
}

/**
 * Allocates its own memory, unlike Buffer.concat for small bodies, so that the result can be
 * transferred to a thread.
 */
const joined = (parts: readonly Uint8Array[], length: number): Uint8Array => {
  const whole = new Uint8Array(length);
  let offset = 0;
  for (const part of parts) {
    whole.set(part.subarray(0, length - offset), offset);
    offset += Math.min(part.length, length - offset);
  }
  return whole;
};
