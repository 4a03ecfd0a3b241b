import { expect, test } from 'vitest';
import { runChild } from '../support/child.ts';

const logged = async (form: 'json' | 'terminal'): Promise<string> => {
  const child = runChild('test/support/log-secrets.ts', [form]);
  expect(await child.exit, child.output()).toBe(0);
  return child.output();
};

test('no line shows a password: not of a URL in a field, a message, an error or its cause, and not of a client', async () => {
  for (const output of await Promise.all([logged('json'), logged('terminal')])) {
    expect(output).not.toMatch(/s3cr3t|reader:/);
    expect(output).toContain('https://***@feeds.example:8443/rss?a=1');
    expect(output).toContain('redis://***@redis.example:6379');
    expect(output, 'what only looks like one stays').toContain('https://news.example/@author/story');
    expect(output).toContain('news@wireroom.example');
  }
});

test('lines are JSON with time and level, and readable on a terminal', async () => {
  const lines = (await logged('json')).split('\n').map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(lines.map(({ level }) => level)).toEqual([30, 40, 50, 30, 50, 30]);
  expect(lines[0]).toEqual({
    level: 30,
    time: expect.stringMatching(/^2\d{3}-.*Z$/),
    feed: expect.any(String),
    msg: 'polled',
  });
  const [first] = (await logged('terminal')).replaceAll(/\u001b\[\d+m/g, '').split('\n');
  expect(first).toMatch(
    /^\[\d\d:\d\d:\d\d\] INFO: polled \{"feed":"https:\/\/\*\*\*@feeds\.example:8443\/rss\?a=1"\}$/,
  );
});
