import { X509Certificate } from 'node:crypto';
import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { z } from 'zod';
import { proxyUrlOf } from './environment/proxy-variables.ts';
import { readSmallFile } from './environment/small-file.ts';
import { parseNetwork } from './network.ts';
import { parseUrl } from './parse-url.ts';

// Schemas of setting values. Their metadata (`values`, `unit`) describes the allowed values for
// help and docs. An error message continues a sentence that starts with the name of the setting.

export function wholeNumber(min: number, max: number, unit?: string) {
  return z
    .string()
    .transform((text, context) => {
      const value = /^\d{1,15}$/.test(text.trim()) ? Number(text) : Number.NaN;
      if (value >= min && value <= max) return value;
      const of = unit ? ` of ${unit}` : '';
      context.addIssue({ code: 'custom', message: `is not a whole number${of} from ${min} to ${max}: "${text}"` });
      return z.NEVER;
    })
    .meta({ values: `${min} to ${max}`, unit });
}

const url = (name: string, ...schemes: string[]) => {
  const values = schemes.map((scheme) => `${scheme}//…`).join(' or ');
  return z
    .string()
    .refine((text) => schemes.includes(parseUrl(text)?.protocol ?? ''), {
      // The value may contain a password, so the message must not repeat it.
      error: `is not a ${name} URL (${values})`,
      abort: true,
    })
    .meta({ values });
};

/**
 * Allowed values of `sslmode` in a Postgres URL, with the meaning they have in psql. `no-verify` is
 * an explicit `require`.
 */
export const SSL_MODES = ['disable', 'require', 'no-verify', 'verify-ca', 'verify-full'] as const;

const postgres = url('Postgres', 'postgres:', 'postgresql:');
export const postgresUrl = postgres
  .refine((text) => SSL_MODES.some((mode) => mode === (new URL(text).searchParams.get('sslmode') ?? 'disable')), {
    error: `has an sslmode that is not one of ${SSL_MODES.join(', ')}`,
  })
  .meta({ ...postgres.meta() });

export const redisUrl = url('Redis', 'redis:', 'rediss:');

export const proxyUrl = z
  .string()
  .transform((text, context) => {
    const proxy = proxyUrlOf(text);
    if (/^https?:$/.test(parseUrl(proxy)?.protocol ?? '')) return proxy;
    // The value may contain a password, so the message must not repeat it.
    context.addIssue({ code: 'custom', message: 'is not the URL of an HTTP proxy (http://… or https://…)' });
    return z.NEVER;
  })
  .meta({ values: 'http://… or https://…' });

export const noProxy = z
  .string()
  .transform((text) => text.split(/[\s,]+/).filter(Boolean))
  .meta({ values: 'hosts, domains and networks separated by commas, or *' });

export const path = z.string().meta({ values: 'path' });

/** A PEM file of trusted certificate authorities. */
export const authorityFile = z
  .string()
  .transform((file, context) => {
    try {
      new X509Certificate(readSmallFile(file));
      return resolve(file);
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      // OpenSSL's own message is of no help to most operators.
      const reason = code ? `${file} contains no certificate in PEM format` : message;
      context.addIssue({ code: 'custom', message: `cannot be used: ${reason}` });
    }
    return z.NEVER;
  })
  .meta({ values: 'path of a PEM file' });

export const networks = z
  .string()
  .transform((text, context) => {
    const list = text.split(/[\s,]+/).filter(Boolean);
    try {
      for (const network of list) parseNetwork(network);
      return list;
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      context.addIssue({ code: 'custom', message: `cannot be used: ${error.message}` });
    }
    return z.NEVER;
  })
  .meta({ values: 'CIDRs separated by commas' });

export const ports = z
  .string()
  .transform((text, context) => {
    const list = text.split(/[\s,]+/).filter(Boolean);
    const wrong = list.find((port) => !/^\d{1,5}$/.test(port) || Number(port) > 65_535);
    if (wrong === undefined) return list.map(Number);
    context.addIssue({ code: 'custom', message: `cannot be used: "${wrong}" is not a port from 0 to 65535` });
    return z.NEVER;
  })
  .meta({ values: 'ports separated by commas' });

export const address = z
  .string()
  .refine((text) => isIP(text) !== 0, { error: 'is not an IP address of this machine' })
  .meta({ values: 'IP address' });

export const contact = z
  .string()
  .regex(/^[\x21-\x7e]+$/, { error: 'is not a URL or e-mail address without spaces' })
  .meta({ values: 'URL or e-mail address' });

export function oneOf<const T extends string>(...words: readonly T[]) {
  return z.enum(words, { error: `is not one of ${words.join(', ')}` }).meta({ values: words.join(', ') });
}
