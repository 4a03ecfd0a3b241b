import { randomBytes } from 'node:crypto';

const PREFIX = 'whsec_';

/** Creates a secret that signs requests, as Standard Webhooks writes it: 32 random bytes, in Base64 behind `whsec_`. */
export const createSecret = (): string => PREFIX + randomBytes(32).toString('base64');

/** Returns the bytes of a secret. */
export const keyOf = (secret: string): Buffer => Buffer.from(secret.slice(PREFIX.length), 'base64');

/** Creates a token that opens feeds: 144 random bits, in characters that URLs leave alone. */
export const createToken = (): string => randomBytes(18).toString('base64url');
