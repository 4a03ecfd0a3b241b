import { readFileSync } from 'node:fs';
import type { ConnectionOptions } from 'node:tls';

/**
 * Returns a Redis URL and its TLS options: `rediss://` is TLS, and the query parameter `cacert`
 * names a file of trusted authorities, like the option of redis-cli.
 */
export function redisOptions(text: string): {
  readonly url: string;
  readonly options: { readonly tls?: ConnectionOptions };
} {
  const url = new URL(text);
  const file = url.searchParams.get('cacert');
  if (file === null) return { url: text, options: {} };
  url.searchParams.delete('cacert');
  return { url: url.href, options: { tls: { ca: readFileSync(file) } } };
}
