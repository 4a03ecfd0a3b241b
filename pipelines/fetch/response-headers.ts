import type { IncomingHttpHeaders } from 'undici/types/header.js';
import { parseHttpDate } from './http-date.ts';

/** What we use of a response's headers. */
export interface ResponseHeaders {
  /** Charset and all. */
  readonly contentType: string | undefined;
  /** Opaque; sent back as it came. */
  readonly etag: string | undefined;
  /** Opaque; sent back as it came. */
  readonly lastModified: string | undefined;
  readonly maxAgeSeconds: number | undefined;
  readonly expires: Date | undefined;
  /** When the site wants to be asked again (Retry-After), at most a week ahead. */
  readonly retryAt: Date | undefined;
}

const YEAR_SECONDS = 365 * 24 * 3600;
/** No site may silence itself for good with one header, be it by mistake or not. */
const MAX_RETRY_AFTER_MS = 7 * 24 * 3600 * 1000;
const MAX_VALIDATOR_LENGTH = 500;

export const readHeaders = (headers: IncomingHttpHeaders, now = new Date()): ResponseHeaders => ({
  contentType: first(headers['content-type']),
  etag: sendable(first(headers['etag'])),
  lastModified: sendable(first(headers['last-modified'])),
  maxAgeSeconds: maxAge([headers['cache-control'] ?? ''].flat().join(',')),
  expires: parseHttpDate(first(headers['expires']) ?? ''),
  retryAt: retryAt(first(headers['retry-after']) ?? '', now),
});

/** A repeated header that may only occur once: the first counts. */
export const first = (value: string | string[] | undefined): string | undefined =>
  Array.isArray(value) ? value[0] : value;

/** A validator that can go into a request header; anything else is worth nothing to us. */
export const sendable = (value: string | undefined): string | undefined =>
  value !== undefined && value.length <= MAX_VALIDATOR_LENGTH && /^[\x20-\x7e]+$/.test(value) ? value : undefined;

const maxAge = (cacheControl: string): number | undefined => {
  const seconds = /(?:^|[\s,])max-age\s?=\s?"?(\d{1,15})/i.exec(cacheControl)?.[1];
  return seconds === undefined ? undefined : Math.min(Number(seconds), YEAR_SECONDS);
};

const retryAt = (value: string, now: Date): Date | undefined => {
  const latest = now.getTime() + MAX_RETRY_AFTER_MS;
  const at = /^\s*\d{1,15}\s*$/.test(value) ? now.getTime() + Number(value) * 1000 : parseHttpDate(value)?.getTime();
  return at === undefined ? undefined : new Date(Math.min(at, latest));
};
