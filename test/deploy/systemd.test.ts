import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createProgram } from '../../admin/program.ts';
import { EXIT } from '../../admin/report-error.ts';
import { PROJECT_FOLDER } from '../../config/project-folder.ts';
import { SETTINGS } from '../../config/settings-table.ts';
import { STOP_SECONDS } from '../../db/embedded/server.ts';
import { CLOSE_MS, DRAIN_MS } from '../../workers/service/service.ts';

const file = join(PROJECT_FOLDER, 'deploy', 'wireroom.service');
const text = readFileSync(file, 'utf8');

/** The settings of the unit; a name that comes twice keeps its last value. */
const unit = Object.fromEntries(
  text
    .split('\n')
    .filter((line) => /^\w+=/.test(line))
    .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)] as const),
);

test('it runs a command that package.json installs and the program has, and not as root', () => {
  const [, bin = '', command] = unit['ExecStart']?.split(' ') ?? [];
  const { bin: bins } = JSON.parse(readFileSync(join(PROJECT_FOLDER, 'package.json'), 'utf8')) as { bin: object };
  expect(Object.keys(bins)).toContain(bin);
  expect(createProgram().commands.map((known) => known.name())).toContain(command);
  expect(unit['User']).toBe('wireroom');
});

test('its first lines install what a checkout makes, and copy this file', () => {
  const { scripts, name } = JSON.parse(readFileSync(join(PROJECT_FOLDER, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
    name: string;
  };
  expect(text).toContain(`npm ci && npm pack && npm install --global ./${name}-*.tgz`);
  expect(Object.keys(scripts)).toContain('build');
  const [, copied = ''] = /cp (\S+) \/etc\/systemd\/system\//.exec(text) ?? [];
  expect(join(PROJECT_FOLDER, copied)).toBe(file);
});

test('its variables exist, and its settings file is the one that its first lines make', () => {
  const variables = unit['Environment']?.split(' ').map((pair) => pair.split('=')[0] ?? '') ?? [];
  expect(variables.filter((name) => name !== 'NODE_ENV' && !Object.hasOwn(SETTINGS, name))).toEqual([]);
  const settings = unit['EnvironmentFile']?.replace(/^-/, '');
  expect(text).toContain(`/dev/null ${settings}\n`);
  // Where commands of its user look for settings, as an installed package does.
  expect(text).toContain(`ln -s ${settings} /var/lib/${unit['StateDirectory']}/.wireroom/.env\n`);
});

test('stopping takes as long as the work under way and the embedded server need', () => {
  expect(Number(unit['TimeoutStopSec'])).toBeGreaterThan((DRAIN_MS + 2 * CLOSE_MS) / 1000 + STOP_SECONDS);
  expect(unit['KillMode'], 'Postgres is stopped by the service, after its work').toBe('mixed');
  expect(unit['Restart']).toBe('on-failure');
  expect(unit['RestartPreventExitStatus']).toBe(String(EXIT.usage));
});

test('it is hardened, but may compile and keep shared memory', () => {
  expect(unit).toMatchObject({
    NoNewPrivileges: 'yes',
    ProtectSystem: 'strict',
    ProtectHome: 'yes',
    PrivateTmp: 'yes',
    PrivateDevices: 'yes',
    CapabilityBoundingSet: '',
    SystemCallFilter: '@system-service',
  });
  expect(unit).not.toHaveProperty('MemoryDenyWriteExecute');
  expect(unit).not.toHaveProperty('RemoveIPC');
});

const withoutSystemd = spawnSync('systemd-analyze', ['--version']).status !== 0;
if (withoutSystemd && process.env['TEST_SYSTEMD'] === 'required')
  throw new Error('TEST_SYSTEMD=required, but there is no systemd-analyze');
if (withoutSystemd) console.warn('systemd-analyze is not installed: it is not asked about deploy/wireroom.service');

test.skipIf(withoutSystemd)('systemd finds nothing wrong with it, and little exposed', () => {
  const { status, stderr } = spawnSync('systemd-analyze', ['verify', file], { encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const { stdout } = spawnSync('systemd-analyze', ['security', '--offline=true', file], { encoding: 'utf8' });
  expect(Number(/exposure level for wireroom\.service: ([\d.]+)/.exec(stdout)?.[1])).toBeLessThan(2);
});
