import { afterEach, expect, test, vi } from 'vitest';
import { announceRequests } from '../../../admin/output/progress/announce-requests.ts';
import type { PoliteFetch } from '../../../pipelines/fetch/index.ts';

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

test('where nobody sees a changing line, requests are announced every few seconds', async () => {
  vi.useFakeTimers({ toFake: ['performance'] });
  const written: string[] = [];
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    written.push(String(text));
    return true;
  });
  const asked: string[] = [];
  const page = (url: string): ReturnType<PoliteFetch> => {
    asked.push(url);
    return Promise.reject(new Error('not needed'));
  };
  const { fetch, stop } = announceRequests(page);
  for (let n = 1; n <= 12; n += 1) {
    await fetch(`https://harbour.example/${n}`, { kind: 'feed' }).catch(() => undefined);
    vi.advanceTimersByTime(1_000);
  }
  stop();
  expect(asked).toHaveLength(12);
  expect(written).toEqual([
    'looking for feeds, request 6: https://harbour.example/6\n',
    'looking for feeds, request 11: https://harbour.example/11\n',
  ]);
});
