import { describe, expect, it } from 'vitest';
import { entity, mentionsOf, names, tag } from './tagged.ts';

describe('persons', () => {
  it('are recognized by a given name, a title or a verb of speaking', () => {
    const tags = tag(
      'The plan was drawn up by Maria Keller. It was praised by Mr Obuya and by Professor Ilse Tronk. ' +
        '"We were lucky," said Vanterpool, who runs the shop next door.',
    );
    expect(names(tags, 'person').sort()).toEqual(['Ilse Tronk', 'Maria Keller', 'Obuya', 'Vanterpool']);
  });

  it('are mentioned without their title', () => {
    const tags = tag('In the evening President Nora Lindqvist met Foreign Minister Peter Oduya at the airport.');
    expect(mentionsOf(tags, 'Nora Lindqvist')).toEqual(['Nora Lindqvist']);
    expect(mentionsOf(tags, 'Peter Oduya')).toEqual(['Peter Oduya']);
  });

  it('are one entity by full name and family name', () => {
    const tags = tag(
      'The mayor, Helen Brandt, opened the bridge. Brandt said it was safe. Later Ms Brandt walked home.',
    );
    expect(mentionsOf(tags, 'Helen Brandt')).toEqual(['Helen Brandt', 'Brandt', 'Brandt']);
    expect(names(tags, 'person')).toEqual(['Helen Brandt']);
  });

  it('are merged by a family name in first position', () => {
    const tags = tag('Officials welcomed the Chinese leader Xi Jinping on Monday. In his speech Xi praised the hosts.');
    expect(mentionsOf(tags, 'Xi Jinping')).toEqual(['Xi Jinping', 'Xi']);
  });

  it('with the same family name resolve to the one mentioned last', () => {
    const tags = tag(
      'Anna Falk lost the race. Afterwards Falk blamed the rain. Her rival Peter Falk won it. Afterwards Falk thanked her.',
    );
    expect(mentionsOf(tags, 'Anna Falk')).toEqual(['Anna Falk', 'Falk']);
    expect(mentionsOf(tags, 'Peter Falk')).toEqual(['Peter Falk', 'Falk']);
  });

  it('share the family name after "and"', () => {
    const tags = tag(
      'The tower was built by the architects John and Donald K. Halloway. In his speech President John Kennedy praised it.',
    );
    expect(names(tags, 'person').sort()).toEqual(['Donald Halloway', 'John Halloway', 'John Kennedy']);
    expect(mentionsOf(tags, 'John Halloway')).toEqual(['John']);
    const german = tag('Das Haus gehört seit Mai den Eheleuten Anna und Peter Lindholm. Dort will Anna backen.', {
      language: 'de',
    });
    expect(mentionsOf(german, 'Anna Lindholm')).toEqual(['Anna', 'Anna']);
  });

  it("do not share a family name if the given name is another person's", () => {
    const tags = tag(
      'On Friday Taylor Lindqvist sang in Leeds. Later Taylor and Travis Holloway danced. Nobody saw Taylor leave.',
    );
    expect(mentionsOf(tags, 'Taylor Lindqvist')).toEqual(['Taylor Lindqvist', 'Taylor', 'Taylor']);
    const talks = tag('President Lee Jun-seok arrived on Monday. At noon Lee and Donald Trump met in the garden.');
    expect(mentionsOf(talks, 'Lee Jun-seok')).toEqual(['Lee Jun-seok', 'Lee']);
  });

  it('keep particles, initials and hyphens in their name', () => {
    const tags = tag(
      'The talks between Ursula von der Heide, Karim bin Rashid, Jean-Claude Morel and Robert K. Stone ended late.',
    );
    expect(names(tags, 'person').sort()).toEqual([
      'Jean-Claude Morel',
      'Karim bin Rashid',
      'Robert Stone',
      'Ursula von der Heide',
    ]);
    expect(mentionsOf(tags, 'Robert Stone')).toEqual(['Robert K. Stone']);
  });

  it('keep a hyphenated given name, but not "-led" or "-based"', () => {
    const tags = tag('Yesterday Han Seo-jin praised the group. Later the Anna Weber-led committee heard Han again.');
    expect(mentionsOf(tags, 'Han Seo-jin')).toEqual(['Han Seo-jin', 'Han']);
    expect(mentionsOf(tags, 'Anna Weber')).toEqual(['Anna Weber']);
  });

  it('are mentioned without the possessive, at the right offsets', () => {
    const tags = tag("The committee read Julia Sommer's letter and then Julia Sommer’s reply.");
    expect(mentionsOf(tags, 'Julia Sommer')).toEqual(['Julia Sommer', 'Julia Sommer']);
  });

  it('end at "Jr." before the next sentence', () => {
    const tags = tag('The guest of honour was Thomas Weller Jr. The dinner lasted until midnight.');
    expect(names(tags, 'person')).toEqual(['Thomas Weller Jr.']);
  });

  it('have the slug of their name as key', () => {
    const tags = tag('A prize went to José Muñoz on Friday.');
    expect(entity(tags, 'José Muñoz')?.key).toBe('jose-munoz');
  });

  it('are found in a headline in capitals if the text names them', () => {
    const tags = tag('On Sunday Laura Petersen left the party. Petersen gave no reason.', {
      title: 'PETERSEN LEAVES PARTY AFTER LONG DISPUTE',
    });
    expect(entity(tags, 'Laura Petersen')?.mentions[0]).toEqual({ in: 'title', start: 0, end: 8, text: 'PETERSEN' });
  });

  it('are not sentence openers, weekdays or months', () => {
    const tags = tag('Yesterday was cold. Perhaps Monday will be warmer. Nobody knows. In April everything thaws.');
    expect(tags.entities).toEqual([]);
  });

  it('are merged by two family names, or without the first given name', () => {
    const tags = tag(
      'President Andrés Manuel López Obrador ended his tour. On Sunday López Obrador thanked Felipe Ríos Duarte, and Ríos Duarte smiled.',
    );
    expect(names(tags, 'person').sort()).toEqual(['Andrés Manuel López Obrador', 'Felipe Ríos Duarte']);
  });

  it('who are well known get their usual name for any spelling', () => {
    const keys = ['President Putin', 'Volodymyr Zelenskiy', 'President Zelensky', 'Wladimir Putin'].map(
      (name) => tag(`In the evening ${name} spoke on television.`).entities.find(({ type }) => type === 'person')?.key,
    );
    expect(keys).toEqual(['vladimir-putin', 'volodymyr-zelenskyy', 'volodymyr-zelenskyy', 'vladimir-putin']);
  });

  const keysOf = (...persons: string[]) =>
    persons.map(
      (name) =>
        tag(`On Monday evening ${name} spoke to reporters in London.`).entities.find(({ type }) => type === 'person')
          ?.key,
    );

  it('known by one name have it as their full name', () => {
    expect(keysOf('Neymar Jr', 'Rihanna', 'S. Jaishankar', 'Sheikh Hasina')).toEqual([
      'neymar',
      'rihanna',
      's-jaishankar',
      'sheikh-hasina',
    ]);
  });

  it('with two family names are known by them alone', () => {
    expect(keysOf('López Obrador', 'Ocasio-Cortez')).toEqual([
      'andres-manuel-lopez-obrador',
      'alexandria-ocasio-cortez',
    ]);
    const other = tag('The baker Ana López Obrador opened a shop. On Sunday López Obrador sold bread.');
    expect(names(other, 'person')).toEqual(['Ana López Obrador']);
  });

  it('with a common family name are known by it after their office', () => {
    expect(keysOf('Prime Minister Johnson', 'Gov. Abbott', 'President Marcos')).toEqual([
      'boris-johnson',
      'greg-abbott',
      'ferdinand-marcos-jr',
    ]);
    expect(names(tag('On Monday evening Mr Johnson spoke to reporters in London.'), 'person')).toEqual(['Johnson']);
  });

  it('are known after their office in other languages', () => {
    const spanish = tag('El presidente Santos viajó el lunes a Bogotá para hablar con los periodistas.');
    expect(names(spanish, 'person')).toEqual(['Juan Manuel Santos']);
    const german = tag('Am Montag sprach Bundeskanzler Schröder in Berlin mit der Presse.');
    expect(names(german, 'person')).toEqual(['Gerhard Schröder']);
  });

  it('who are well known are not the towns, airports and paintings named after them', () => {
    for (const text of [
      'The plane landed at Charles de Gaulle Airport on Monday, and nobody waved.',
      'The ferry sails to Darwin on Monday, and the trucks wait in Darwin.',
      'They bought a Picasso and hung it in the hall beside the Monet.',
    ])
      expect(names(tag(text), 'person')).toEqual([]);
  });

  it('whose name is also a word are not found at the start of a sentence', () => {
    expect(names(tag('Sewing is back in fashion. Knot by knot, the children learn it at school.'), 'person')).toEqual(
      [],
    );
  });

  it('who are well known give way to others named in full', () => {
    const tags = tag('The carpenter Anton Putin built the boat. On Sunday Putin sailed it to the island.');
    expect(names(tags, 'person')).toEqual(['Anton Putin']);
  });

  it('are not countries, unless the text names a person of that name', () => {
    const country = tag('Talks on water begin in Amman on Monday. Jordan wants a treaty, and Israel will attend.');
    expect(entity(country, 'Jordan')?.ids).toEqual({ iso2: 'JO' });
    const person = tag('The baker Michael Jordan opened his shop in Leeds. On Monday Jordan sold bread to Ann Fisher.');
    expect(mentionsOf(person, 'Michael Jordan')).toEqual(['Michael Jordan', 'Jordan']);
  });

  it('in office have register ids if the text is about the office', () => {
    const tags = tag('Senator Roger Wicker has asked the Senate for a vote, Rep. Andy Biggs said.');
    expect(entity(tags, 'Roger Wicker')?.ids).toEqual({ country: 'US', bioguide: 'W000437', wikidata: 'Q390491' });
    expect(entity(tags, 'Andy Biggs')?.ids['bioguide']).toBe('B001302');
    expect(entity(tag('The goalkeeper Andy Biggs left Leeds on Friday.'), 'Andy Biggs')?.ids).toEqual({});
  });

  it('in office belong to their own country, not its dependencies', () => {
    const tags = tag('Donald Trump called Emmanuel Macron on Monday, and Charles III received both.');
    const countries = ['Donald Trump', 'Emmanuel Macron', 'Charles III'].map(
      (name) => entity(tags, name)?.ids['country'],
    );
    expect(countries).toEqual(['US', 'FR', 'GB']);
  });
});
