import type { IncomingHttpHeaders } from 'undici/types/header.js';
import { parseDate } from '../../text/dates/parse-date.ts';

/** The parsed headers of a response. */
export interface ResponseHeaders {
  /** Includes the charset. */
  readonly contentType: string | undefined;
  /** Opaque; sent back unchanged. */
  readonly etag: string | undefined;
  /** Opaque; sent back unchanged. */
  readonly lastModified: string | undefined;
  /** Remaining freshness from Cache-Control; undefined with `no-cache` or `no-store`. */
  readonly maxAgeSeconds: number | undefined;
  /** Expiry by the local clock, if Cache-Control states no freshness (RFC 9111 §5.3). */
  readonly expires: Date | undefined;
  /** Retry-After in milliseconds, at most a week. */
  readonly retryAfterMs: number | undefined;
}

const YEAR_SECONDS = 365 * 24 * 3600;
/** Prevents one header from blocking a site forever. */
const MAX_RETRY_AFTER_MS = 7 * 24 * 3600 * 1000;
const MAX_VALIDATOR_LENGTH = 500;

export function readHeaders(headers: IncomingHttpHeaders, now = new Date()): ResponseHeaders {
  const cacheControl = [headers['cache-control'] ?? ''].flat().join(',');
  return {
    contentType: firstValue(headers['content-type']),
    etag: asValidator(firstValue(headers['etag'])),
    lastModified: asValidator(firstValue(headers['last-modified'])),
    maxAgeSeconds: maxAge(cacheControl, firstValue(headers['age'])),
    expires: DECIDES_FRESHNESS.test(cacheControl) ? undefined : expiry(headers, now),
    retryAfterMs: retryAfter(headers, now),
  };
}

/** Whether the Content-Range of a partial response (206) covers the complete document. */
export function isComplete(headers: IncomingHttpHeaders): boolean {
  const [, last, size] = /^bytes 0-(\d{1,15})\/(\d{1,15})$/.exec(firstValue(headers['content-range']) ?? '') ?? [];
  return size !== undefined && Number(last) + 1 === Number(size);
}

/** Returns the first value of a header that may occur only once. */
export function firstValue(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value;
}

/** Returns the value if it is usable as a validator in a request header. */
export function asValidator(value: string | undefined): string | undefined {
  return value !== undefined && value.length <= MAX_VALIDATOR_LENGTH && /^[\x20-\x7e]+$/.test(value)
    ? value
    : undefined;
}

const NO_CACHE = /(?:^|[\s,;])no-(?:cache|store)\b/i;
const MAX_AGE = /(?:^|[\s,;])max-age\s?=\s?"?(\d{1,15})/i;
const DECIDES_FRESHNESS = /(?:^|[\s,;])(?:no-cache|no-store|max-age)\b/i;

const maxAge = (cacheControl: string, age = ''): number | undefined => {
  const seconds = NO_CACHE.test(cacheControl) ? undefined : MAX_AGE.exec(cacheControl)?.[1];
  if (seconds === undefined) return undefined;
  // Subtract the time that an intermediate cache has already stored the response.
  const ageSeconds = /^\s*\d{1,15}\s*$/.test(age) ? Number(age) : 0;
  return Math.max(Math.min(Number(seconds), YEAR_SECONDS) - ageSeconds, 0);
};

const expiry = (headers: IncomingHttpHeaders, now: Date): Date | undefined => {
  const expires = dateIn(headers['expires']);
  return expires && new Date(now.getTime() + msUntil(headers, expires, now));
};

const retryAfter = (headers: IncomingHttpHeaders, now: Date): number | undefined => {
  const value = firstValue(headers['retry-after']) ?? '';
  const date = parseDate(value)?.at;
  const ms = /^\s*\d{1,15}\s*$/.test(value) ? Number(value) * 1000 : date && msUntil(headers, date, now);
  return ms === undefined ? undefined : Math.min(Math.max(ms, 0), MAX_RETRY_AFTER_MS);
};

/**
 * Returns the milliseconds until a date from a server, by the server's clock if it sends one,
 * because clocks differ.
 */
const msUntil = (headers: IncomingHttpHeaders, date: Date, now: Date): number =>
  date.getTime() - (dateIn(headers['date']) ?? now).getTime();

/** Returns the date of a header; `undefined` for `0` and `-1`, which many servers send as Expires. */
const dateIn = (header: string | string[] | undefined): Date | undefined => parseDate(firstValue(header) ?? '')?.at;
