import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { withFileLock } from '../../../db/embedded/file-lock.ts';
import { writePlainFile } from '../../../db/embedded/plain-file.ts';
import { startTimeOf } from '../../../db/embedded/process-identity.ts';

const newFolder = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'wireroom-lock-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
};

/** A folder on a file system of 64 KiB. @returns undefined where none can be mounted */
const newSmallDisk = async (): Promise<string | undefined> => {
  const folder = await newFolder();
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder]).status !== 0) return undefined;
  onTestFinished(() => void spawnSync('umount', [folder]));
  return folder;
};

const silent = (): void => undefined;

for (const [what, content] of [
  ['an empty lock', ''],
  ['half a lock', '\0\0\0'],
  ['the lock of a process that has ended', '4194303 1'],
] as const) {
  test(`${what}, which nobody holds, is taken over at once`, async () => {
    const folder = await newFolder();
    const lock = join(folder, 'lock');
    writeFileSync(lock, content);
    const startedAt = performance.now();
    await withFileLock(lock, silent, async () => {
      expect(performance.now() - startedAt).toBeLessThan(5_000);
      expect(readdirSync(folder)).toEqual(['lock']);
    });
    expect(readdirSync(folder)).toEqual([]);
  });
}

test('a command that waits says at once for whom, and goes on when that process has died', async () => {
  const lock = join(await newFolder(), 'lock');
  const holder = spawn('sleep', ['600']);
  onTestFinished(() => void holder.kill('SIGKILL'));
  const pid = holder.pid ?? expect.fail('no process');
  writeFileSync(lock, `${pid} ${startTimeOf(pid)}`);
  const said: string[] = [];
  let entered = false;
  const say = (line: string) => void said.push(line);
  const work = withFileLock(lock, say, async () => {
    entered = true;
  });
  await expect
    .poll(() => said, { timeout: 5_000 })
    .toEqual([`waiting for process ${pid}, which starts or stops the database`]);
  expect(entered).toBe(false);
  holder.kill('SIGKILL');
  await once(holder, 'exit');
  await work;
  expect(entered).toBe(true);
  expect(said).toHaveLength(1);
});

test('a full disk leaves neither a lock nor half a file, and nothing waits once it has room', async ({ skip }) => {
  const disk = await newSmallDisk();
  if (disk === undefined) {
    console.warn('no file system can be mounted: the test of a full disk is skipped');
    return skip();
  }
  const lock = join(disk, 'lock');
  const ballast = join(disk, 'ballast');
  writePlainFile(join(disk, 'password'), 'old');
  expect(() => {
    for (;;) appendFileSync(ballast, Buffer.alloc(4_096));
  }).toThrow('ENOSPC');
  await expect(withFileLock(lock, silent, async () => undefined)).rejects.toThrow('ENOSPC');
  expect(() => writePlainFile(join(disk, 'password'), 'new')).toThrow('ENOSPC');
  expect(readdirSync(disk).sort()).toEqual(['ballast', 'password']);
  rmSync(ballast);
  const startedAt = performance.now();
  await withFileLock(lock, silent, async () => undefined);
  expect(performance.now() - startedAt).toBeLessThan(5_000);
});
