import type { Command } from 'commander';
import { expect, test } from 'vitest';
import { parseTime } from '../../../admin/arguments/time.ts';
import { createProgram } from '../../../admin/program.ts';

const NOW = Date.parse('2026-03-04T10:30:00Z');

test.each([
  ['36h', '2026-03-02T22:30:00Z'],
  ['7d', '2026-02-25T10:30:00Z'],
  ['4w', '2026-02-04T10:30:00Z'],
  ['1y', '2025-03-04T10:30:00Z'],
  ['today', '2026-03-04T00:00:00Z'],
  ['yesterday', '2026-03-03T00:00:00Z'],
  ['2026-02-28', '2026-02-28T00:00:00Z'],
  ['2026-03-04T12:00+01:00', '2026-03-04T11:00:00Z'],
])('%s is a time', (text, time) => {
  expect(parseTime(text, NOW)).toEqual(new Date(time));
});

test.each(['', '7', '0d', '-7d', '7m', '99999d', 'monday', '2026-02-30', '2026-03-04T12:00', '2026-13-01'])(
  '"%s" is not',
  (text) => {
    expect(() => parseTime(text, NOW)).toThrow(/^Not an age such as 36h, 7d or 4w, a day such as yesterday/);
  },
);

const leaves = (command: Command): readonly Command[] =>
  command.commands.length === 0 ? [command] : command.commands.flatMap(leaves);

test('every option about a time takes an age, a day or a time, and its help says so', () => {
  const options = leaves(createProgram()).flatMap((command) =>
    command.options
      .filter(({ flags }) => /since|until|older|before|after/.test(flags))
      .map((option) => ({ command, option })),
  );
  const others = options.filter(({ option }) => !option.flags.endsWith(' <time>'));
  // How long after its publication an article may be first seen, and a position.
  expect(others.map(({ command, option }) => `${command.name()} ${option.flags}`)).toEqual([
    'search --after <cursor>',
    'add --older-than <age>',
  ]);
  const times = options.filter((one) => !others.includes(one));
  expect(times.length).toBeGreaterThan(12);
  for (const { option } of times) {
    expect(option.description).toMatch(/, such as 36h, 7d, yesterday or 2026-03-04 \(UTC\)$/);
    for (const text of ['36h', 'yesterday', '2026-03-04'])
      expect(option.parseArg?.(text, undefined), option.flags).toBeInstanceOf(Date);
  }
});
