import { createHash } from 'node:crypto';

const sha256 = (data: string | Uint8Array): Buffer => createHash('sha256').update(data).digest();

/** sha256 over parts; [“ab”, “c”] and [“a”, “bc”] differ. */
export const digestOf = (...parts: readonly (string | undefined)[]): Buffer =>
  sha256(JSON.stringify(parts.map((part) => part ?? null)));

/** sha256 over bytes as they came. */
export const bytesDigest = (bytes: Uint8Array): Buffer => sha256(bytes);

/** sha256 over the letters and digits of a text: two printings of one text are the same text. */
export const textDigest = (text: string): Buffer =>
  sha256(
    (
      text
        .normalize('NFKC')
        .toLowerCase()
        .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
    ).join(' '),
  );
