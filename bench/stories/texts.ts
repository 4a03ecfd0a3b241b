import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';

/** An article of a stream; `event` is what it tells of, undefined where nobody labeled it. */
export interface NewsText {
  readonly id: string;
  readonly event?: string;
  readonly language: string;
  readonly site: string;
  readonly title: string;
  readonly text: string;
}

/** An article with the time it came. */
export interface DatedText extends NewsText {
  readonly at: Date;
}

const ENTITIES: Readonly<Record<string, string>> = { quot: '"', apos: "'", amp: '&', gt: '>', lt: '<' };

/** Writes tokens as a text, without the spaces before and after punctuation. */
const written = (tokens: readonly string[]): string =>
  tokens
    .join(' ')
    .replace(/&(quot|apos|amp|gt|lt);/g, (_, name: string) => ENTITIES[name] ?? '')
    .replace(/ ([.,;:!?%)\]]|'s|n't|'re|'ve|'ll)/g, '$1')
    .replace(/([([$]) /g, '$1')
    .replace(/ ([-/]) /g, '$1');

const readEcbText = (folder: string, name: string): NewsText => {
  const xml = readFileSync(join(folder, name), 'utf8');
  const sentences = new Map<string, string[]>();
  for (const [, sentence = '', token = ''] of xml.matchAll(/<token [^>]*sentence="(\d+)"[^>]*>([^<]*)<\/token>/g))
    sentences.set(sentence, [...(sentences.get(sentence) ?? []), token]);
  const [first = [], ...rest] = [...sentences.values()];
  const hasUrl = /^https?$/.test(first[0] ?? '');
  const [title = '', ...text] = (hasUrl ? rest : [first, ...rest]).map(written);
  const id = name.replace('.xml', '');
  const [topic = '', kind = ''] = id.split(/_\d+/);
  const site = hasUrl ? first.join('').replace(/^https?:\/\/([^/]*).*$/, '$1') : id;
  return { id, event: `${topic}${kind}`, language: 'en', site, title, text: text.join(' ') };
};

/**
 * Reads the folder of ECB+ (A. Cybulska and P. Vossen, 2014): 43 topics of two events each, which
 * are of one kind. The first sentence is the title.
 * @param half the topics with even or odd numbers
 */
export function readEcb(folder: string, half?: 'even' | 'odd'): NewsText[] {
  return readdirSync(folder)
    .filter((topic) => /^\d+$/.test(topic) && (half === undefined || (Number(topic) % 2 === 0) === (half === 'even')))
    .sort((a, b) => Number(a) - Number(b))
    .flatMap((topic) =>
      readdirSync(join(folder, topic))
        .filter((name) => name.endsWith('.xml'))
        .sort()
        .map((name) => readEcbText(join(folder, topic), name)),
    )
    .filter(({ title }) => title !== '');
}

/** Returns the words of the longest part of an address, which are those of the headline; '' if there are too few. */
const titleInUrl = (url: string): string => {
  const [part = ''] = url
    .replace(/[?#].*$/, '')
    .split('/')
    .sort((a, b) => b.split('-').length - a.split('-').length);
  const words = part.replace(/\.\w+$/, '').split(/[-_]/);
  return words.length < 4 ? '' : words.filter((word) => !/\d{5}/.test(word)).join(' ');
};

const firstSentence = (text: string): [title: string, rest: string] => {
  const end = text.search(/[.!?\n]/);
  return end < 0 ? [text.slice(0, 100), text] : [text.slice(0, end), text.slice(end + 1)];
};

/** Reads a folder of unlabeled articles in English, a text file each, whose first line is their address. */
export function readNewswire(folder: string): NewsText[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => {
      const [url = '', ...lines] = readFileSync(join(folder, name), 'utf8').trim().split(/\r?\n/);
      const text = lines.join('\n').trim();
      const title = titleInUrl(url);
      const [sentence, rest] = firstSentence(text);
      const site = url.replace(/^https?:\/\/([^/]*).*$/, '$1');
      return { id: name, language: 'en', site, title: title || sentence, text: title ? text : rest };
    });
}

const lines = (path: string): string[] => {
  const bytes = readFileSync(path);
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').trim().split('\n');
};

const foreign = z.object({ x: z.string() });

/** Reads unlabeled articles in English: JSON lines `{ x: text }`, whose first sentence is the title; gzipped or not. */
export function readForeign(path: string): NewsText[] {
  return lines(path).map((line, n) => {
    const [title, text] = firstSentence(foreign.parse(JSON.parse(line)).x);
    return { id: `${path}:${n}`, language: 'en', site: path, title, text };
  });
}

const labeled = z.object({
  id: z.string(),
  event: z.string(),
  half: z.enum(['dev', 'test']),
  language: z.string(),
  site: z.string(),
  at: z.coerce.date(),
  kind: z.string(),
  copyOf: z.string().optional(),
  title: z.string(),
  text: z.string(),
});

/** An article of the project's own labeled sets. */
export type LabeledText = z.infer<typeof labeled>;

/** Reads one half of a labeled set of this project (test/fixtures/stories). */
export function readLabeled(path: string, half: 'dev' | 'test'): LabeledText[] {
  return lines(path)
    .map((line) => labeled.parse(JSON.parse(line)))
    .filter((text) => text.half === half);
}

/**
 * Reads headlines of the UCI News Aggregator (F. Gasparetti, 2014): comma-separated ID, TITLE, URL,
 * PUBLISHER, CATEGORY, STORY, HOSTNAME and TIMESTAMP (Unix milliseconds).
 */
export function readHeadlines(path: string): DatedText[] {
  return lines(path)
    .slice(1)
    .map((line) =>
      [...line.matchAll(/(?:"((?:[^"]|"")*)"|([^,]*))(?:,|\r?$)/g)].map(([, quoted, plain]) => quoted ?? plain ?? ''),
    )
    .filter((row) => row.length >= 8)
    .map(([id = '', title = '', , , , event = '', site = '', at = '']) => ({
      id,
      event,
      language: 'en',
      site,
      at: new Date(Number(at)),
      title: title.replaceAll('""', '"'),
      text: '',
    }));
}
