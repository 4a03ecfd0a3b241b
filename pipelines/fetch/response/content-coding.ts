import { pipeline, type Transform } from 'node:stream';
import { constants, createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib';
import { WireroomError } from '../../../config/wireroom-error.ts';
import { type Chunks, limitBytes } from './size-limit.ts';

/** Picks the decoder by the first bytes of what is to be decoded; none when it is not encoded after all. */
export type ChooseDecoder = (head: Uint8Array) => Transform | undefined;

/** A body cut off by the server is read as far as it goes; browsers do the same. */
const LENIENT = { finishFlush: constants.Z_SYNC_FLUSH, chunkSize: 64 * 1024 };

/** Some servers declare gzip and send plain text, others send a `.gz` file and declare nothing: the bytes decide. */
export const gunzipIfNeeded: ChooseDecoder = (head) =>
  head[0] === 0x1f && head[1] === 0x8b ? createGunzip(LENIENT) : undefined;

/** `deflate` means zlib's format, but many servers send it bare. */
const inflate: ChooseDecoder = ([a = 0, b = 0]) =>
  (a & 0x0f) === 8 && (a * 256 + b) % 31 === 0 ? createInflate(LENIENT) : createInflateRaw(LENIENT);

const unbrotli: ChooseDecoder = () =>
  createBrotliDecompress({ finishFlush: constants.BROTLI_OPERATION_FLUSH, chunkSize: 64 * 1024 });

const CODINGS: Readonly<Record<string, ChooseDecoder>> = {
  gzip: gunzipIfNeeded,
  'x-gzip': gunzipIfNeeded,
  deflate: inflate,
  br: unbrotli,
};

const UNREADABLE = new Set(['compress', 'x-compress', 'zstd', 'dcb', 'dcz']);

/** What we say we can read. */
export const ACCEPT_ENCODING = 'gzip, deflate, br';

/** Codings laid over each other: more than two are never meant well. */
export const MAX_CODINGS = 2;

/**
 * The decoders for a Content-Encoding header, in the order in which they have to run. Words that are no coding
 * (`none`, `utf-8`) are ignored, as they occur on real servers. Throws `parse_error` for codings we did not ask for
 * and for more than two.
 */
export const decodersFor = (contentEncoding: string): ChooseDecoder[] => {
  const codings = contentEncoding
    .toLowerCase()
    .split(',')
    .map((coding) => coding.trim());
  const unreadable = codings.find((coding) => UNREADABLE.has(coding));
  if (unreadable !== undefined) throw new WireroomError('parse_error', `the answer is compressed with ${unreadable}`);
  const decoders = codings.flatMap((coding) => (Object.hasOwn(CODINGS, coding) ? (CODINGS[coding] ?? []) : []));
  if (decoders.length > MAX_CODINGS) throw new WireroomError('parse_error', 'the answer is compressed more than twice');
  return decoders.reverse();
};

/**
 * Undoes one coding. No more of the source is read than is asked of the result, and no more than `maxBytes` of it are
 * decoded: a little input can keep a decoder busy for long, whether or not anything comes out.
 */
export async function* decode(source: Chunks, choose: ChooseDecoder, maxBytes: number): AsyncGenerator<Uint8Array> {
  const chunks = source[Symbol.asyncIterator]();
  const head = await firstBytes(chunks, 2);
  const decoder = choose(head);
  const whole = startingWith(head, chunks);
  if (decoder === undefined || head.length === 0) {
    yield* whole;
    return;
  }
  // The callback has nothing to do: an error of the source destroys the decoder, whose iteration then throws it.
  pipeline(limitBytes(whole, maxBytes), decoder, () => {});
  yield* decoder;
}

const firstBytes = async (chunks: AsyncIterator<Uint8Array>, count: number): Promise<Uint8Array> => {
  let head: Uint8Array = new Uint8Array();
  while (head.length < count) {
    const next = await chunks.next();
    if (next.done) break;
    head = Buffer.concat([head, next.value]);
  }
  return head;
};

async function* startingWith(head: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield head;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}
