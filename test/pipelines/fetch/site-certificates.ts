import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Certificate {
  readonly cert: string;
  readonly key: string;
}

export interface CertificateWishes {
  /** Host of the certificate. */
  readonly host: string;
  /** First and last year of validity. */
  readonly from?: number;
  readonly until?: number;
}

/** A certificate authority that issues certificates with any validity through openssl. Close it to delete its files. */
export interface Authority {
  /** File with the certificate of the authority. */
  readonly file: string;
  /** The self-signed certificate of the authority. */
  readonly own: Certificate;
  readonly issue: (wishes: CertificateWishes) => Certificate;
  readonly close: () => void;
}

const CONFIG = `
[ca]
default_ca = desk
[desk]
database = index.txt
new_certs_dir = .
serial = serial
certificate = authority.pem
private_key = authority.key
default_md = sha256
policy = policy
unique_subject = no
[policy]
commonName = supplied
[req]
distinguished_name = name
[name]
[authority]
basicConstraints = critical, CA:true
`;

const EC_KEY = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];

export const createAuthority = (): Authority => {
  const folder = mkdtempSync(join(tmpdir(), 'wireroom-certificates-'));
  const openssl = (...args: string[]): void =>
    void execFileSync('openssl', args, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
  const write = (name: string, text: string): void => writeFileSync(join(folder, name), text);
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
  write('openssl.cnf', CONFIG);
  write('index.txt', '');
  write('serial', '01\n');
  const subject = ['-subj', '/CN=Desk Authority', '-config', 'openssl.cnf', '-extensions', 'authority'];
  openssl('req', '-x509', ...EC_KEY, '-keyout', 'authority.key', '-out', 'authority.pem', '-days', '9', ...subject);
  return {
    file: join(folder, 'authority.pem'),
    own: { cert: read('authority.pem'), key: read('authority.key') },
    issue: ({ host, from = 2020, until = 2049 }) => {
      write('names', `subjectAltName = DNS:${host}\n`);
      openssl(
        'req',
        ...EC_KEY,
        '-keyout',
        'site.key',
        '-out',
        'site.csr',
        '-subj',
        `/CN=${host}`,
        '-config',
        'openssl.cnf',
      );
      const time = ['-startdate', `${from}0101000000Z`, '-enddate', `${until}0101000000Z`];
      const files = ['-in', 'site.csr', '-out', 'site.pem', '-extfile', 'names', '-notext'];
      openssl('ca', '-batch', '-config', 'openssl.cnf', ...files, ...time);
      return { cert: read('site.pem'), key: read('site.key') };
    },
    close: () => rmSync(folder, { recursive: true }),
  };
};
