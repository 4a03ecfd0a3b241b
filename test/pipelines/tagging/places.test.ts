import { describe, expect, it } from 'vitest';
import { entity, mentionsOf, names, tag } from './tagged.ts';

describe('places', () => {
  it('link countries to ISO 3166 by any name', () => {
    const tags = tag(
      'Ships from the U.S., the UK, Burma, Ivory Coast and Turkey lay off the coast of the Netherlands.',
    );
    const codes = tags.entities.map(({ name, ids }) => [name, ids['iso2']]).sort();
    expect(codes).toEqual([
      ['Ivory Coast', 'CI'],
      ['Myanmar', 'MM'],
      ['Netherlands', 'NL'],
      ['Turkey', 'TR'],
      ['United Kingdom', 'GB'],
      ['United States', 'US'],
    ]);
    expect(entity(tags, 'United States')?.mentions[0]?.text).toBe('U.S.');
  });

  it('include a country known only by its demonym, without a mention', () => {
    const tags = tag('The strike was ended by Chinese and South Korean workers.');
    expect(entity(tags, 'China')).toMatchObject({ type: 'place', key: 'china', mentions: [], ids: { iso2: 'CN' } });
    expect(entity(tags, 'South Korea')).toMatchObject({ mentions: [], ids: { iso2: 'KR' } });
  });

  it('take the kind of their neighbors in a list', () => {
    const countries = tag(
      'He flew to Ukraine, Moldova, and Georgia last week, said the U.S. envoy, who lives in Atlanta. Atlanta cheered.',
    );
    expect(entity(countries, 'Georgia')?.ids).toEqual({ iso2: 'GE' });
    const states = tag('The governors of Ohio, Texas and Georgia met. The United States and Georgia sued.');
    expect(entity(states, 'Georgia')?.ids['iso3166-2']).toBe('US-GA');
  });

  it('regain the article contracted in French', () => {
    const tags = tag(
      'Les dockers ont bloqué hier le port. Le maire du Havre a réagi. Au Mans, la course est annulée.',
      {
        language: 'fr',
      },
    );
    expect(names(tags, 'place').sort()).toEqual(['Le Havre', 'Le Mans']);
    expect(mentionsOf(tags, 'Le Havre')).toEqual(['Havre']);
  });

  it('are not towns if a planet or moon is meant', () => {
    const tags = tag('The probe will study the moons of Jupiter, among them Europa, before it returns to orbit.');
    expect(tags.entities.filter(({ ids }) => Object.keys(ids).length > 0)).toEqual([]);
  });

  it('do not mistake the pronoun for the country', () => {
    const tags = tag('They asked us to wait. "Give us time," they told us.');
    expect(tags.entities).toEqual([]);
  });

  it('link cities to GeoNames and their country', () => {
    const tags = tag('The train from Nairobi to Mombasa was late, as was the bus from Kiev.');
    expect(entity(tags, 'Nairobi')).toMatchObject({ key: 'nairobi-ke', ids: { geonames: '184745', country: 'KE' } });
    expect(entity(tags, 'Kyiv')).toMatchObject({ key: 'kyiv-ua', mentions: [{ text: 'Kiev' }] });
  });

  it("choose the namesake in the document's country", () => {
    const plain = tag('The concert in Birmingham was sold out.');
    expect(entity(plain, 'Birmingham')?.ids['country']).toBe('GB');
    const american = tag('The concert in Birmingham, Alabama, was sold out, and so was the one in Mobile.');
    expect(entity(american, 'Birmingham')?.ids['country']).toBe('US');
    const french = tag('The mayor of Paris spoke first.');
    expect(entity(french, 'Paris')?.ids['country']).toBe('FR');
    const texan = tag('A storm hit Paris, Texas, on Sunday.');
    expect(entity(texan, 'Paris')?.ids['country']).toBe('US');
  });

  it('tell the country Georgia from the state', () => {
    const country = tag('The road from Georgia to Armenia was closed near Tbilisi, Georgian officials said.');
    expect(entity(country, 'Georgia')?.ids).toEqual({ iso2: 'GE' });
    const state = tag('Voters in Atlanta, Georgia, queued for hours. It was the same in Florida and across America.');
    expect(entity(state, 'Georgia')?.ids['iso3166-2']).toBe('US-GA');
  });

  it('include regions of all countries, distinct from cities of the same name', () => {
    const tags = tag('Farmers in Waikato and in Kano State lost their crops. The market of Kano was closed.');
    expect(entity(tags, 'Waikato')?.ids).toEqual({ country: 'NZ', 'iso3166-2': 'NZ-WKO' });
    expect(entity(tags, 'Kano State')?.ids).toEqual({ country: 'NG', 'iso3166-2': 'NG-KN' });
    expect(entity(tags, 'Kano')?.key).toBe('kano-ng');
  });

  it('include cities spelled differently from GeoNames', () => {
    const tags = tag('Trains from Veliky Novgorod, Pasig, Gifu and Cochin were late, and those to St Paul.');
    const keys = tags.entities.map(({ ids }) => ids['country']).sort();
    expect(keys).toEqual(['IN', 'JP', 'PH', 'RU', 'US']);
    const indian = tag('A ship from Kochi in Kerala ran aground.');
    expect(entity(indian, 'Kochi')?.ids['country']).toBe('IN');
  });

  it('treat Washington and New York as cities', () => {
    const tags = tag('She flew from New York to Washington and back.');
    expect(entity(tags, 'New York City')?.ids['geonames']).toBe('5128581');
    expect(entity(tags, 'Washington, D.C.')?.ids['geonames']).toBe('4140963');
  });

  it('include regions, continents and seas', () => {
    const tags = tag('Fishing in the South China Sea and in the Middle East has suffered, as it has across Africa.');
    expect(names(tags, 'place').sort()).toEqual(['Africa', 'Middle East', 'South China Sea']);
  });

  it('keep function words and abbreviations inside a name', () => {
    const tags = tag('A letter from St. Louis reached Bosnia and Herzegovina, and one from Côte d’Ivoire did not.');
    expect(names(tags, 'place').sort()).toEqual(['Bosnia and Herzegovina', 'Ivory Coast', 'St. Louis']);
  });

  it('split a hyphenated pair into two', () => {
    const tags = tag('The new China-Russia pipeline was opened at noon.');
    expect(mentionsOf(tags, 'China')).toEqual(['China']);
    expect(mentionsOf(tags, 'Russia')).toEqual(['Russia']);
  });

  it('keep the first word of a name at the start of a sentence', () => {
    const tags = tag('South Africa won. New Delhi was pleased. North Macedonia was not.');
    expect(names(tags, 'place').sort()).toEqual(['New Delhi', 'North Macedonia', 'South Africa']);
  });

  it('have one key per place, different for namesakes', () => {
    const a = entity(tag('The concert in Birmingham was sold out.'), 'Birmingham')?.key;
    const b = entity(tag('The concert in Birmingham, Alabama, was sold out.'), 'Birmingham')?.key;
    expect([a, b]).toEqual(['birmingham-gb', 'birmingham-us']);
  });

  it('have the coordinates of a city in degrees', () => {
    const oslo = entity(tag('The ferry from Oslo was late.'), 'Oslo');
    expect(Number(oslo?.ids['latitude'])).toBeCloseTo(59.9, 1);
    expect(Number(oslo?.ids['longitude'])).toBeCloseTo(10.7, 1);
  });

  it('link Moscow in Idaho, and Washington as a state if the text says so', () => {
    const tags = tag('The trial in Moscow, Idaho, was moved. Families had come from Washington state to hear it.');
    expect(entity(tags, 'Moscow')?.ids).toMatchObject({ geonames: '5601538', country: 'US' });
    expect(entity(tags, 'Washington State')?.ids['iso3166-2']).toBe('US-WA');
  });

  it("choose between capitals of the same name by the text's country", () => {
    const libyan = tag('A court in Tripoli freed the journalist on Sunday. Libyan police had held her in Benghazi.');
    expect(entity(libyan, 'Tripoli')?.ids['country']).toBe('LY');
    const lebanese = tag('A judge in Tripoli barred the bank on Friday. The ministry in Beirut, Lebanon, was silent.');
    expect(entity(lebanese, 'Tripoli')?.ids['country']).toBe('LB');
  });

  it('do not link an unlisted place to a small town abroad', () => {
    const tags = tag('The theatre in Stratford was closed on Monday, and the players went home.');
    expect(entity(tags, 'Stratford')?.ids).toEqual({});
  });

  it('prefer a country to a city of the same name', () => {
    const tags = tag('She flew from Singapore to Luxembourg on Friday.');
    expect(entity(tags, 'Singapore')?.ids).toEqual({ iso2: 'SG' });
    expect(entity(tags, 'Luxembourg')?.ids).toEqual({ iso2: 'LU' });
  });

  it('ignore a demonym inside a name', () => {
    const tags = tag('Fires burn in British Columbia, and the smoke reaches Calgary.');
    expect(names(tags, 'place').sort()).toEqual(['British Columbia', 'Calgary']);
    expect(entity(tags, 'United Kingdom')).toBeUndefined();
    expect(entity(tags, 'British Columbia')?.ids).toEqual({ country: 'CA', 'iso3166-2': 'CA-BC' });
  });

  it('have UN M49 codes for continents and subregions', () => {
    expect(entity(tag('Traders in West Africa and across Europe are waiting.'), 'Europe')?.ids).toEqual({ m49: '150' });
  });

  it('are a region after one of its cities, despite a larger city of the same name', () => {
    const washington = tag(
      'She lives in Vancouver, Washington, and works for the state. In Washington nobody listened.',
    );
    expect(entity(washington, 'Vancouver')?.ids['geonames']).toBe('5814616');
    expect(mentionsOf(washington, 'Washington State')).toEqual(['Washington']);
    expect(mentionsOf(washington, 'Washington, D.C.')).toEqual(['Washington']);
    expect(entity(tag('They moved from Leeds to London, Ontario.'), 'Ontario')?.ids['iso3166-2']).toBe('CA-ON');
    expect(entity(tag('He flew to Moscow, Washington and Kyiv.'), 'Washington, D.C.')).toBeDefined();
  });

  it('lie in the state that follows their name', () => {
    const tags = tag('A man of Conway, Washington, was arrested on Friday.');
    expect(entity(tags, 'Conway')?.ids).toEqual({});
    expect(entity(tag('A man of Conway, Arkansas, was arrested.'), 'Conway')?.ids['geonames']).toBe('4106458');
  });

  it('are not the country contained in their name', () => {
    const tags = tag('A colony of penguins on South Georgia was counted by British scientists.');
    expect(entity(tags, 'South Georgia and the South Sandwich Islands')?.ids).toEqual({ iso2: 'GS' });
    expect(entity(tags, 'Georgia')).toBeUndefined();
  });

  it('in Japanese are not part of a longer katakana word', () => {
    const tags = tag('シリアスな問題について、中国と韓国、シリアの首脳が会談した。', { language: 'ja' });
    expect(names(tags, 'place')).toEqual(['China', 'South Korea', 'Syria']);
    expect(mentionsOf(tags, 'Syria')).toEqual(['シリア']);
  });

  it('link Gaza to the territory, unless the city is named', () => {
    const tags = tag(
      'Tanks moved into Gaza on Monday. The Gaza Strip was closed; in Gaza City and Rafah shots were heard.',
    );
    expect(mentionsOf(tags, 'Gaza Strip')).toEqual(['Gaza', 'Gaza Strip']);
    expect(entity(tags, 'Gaza Strip')?.ids).toEqual({ country: 'PS', 'iso3166-2': 'PS-GZA' });
    expect(mentionsOf(tags, 'Gaza City')).toEqual(['Gaza City']);
  });
});
