import { readFileSync } from 'node:fs';
import type { ConnectionOptions } from 'node:tls';
import { OperatorError } from '../../config/operator-error.ts';

const PARAMETERS = ['sslmode', 'sslrootcert', 'sslcert', 'sslkey'] as const;

/**
 * Separates the TLS parameters from a connection URL. They have the meaning that psql gives them,
 * so that one URL serves both; the driver interprets some differently. `no-verify` is a clearer
 * name for `require` without `sslrootcert`.
 * @throws OperatorError when a file named in the URL cannot be read
 */
export function tlsOf(text: string): { readonly url: string; readonly ssl?: ConnectionOptions | false } {
  const url = new URL(text);
  const [mode, rootCert, cert, key] = PARAMETERS.map((name) => url.searchParams.get(name) ?? undefined);
  if (mode === undefined) return { url: text };
  for (const name of PARAMETERS) url.searchParams.delete(name);
  if (mode === 'disable') return { url: url.href, ssl: false };
  // `system` means the authorities that the system trusts; here these are Node's.
  const authority = rootCert === undefined || rootCert === 'system' ? undefined : contentOf(rootCert);
  const anyName = authority !== undefined && (mode === 'require' || mode === 'verify-ca');
  return {
    url: url.href,
    ssl: {
      rejectUnauthorized: mode.startsWith('verify') || (mode === 'require' && authority !== undefined),
      ...(authority === undefined ? {} : { ca: authority }),
      ...(anyName ? { checkServerIdentity: () => undefined } : {}),
      ...(cert === undefined ? {} : { cert: contentOf(cert) }),
      ...(key === undefined ? {} : { key: contentOf(key) }),
    },
  };
}

const contentOf = (path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new OperatorError(`DATABASE_URL names ${path}, which cannot be read`, { cause: error });
  }
};
