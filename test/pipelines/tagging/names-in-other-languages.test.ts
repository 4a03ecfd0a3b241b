import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { EntityType } from '../../../pipelines/tagging/tags.ts';
import { tag } from './tagged.ts';

/** Sentences by language with annotated names: "In [LOC Oslo] sprach [PER Greta Holm]." */
const sentences: Record<string, string[]> = JSON.parse(
  readFileSync(new URL('../../fixtures/tagging/names-in-other-languages.json', import.meta.url), 'utf8'),
);
const KIND: Readonly<Record<EntityType, string>> = { person: 'PER', organization: 'ORG', place: 'LOC' };

const readMarked = (marked: string): { text: string; names: Set<string> } => {
  const names = new Set<string>();
  let text = '';
  for (const part of marked.split(/(\[[A-Z]{3} [^\]]+\])/)) {
    const [, kind, name] = /^\[([A-Z]{3}) (.+)\]$/.exec(part) ?? [];
    if (name !== undefined) names.add(`${kind} ${text.length} ${name}`);
    text += name ?? part;
  }
  return { text, names };
};

describe('names in annotated sentences', () => {
  it.each(Object.keys(sentences))('are found in %s with few errors', (language) => {
    let right = 0;
    let found = 0;
    let wanted = 0;
    for (const marked of sentences[language] ?? []) {
      const { text, names } = readMarked(marked);
      const tagged = tag(text, { language }).entities.flatMap(({ type, mentions }) =>
        mentions.map((mention) => `${KIND[type]} ${mention.start} ${mention.text}`),
      );
      right += tagged.filter((name) => names.has(name)).length;
      found += tagged.length;
      wanted += names.size;
    }
    expect(wanted).toBeGreaterThan(30);
    expect(right / found).toBeGreaterThan(0.85);
    expect(right / wanted).toBeGreaterThan(0.85);
  });
});
