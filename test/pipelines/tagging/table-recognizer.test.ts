import { describe, expect, it } from 'vitest';
import { tag } from './tagged.ts';

const said = (language: string, text: string): string[] =>
  tag(text, { language })
    .entities.map(({ type, name, mentions }) => `${type} ${name}: ${mentions.map((one) => one.text).join(', ')}`)
    .sort();

describe('in a language without a model', () => {
  it('only countries, large cities and listed multi-word names are tagged', () => {
    const text =
      'Prezydent Jan Kowalski rozmawiał wczoraj z gośćmi. W rozmowach z Angela Merkel brała udział Europejska Liga, a Robert mieszka w mieście Warszawa, obok jest Arma, a dalej Niemcy i Halle.';
    expect(said('pl', text)).toEqual([
      'person Angela Merkel: Angela Merkel',
      'place Germany: Niemcy',
      'place Warsaw: Warszawa',
    ]);
  });

  it('a word at the start of a sentence is not a city, and a city inside a name is part of it', () => {
    expect(
      said('sl', 'Split je bil včeraj zelo miren. Navijači kluba Lokomotiva Zagreb so peli do jutra na ulici.'),
    ).toEqual([]);
  });
});

it('a text in an undetermined language is not treated as English', () => {
  const zulu = tag(
    'Abalimi bathi uMnu Bhekani Dladla uthe akekho oshonile kodwa abantu balimele eThekwini ngoLwesibili.',
  );
  expect([zulu.language, zulu.entities]).toEqual(['und', []]);
});
