import { pipeline, type Transform } from 'node:stream';
import { constants, createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib';
import { WireroomError } from '../../../config/wireroom-error.ts';
import { type Chunks, limitBytes } from './size-limit.ts';

/** Chooses a decoder by the first bytes of the data. Returns undefined if the data is not encoded. */
export type ChooseDecoder = (head: Uint8Array) => Transform | undefined;

/** Decodes truncated bodies as far as possible, as browsers do. */
const LENIENT = { finishFlush: constants.Z_SYNC_FLUSH, chunkSize: 64 * 1024 };

/**
 * Decides by the bytes: some servers declare gzip and send plain text, others send a `.gz` file
 * without declaring it.
 */
export const gunzipIfNeeded: ChooseDecoder = (head) =>
  head[0] === 0x1f && head[1] === 0x8b ? createGunzip(LENIENT) : undefined;

/** `deflate` means the zlib format, but many servers send raw deflate. */
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

const UNSUPPORTED = new Set(['compress', 'x-compress', 'zstd', 'dcb', 'dcz']);

/** Value of the Accept-Encoding header. */
export const ACCEPT_ENCODING = 'gzip, deflate, br';

/** Maximum number of nested codings. More than two are an attack. */
export const MAX_CODINGS = 2;

/**
 * Returns the decoders for a Content-Encoding header, in the order of execution. Ignores values
 * that are not codings (`none`, `utf-8`), which occur on real servers.
 * @throws WireroomError `parse_error` for unsupported codings and for more than two
 */
export function decodersFor(contentEncoding: string): ChooseDecoder[] {
  const codings = contentEncoding
    .toLowerCase()
    .split(',')
    .map((coding) => coding.trim());
  const unsupported = codings.find((coding) => UNSUPPORTED.has(coding));
  if (unsupported !== undefined)
    throw new WireroomError('parse_error', `the response is compressed with ${unsupported}, which is not supported`);
  const decoders = codings.flatMap((coding) => (Object.hasOwn(CODINGS, coding) ? (CODINGS[coding] ?? []) : []));
  if (decoders.length > MAX_CODINGS)
    throw new WireroomError('parse_error', 'the response is compressed more than twice');
  return decoders.reverse();
}

/**
 * Decodes one coding lazily. Reads at most `maxBytes` of the source, because little input can keep
 * a decoder busy for long even without output.
 */
export async function* decode(source: Chunks, choose: ChooseDecoder, maxBytes: number): AsyncGenerator<Uint8Array> {
  const chunks = source[Symbol.asyncIterator]();
  const head = await firstBytes(chunks, 2);
  const decoder = choose(head);
  const all = startingWith(head, chunks);
  if (decoder === undefined || head.length === 0) {
    yield* all;
    return;
  }
  // The callback can be empty: an error of the source destroys the decoder, and its iteration throws the error.
  pipeline(limitBytes(all, maxBytes), decoder, () => {});
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
