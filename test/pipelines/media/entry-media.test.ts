import { expect, it } from 'vitest';
import { distinctMedia, MAX_MEDIA } from '../../../model/medium.ts';
import type { Enclosure } from '../../../pipelines/feed/document.ts';
import { mediaOfEntry } from '../../../pipelines/media/entry-media.ts';

const kindsOf = (...enclosures: Enclosure[]): string[] => mediaOfEntry({ enclosures }).map(({ kind }) => kind);

it.each<[string, Omit<Enclosure, 'url'> & { readonly url?: string }, string[]]>([
  ['a type', { type: 'audio/mpeg' }, ['audio']],
  ['a medium of Media RSS', { medium: 'image' }, ['picture']],
  ['its extension', { url: 'https://pod.example/1.mp3?token=1' }, ['audio']],
  [
    'its extension, whatever the type for any file',
    { url: 'https://v.example/1.MP4', type: 'application/octet-stream' },
    ['video'],
  ],
  ['another type, which leaves it out', { url: 'https://pod.example/1.mp3', type: 'application/pdf' }, []],
  ['nothing, which leaves it out', { url: 'https://pod.example/1' }, []],
  ['a hostile URL, which leaves it out', { url: 'javascript:alert(1)', type: 'audio/mpeg' }, []],
])('the kind of a file is told by %s', (_, file, kinds) => {
  expect(kindsOf({ url: 'https://pod.example/file', ...file })).toEqual(kinds);
});

it('keeps what a feed states about a file', () => {
  const file = {
    url: 'https://pod.example/1.mp3',
    type: 'audio/mpeg',
    length: 5,
    durationS: 1867,
    title: 'One',
    credit: 'Ann',
  };
  const { length, ...others } = file;
  expect(mediaOfEntry({ enclosures: [file] })).toEqual([{ kind: 'audio', ...others, bytes: length, source: 'feed' }]);
});

it('limits numbers, sizes and lengths', () => {
  const many = Array.from({ length: 500 }, (_, n) => ({ url: `https://pod.example/${n}.mp3` }));
  expect(mediaOfEntry({ enclosures: many })).toHaveLength(20);
  const pictures = many.map(({ url }) => ({ kind: 'picture' as const, url, source: 'page' as const }));
  expect(distinctMedia(pictures)).toHaveLength(MAX_MEDIA);
  const [medium] = distinctMedia([
    { kind: 'audio', url: 'https://a.example/1', title: 'x'.repeat(5_000), durationS: 1e9, width: 1e9, source: 'page' },
  ]);
  expect(medium).toEqual({ kind: 'audio', url: 'https://a.example/1', title: 'x'.repeat(1_000), source: 'page' });
  expect(distinctMedia([{ kind: 'audio', url: `https://a.example/${'x'.repeat(2_000)}`, source: 'page' }])).toEqual([]);
});

it('one file that page and feed state is one, with what either of them says', () => {
  const url = 'https://pod.example/1.mp3';
  expect(
    distinctMedia([
      { kind: 'audio', url, title: 'One', source: 'page' },
      { kind: 'audio', url, title: 'Other', durationS: 60, source: 'feed' },
    ]),
  ).toEqual([{ kind: 'audio', url, title: 'One', durationS: 60, source: 'page' }]);
});
