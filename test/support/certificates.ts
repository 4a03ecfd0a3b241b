import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

const installed = spawnSync('openssl', ['version']).status === 0;

if (!installed) console.warn('openssl is not installed: the tests of TLS are skipped');

if (!installed && process.env['TEST_OPENSSL'] === 'required')
  throw new Error('TEST_OPENSSL=required, but there is no openssl');

/** For `test.skipIf`: whether there is no openssl here. */
export const withoutOpenssl = !installed;

export interface Certificate {
  /** Paths of PEM files. */
  readonly cert: string;
  readonly key: string;
}

/** Makes certificates that end with the test file: an authority, and what it signs for hosts. */
export function createAuthority(): Certificate & { sign(...names: readonly string[]): Certificate } {
  const folder = mkdtempSync(join(tmpdir(), 'wireroom-certificates-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const make = (name: string, ...args: readonly string[]): Certificate => {
    const cert = join(folder, `${name}.pem`);
    const key = join(folder, `${name}.key`);
    const all = [
      ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-noenc', '-days', '2'],
      ...['-subj', `/CN=${name}`, '-out', cert, '-keyout', key, ...args],
    ];
    const { status, stderr } = spawnSync('openssl', all, { encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
    return { cert, key };
  };
  const authority = make('authority');
  return {
    ...authority,
    sign: (...names) =>
      make(
        'server',
        ...['-CA', authority.cert, '-CAkey', authority.key, '-addext', 'basicConstraints=critical,CA:FALSE'],
        ...['-addext', `subjectAltName=${names.join(',')}`],
      ),
  };
}
