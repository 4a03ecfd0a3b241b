import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadTagger, TAGGER_VERSION } from '../../../pipelines/tagging/index.ts';
import { entity, tag } from './tagged.ts';

const fixture = JSON.parse(
  readFileSync(new URL('../../fixtures/tagging/harbour-strike.json', import.meta.url), 'utf8'),
) as { title: string; text: string };

describe('a tagged article', () => {
  const tags = tag(fixture.text, { title: fixture.title });

  it('lists its main subjects first', () => {
    expect(tags.entities.slice(0, 2).map(({ name }) => name)).toEqual(['Harbour Workers Federation', 'Karin Odegaard']);
    expect(tags.entities.map(({ salience }) => salience)).toEqual(
      tags.entities.map(({ salience }) => salience).sort((a, b) => b - a),
    );
    expect(tags.entities.every(({ salience }) => salience >= 0 && salience <= 1)).toBe(true);
  });

  it('has mentions that match their offsets, with or without emoji', () => {
    const input = {
      title: `🚢 ${fixture.title}`,
      text: `👩‍👩‍👧 Fotos: 😀\n\n${fixture.text.replaceAll('Odegaard', 'Odegaard 🎉')}`,
    };
    const marked = tag(input.text, { title: input.title });
    const mentions = marked.entities.flatMap((one) => one.mentions);
    expect(mentions.length).toBeGreaterThan(10);
    for (const { in: part, start, end, text } of mentions) expect(input[part].slice(start, end)).toBe(text);
  });

  it('has each key once per type', () => {
    const keys = tags.entities.map(({ type, key }) => `${type} ${key}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('lists mentions in text order without duplicates', () => {
    const places = tags.entities.flatMap((one) => one.mentions.map((m) => `${m.in} ${m.start}`));
    expect(new Set(places).size).toBe(places.length);
    const order = entity(tags, 'Karin Odegaard')?.mentions.map((m) => (m.in === 'title' ? -1 : m.start)) ?? [];
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });
});

describe('the tagger', () => {
  it('is deterministic across calls and instances', async () => {
    const other = await loadTagger();
    const first = tag(fixture.text, { title: fixture.title });
    expect(tag(fixture.text, { title: fixture.title })).toEqual(first);
    expect(other.tag(fixture)).toEqual(first);
    expect(other.version).toBe(TAGGER_VERSION);
  });

  it('returns aliases on request', async () => {
    const { tag: read } = await loadTagger();
    const input = { title: '', text: 'Tesla opened a plant near Cologne in Germany, Angela Merkel said on Monday.' };
    const named = new Map(read(input, { aliases: true }).entities.map(({ name, aliases }) => [name, aliases]));
    expect(named.get('Germany')).toContainEqual({ name: 'Deutschland', language: 'de' });
    expect(named.get('Cologne')).toContainEqual({ name: 'Keulen', language: 'nl' });
    expect(named.get('Tesla')).toContainEqual({ name: 'Tesla, Inc.' });
    expect(read(input).entities.every(({ aliases }) => aliases === undefined)).toBe(true);
  });

  it('returns nothing for an empty text', () => {
    expect(tag('')).toEqual({ language: 'und', entities: [], topics: [] });
  });

  it.each([
    ['a megabyte of capitals', 'ABC DEF '.repeat(125_000)],
    ['a megabyte of capitalized words', 'Anna Berger '.repeat(85_000)],
    ['a megabyte of different names', Array.from({ length: 60_000 }, (_, n) => `Anna Xa${n}vic.`).join(' ')],
    ['a megabyte without a blank', 'Aa'.repeat(500_000)],
    ['a megabyte of full stops', '.'.repeat(1_000_000)],
    ['a megabyte of hyphens between capitals', 'A-'.repeat(500_000)],
    ['a megabyte of apostrophes', "l'".repeat(500_000)],
    ['a megabyte of "University of"', 'University of '.repeat(70_000)],
    ['a megabyte of lone surrogates', '\ud800 '.repeat(500_000)],
    ['a megabyte of Chinese', '中国和'.repeat(330_000)],
    ['five megabytes of news', 'The mayor of Springfield, John Smith, met the Acme Corp. '.repeat(88_000)],
    ['200,000 different capitalized words', Array.from({ length: 200_000 }, (_, n) => `W${n.toString(36)}a`).join(' ')],
  ])('reads %s in time that grows with its length', (_, text) => {
    const began = process.cpuUsage();
    tag(text);
    const { user, system } = process.cpuUsage(began);
    // CPU time, so that the load of the machine does not matter. A pool thread has five seconds.
    expect((user + system) / 1e6).toBeLessThan(5);
  });
});
