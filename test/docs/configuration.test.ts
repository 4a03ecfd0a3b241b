import { expect, test } from 'vitest';
import { describeSettings } from '../../config/describe-settings.ts';
import { SETTINGS, type Setting } from '../../config/settings-table.ts';

const code = (text: string | undefined): string => (text === undefined ? '' : `\`${text}\``);

// After a change of config/settings-table.ts: npx vitest run test/docs -u
test('docs/configuration.md says what the settings say of themselves', async () => {
  const rows = describeSettings().map(({ name, values, unit, default: value, means }) => {
    const { defaultIs }: Setting = SETTINGS[name];
    return `| \`${name}\` | ${[values, unit].filter(Boolean).join(' ')} | ${defaultIs ?? code(value)} | ${means} |`;
  });
  const document = [
    '# Settings',
    '',
    'Every setting is an environment variable. Variables that are not set are looked up in the file `.env` beside package.json (of an',
    'installed package: `~/.wireroom/.env`), which has lines `NAME=value`. An empty variable counts as unset. All settings have a default:',
    'without any, Wireroom runs on an embedded Postgres.',
    '',
    '`wireroom config` shows what is in force and where each value comes from; passwords are not shown. A wrong value, or the name of a',
    '`WIREROOM_` setting that does not exist, is one line on stderr and exit code 2 before anything is done.',
    '',
    '| setting | values | default | meaning |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
    '## Opened networks',
    '',
    '`WIREROOM_ALLOW_NETWORKS` opens private networks, and only to those who are at home there:',
    '',
    '- a feed whose own address is in an opened network, and the articles that it names while its document comes from there;',
    '- what you name yourself: `articles add`, `feeds add`, `feeds discover`, `inspect`.',
    '',
    'All other feeds are public for good: whatever they name, wherever they redirect, and whatever address their name comes to mean,',
    'nothing is fetched from an opened network (`blocked_address`). What a public server answers never leads into one either. Where a',
    'feed is at home is settled when it is added, or by its first answer; a public feed that moves into a private network is removed',
    'and added again at its new address.',
    '',
    '## Secrets',
    '',
    'Connection URLs hold passwords. Give them in files instead, as Docker and Kubernetes do with secrets: `DATABASE_URL_FILE`,',
    '`DATABASE_READER_URL_FILE` and `REDIS_URL_FILE` name a file whose whole content is the URL. Only one of the two forms may be set. Reserved characters in a password are',
    'written in percent form (`@` is `%40`). No URL with its password is ever logged; `wireroom db url` alone prints one.',
    '',
    '## TLS',
    '',
    '| to | written as | the certificate is |',
    '| --- | --- | --- |',
    '| Postgres | no `sslmode`, or `?sslmode=disable` | there is no TLS |',
    '| | `?sslmode=require`, or `no-verify`, which says it plainly | not verified: nobody can listen, but anybody can pose as the server |',
    '| | `?sslmode=verify-full` | verified, host name included |',
    '| | `?sslmode=verify-ca` | verified; with `WIREROOM_DATABASE_CA_FILE` the host name does not count |',
    '| Redis | `redis://…` | there is no TLS |',
    '| | `rediss://…` | verified, host name included |',
    '',
    'Where the server has a certificate of your own authority, name the authority in `WIREROOM_DATABASE_CA_FILE` or `WIREROOM_REDIS_CA_FILE`.',
    'With it, a Postgres URL without `sslmode` counts as `verify-full`, and `require` as `verify-ca`. The modes mean what they mean to psql,',
    'so `wireroom db psql` connects in the same way. Both the tables and a queue in Postgres use the connection.',
    '',
  ].join('\n');
  await expect(document).toMatchFileSnapshot('../../docs/configuration.md');
});
