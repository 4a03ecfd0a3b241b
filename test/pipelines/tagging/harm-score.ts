import { readFileSync } from 'node:fs';
import type { EntityType, TaggedEntity, TagInput } from '../../../pipelines/tagging/tags.ts';

/** A document of test/fixtures/names without its annotations. Its first line is the title. */
export interface NamedText {
  readonly id: string;
  readonly input: TagInput;
  readonly names: readonly { in: 'title' | 'text'; start: number; end: number; type: EntityType | 'other' }[];
}

const TYPES: Readonly<Record<string, EntityType | 'other'>> = {
  P: 'person',
  O: 'organization',
  L: 'place',
  M: 'other',
};

/** Reads the documents of a file of test/fixtures/names ("harm/de"): all, or those with odd or even numbers. */
export const readNamedTexts = (file: string, half?: 'odd' | 'even'): NamedText[] => {
  const path = new URL(`../../fixtures/names/${file}.txt`, import.meta.url);
  const [, ...documents] = `\n${readFileSync(path, 'utf8')}`.split('\n## ');
  const texts = documents.map((document): NamedText => {
    const [id = '', title = '', ...lines] = document.split('\n');
    const names: NamedText['names'][number][] = [];
    const unmarked = (part: 'title' | 'text', marked: string): string => {
      let plain = '';
      let at = 0;
      for (const { 0: whole, 1: kind = '', 2: name = '', index } of marked.matchAll(/\[([POLM]) ([^[\]]+)\]/g)) {
        plain += marked.slice(at, index);
        names.push({ in: part, start: plain.length, end: plain.length + name.length, type: TYPES[kind] ?? 'other' });
        plain += name;
        at = index + whole.length;
      }
      return plain + marked.slice(at);
    };
    const language = id.split('-')[0] ?? '';
    const input = {
      title: unmarked('title', title),
      text: unmarked('text', lines.filter((line) => line !== '').join('\n\n')),
      language,
    };
    return { id, input, names };
  });
  return texts.filter(({ id }) => half === undefined || Number(id.split('-')[1]) % 2 === (half === 'odd' ? 1 : 0));
};

export interface Harm {
  readonly articles: number;
  /**
   * Entities without a mention that overlaps an annotated name of their type. Countries known only
   * by a demonym have no mention.
   */
  readonly wrong: readonly string[];
  /** Other entities without a mention that matches both boundaries of such a name. */
  readonly partly: readonly string[];
  /** Number of annotated persons, organizations and places overlapped by a mention of their type. */
  readonly found: number;
  readonly marked: number;
}

/** Counts the wrong entities of a tagger in these texts. */
export const countHarm = (
  texts: readonly NamedText[],
  tag: (input: TagInput) => readonly Pick<TaggedEntity, 'type' | 'name' | 'mentions'>[],
): Harm => {
  const wrong: string[] = [];
  const partly: string[] = [];
  let found = 0;
  let marked = 0;
  for (const { id, input, names } of texts) {
    const entities = tag(input).filter(({ mentions }) => mentions.length > 0);
    for (const { type, name, mentions } of entities) {
      const overlapped = mentions.flatMap((one) =>
        names
          .filter(
            (other) => other.type === type && other.in === one.in && other.start < one.end && one.start < other.end,
          )
          .map((other) => other.start === one.start && other.end === one.end),
      );
      const said = `${id}: ${type} ${name} (${[...new Set(mentions.map(({ text }) => text))].join(', ')})`;
      if (overlapped.length === 0) wrong.push(said);
      else if (!overlapped.includes(true)) partly.push(said);
    }
    for (const name of names) {
      if (name.type === 'other') continue;
      marked++;
      const mentions = entities.filter(({ type }) => type === name.type).flatMap((entity) => entity.mentions);
      if (mentions.some((one) => one.in === name.in && one.start < name.end && name.start < one.end)) found++;
    }
  }
  return { articles: texts.length, wrong, partly, found, marked };
};
