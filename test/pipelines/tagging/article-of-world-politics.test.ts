import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { entity, mentionsOf, names, tag } from './tagged.ts';

const { title, text } = JSON.parse(
  readFileSync(new URL('../../fixtures/tagging/strait-summit.json', import.meta.url), 'utf8'),
) as { title: string; text: string };

describe('an article on world politics', () => {
  const tags = tag(text, { title, language: 'en' });

  it('has every person once, by full name', () => {
    expect(names(tags, 'person').sort()).toEqual([
      'Anthony Albanese',
      'Dmitry Peskov',
      'Emmanuel Macron',
      'Marta Ellison',
      'Narendra Modi',
      'Penny Wong',
      'Prabowo Subianto',
      'Scott Bessent',
      'Takeshi Iwaya',
    ]);
    expect(mentionsOf(tags, 'Takeshi Iwaya')).toEqual(['Takeshi Iwaya', 'Iwaya', 'Iwaya', 'Iwaya', 'Iwaya']);
    expect(mentionsOf(tags, 'Emmanuel Macron')).toEqual(['Macron', 'Macron']);
  });

  it('has its organizations, with acronym and long form merged', () => {
    expect(names(tags, 'organization').sort()).toEqual([
      'Association of Southeast Asian Nations',
      'International Criminal Court',
      'Keelwright',
      'Kremlin',
      'The Wall Street Journal',
    ]);
    expect(mentionsOf(tags, 'Association of Southeast Asian Nations')).toEqual([
      'Association of Southeast Asian Nations',
      'Asean',
    ]);
  });

  it('has its countries by ISO code, without mentions for demonyms', () => {
    const countries = tags.entities.flatMap(({ ids, mentions }) =>
      ids['iso2'] === undefined ? [] : [`${ids['iso2']} ${mentions.length > 0}`],
    );
    expect(countries.sort()).toEqual([
      'AU true',
      'CN true',
      'ID true',
      'IN true',
      'JP true',
      'KR true',
      'RU true',
      'SG true',
      'US true',
      'VN false',
    ]);
    expect(entity(tags, 'United States')?.mentions.map((one) => one.text)).toEqual(['US', 'U.S.']);
  });

  it('lists the countries in the headline first', () => {
    expect(tags.entities.slice(0, 2).map(({ name }) => name)).toEqual(['Japan', 'Australia']);
  });
});
