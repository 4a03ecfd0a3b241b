import { readFileSync } from 'node:fs';
import type { ConnectionOptions } from 'node:tls';

/**
 * A Redis URL and what it asks for besides: `rediss://` is TLS, and `cacert` in its query names the file of the
 * authorities to trust, as the option of redis-cli does.
 */
export const redisOptions = (
  text: string,
): { readonly url: string; readonly options: { readonly tls?: ConnectionOptions } } => {
  const url = new URL(text);
  const file = url.searchParams.get('cacert');
  if (file === null) return { url: text, options: {} };
  url.searchParams.delete('cacert');
  return { url: url.href, options: { tls: { ca: readFileSync(file) } } };
};
