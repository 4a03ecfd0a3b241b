import { createHash } from 'node:crypto';

const sha256 = (data: string | Uint8Array): Buffer => createHash('sha256').update(data).digest();

/** Returns the sha256 of several parts. [“ab”, “c”] and [“a”, “bc”] have different digests. */
export function digestOf(...parts: readonly (string | undefined)[]): Buffer {
  return sha256(JSON.stringify(parts.map((part) => part ?? null)));
}

/** Returns the sha256 of raw bytes. */
export function bytesDigest(bytes: Uint8Array): Buffer {
  return sha256(bytes);
}

/** Returns the sha256 of the letters and digits of a text, independent of case, punctuation and layout. */
export function textDigest(text: string): Buffer {
  return sha256(
    (
      text
        .normalize('NFKC')
        .toLowerCase()
        .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
    ).join(' '),
  );
}
