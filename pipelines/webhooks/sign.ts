import { createHmac } from 'node:crypto';
import { keyOf } from './keys.ts';

/**
 * Returns the headers that prove who sent a body, when, and that it is unchanged (Standard Webhooks
 * 1.0.0, standardwebhooks.com).
 * @param id the same for each attempt @param secrets each signs, so that a receiver may know either
 */
export function signatureHeaders(
  id: string,
  at: Date,
  body: string,
  secrets: readonly string[],
): Readonly<Record<string, string>> {
  const timestamp = String(Math.floor(at.getTime() / 1000));
  const signatures = secrets.map((secret) => {
    const hmac = createHmac('sha256', keyOf(secret));
    return `v1,${hmac.update(`${id}.${timestamp}.${body}`).digest('base64')}`;
  });
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signatures.join(' ') };
}
