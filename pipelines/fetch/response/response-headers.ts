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
  /** How much longer the answer counts as fresh (Cache-Control); what `no-cache` or `no-store` come with is no wish. */
  readonly maxAgeSeconds: number | undefined;
  /** The same as a time, by our clock; only when Cache-Control says nothing about it (RFC 9111 §5.3). */
  readonly expires: Date | undefined;
  /** How long the site wants to be left alone (Retry-After), in milliseconds, at most a week. */
  readonly retryAfterMs: number | undefined;
}

const YEAR_SECONDS = 365 * 24 * 3600;
/** No site may silence itself for good with one header, be it by mistake or not. */
const MAX_RETRY_AFTER_MS = 7 * 24 * 3600 * 1000;
const MAX_VALIDATOR_LENGTH = 500;

export const readHeaders = (headers: IncomingHttpHeaders, now = new Date()): ResponseHeaders => {
  const cacheControl = [headers['cache-control'] ?? ''].flat().join(',');
  return {
    contentType: firstValue(headers['content-type']),
    etag: validHeaderValue(firstValue(headers['etag'])),
    lastModified: validHeaderValue(firstValue(headers['last-modified'])),
    maxAgeSeconds: maxAge(cacheControl, firstValue(headers['age'])),
    expires: DECIDES_FRESHNESS.test(cacheControl) ? undefined : expiry(headers, now),
    retryAfterMs: retryAfter(headers, now),
  };
};

/** Whether the Content-Range of an answer in parts (206) covers everything there is. */
export const isComplete = (headers: IncomingHttpHeaders): boolean => {
  const [, last, size] = /^bytes 0-(\d{1,15})\/(\d{1,15})$/.exec(firstValue(headers['content-range']) ?? '') ?? [];
  return size !== undefined && Number(last) + 1 === Number(size);
};

/** A repeated header that may only occur once: the first counts. */
export const firstValue = (value: string | string[] | undefined): string | undefined =>
  Array.isArray(value) ? value[0] : value;

/** A validator that can go into a request header; anything else is worth nothing to us. */
export const validHeaderValue = (value: string | undefined): string | undefined =>
  value !== undefined && value.length <= MAX_VALIDATOR_LENGTH && /^[\x20-\x7e]+$/.test(value) ? value : undefined;

const NO_CACHE = /(?:^|[\s,;])no-(?:cache|store)\b/i;
const MAX_AGE = /(?:^|[\s,;])max-age\s?=\s?"?(\d{1,15})/i;
const DECIDES_FRESHNESS = /(?:^|[\s,;])(?:no-cache|no-store|max-age)\b/i;

const maxAge = (cacheControl: string, age = ''): number | undefined => {
  const seconds = NO_CACHE.test(cacheControl) ? undefined : MAX_AGE.exec(cacheControl)?.[1];
  if (seconds === undefined) return undefined;
  // What a cache on the way has already kept for a while is that much nearer to its end.
  const spent = /^\s*\d{1,15}\s*$/.test(age) ? Number(age) : 0;
  return Math.max(Math.min(Number(seconds), YEAR_SECONDS) - spent, 0);
};

const expiry = (headers: IncomingHttpHeaders, now: Date): Date | undefined => {
  const expires = parseHttpDate(firstValue(headers['expires']) ?? '');
  return expires && new Date(now.getTime() + fromTheirNow(headers, expires, now));
};

const retryAfter = (headers: IncomingHttpHeaders, now: Date): number | undefined => {
  const value = firstValue(headers['retry-after']) ?? '';
  const date = parseHttpDate(value);
  const ms = /^\s*\d{1,15}\s*$/.test(value) ? Number(value) * 1000 : date && fromTheirNow(headers, date, now);
  return ms === undefined ? undefined : Math.min(Math.max(ms, 0), MAX_RETRY_AFTER_MS);
};

/** Milliseconds until a date that a server names. By its own clock where it tells that: it may be wrong, and so may ours. */
const fromTheirNow = (headers: IncomingHttpHeaders, date: Date, now: Date): number =>
  date.getTime() - (parseHttpDate(firstValue(headers['date']) ?? '') ?? now).getTime();
