import { randomBytes } from 'node:crypto';

const PREFIX = 'whsec_';

/** Creates a secret that signs requests, as Standard Webhooks writes it: 32 random bytes, in Base64 behind `whsec_`. */
export function createSecret(): string {
  return PREFIX + randomBytes(32).toString('base64');
}

/** Returns the bytes of a secret. */
export function keyOf(secret: string): Buffer {
  return Buffer.from(secret.slice(PREFIX.length), 'base64');
}

/** Creates a token that opens feeds: 144 random bits, in characters that URLs leave alone. */
export function createToken(): string {
  return randomBytes(18).toString('base64url');
}
