import { expect, test } from 'vitest';
import { describeSettings } from '../../config/describe-settings.ts';
import { SETTINGS, type Setting } from '../../config/settings-table.ts';

const code = (text: string | undefined): string => (text === undefined ? '' : `\`${text}\``);

// After a change of config/settings-table.ts: npx vitest run test/docs -u
test('docs/configuration.md matches the settings table', async () => {
  const rows = describeSettings().map(({ name, values, unit, default: value, description }) => {
    const { defaultDescription }: Setting = SETTINGS[name];
    return `| \`${name}\` | ${[values, unit].filter(Boolean).join(' ')} | ${defaultDescription ?? code(value)} | ${description} |`;
  });
  const document = [
    '# Settings',
    '',
    'Every setting is an environment variable with a default: without any, Wireroom runs on an embedded Postgres. Wireroom looks up',
    'unset variables in the file `.env` beside package.json (for an installed package: `~/.wireroom/.env`), which has lines of the form',
    '`NAME=value`. An empty variable counts as unset.',
    '',
    '`wireroom config` shows the effective settings and the source of each value, without passwords. An invalid value or an unknown',
    '`WIREROOM_` setting is reported on stderr, one line each, before anything else happens; the exit code is 2.',
    '',
    '| setting | values | default | meaning |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
    '## Opened networks',
    '',
    '`WIREROOM_ALLOW_NETWORKS` opens private networks, but only for:',
    '',
    '- feeds whose own address is in an opened network, and the articles that they list while their document comes from there;',
    '- URLs that you enter yourself: `articles add`, `feeds add`, `feeds discover`, `inspect`.',
    '',
    'All other feeds stay public: Wireroom fetches nothing from an opened network for them (`blocked_address`), whatever they list,',
    'wherever they redirect, and whatever address their host name resolves to. An answer from a public server never leads into an opened',
    'network. Wireroom decides whether a feed is public when it is added, or at its first answer. To move a public feed into a private',
    'network, remove it and add it again at its new address.',
    '',
    '## Proxies',
    '',
    '`HTTP_PROXY` and `HTTPS_PROXY` are for requests to sites only, not for Postgres or Redis. A user and password in the URL are sent to',
    'the proxy and never logged. https: URLs go through a tunnel (`CONNECT`). Each variable is also read in lower case, which then counts.',
    '`NO_PROXY` lists hosts and domains (with their subdomains), addresses and networks for URLs that name an address; `*` means all.',
    '',
    'Wireroom checks the addresses of a site before it asks the proxy for it, so it needs a name resolver. A proxy at a private address',
    'must be in `WIREROOM_ALLOW_NETWORKS`, such as `WIREROOM_ALLOW_NETWORKS=10.0.0.5`; otherwise commands that fetch end with exit code 2.',
    '[security.md](security.md#a-proxy) says what a proxy has to check itself.',
    '',
    '## Secrets',
    '',
    'Connection URLs contain passwords. To keep them out of the environment, as with Docker and Kubernetes secrets, set',
    '`DATABASE_URL_FILE`, `DATABASE_READER_URL_FILE` or `REDIS_URL_FILE` to a file that contains only the URL. Set either the URL or the',
    'file, not both. Percent-encode reserved characters in a password (`@` is `%40`). Passwords are never logged; only',
    '`wireroom db url` prints a URL with its password.',
    '',
    '## TLS',
    '',
    '| server | URL | certificate |',
    '| --- | --- | --- |',
    '| Postgres | no `sslmode`, or `?sslmode=disable` | no TLS |',
    '| | `?sslmode=require`, or the more explicit `no-verify` | not verified: protects against eavesdropping, not against impersonation |',
    '| | `?sslmode=verify-full` | verified, including the host name |',
    '| | `?sslmode=verify-ca` | verified; with `WIREROOM_DATABASE_CA_FILE` not the host name |',
    '| Redis | `redis://…` | no TLS |',
    '| | `rediss://…` | verified, including the host name |',
    '',
    'If the server certificate is signed by your own authority, set `WIREROOM_DATABASE_CA_FILE` or `WIREROOM_REDIS_CA_FILE` to the',
    'certificate of the authority. A Postgres URL without `sslmode` then means `verify-full`, and `require` means `verify-ca`. The modes',
    'have the same meaning as in psql, so `wireroom db psql` connects in the same way. The tables and a queue in Postgres share these',
    'settings.',
    '',
  ].join('\n');
  await expect(document).toMatchFileSnapshot('../../docs/configuration.md');
});
