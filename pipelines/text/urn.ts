import { digestOf } from './digest.ts';

/** Returns a URN that is always the same for the same parts (UUID version 8, RFC 9562). */
export function urnOf(...parts: readonly (string | undefined)[]): string {
  const bytes = digestOf(...parts).subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return `urn:uuid:${bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')}`;
}

/**
 * Returns the URN of an article in formats that need one. The URL of an article can change, and its
 * number is unique in one database only.
 */
export function articleUrn(article: { readonly id: number; readonly first_seen_at: string }): string {
  return urnOf('article', String(article.id), new Date(article.first_seen_at).toISOString());
}
