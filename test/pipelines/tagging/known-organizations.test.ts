import { describe, expect, it } from 'vitest';
import { entity, mentionsOf, names, tag } from './tagged.ts';

describe('listed organizations', () => {
  it('are found by names with an ampersand', () => {
    expect(names(tag('Engines of Pratt & Whitney are late again.'), 'organization')).toEqual(['Pratt & Whitney']);
  });

  it('have the ticker and exchange of a listed company', () => {
    const tags = tag('Shares of Apple Inc. fell on Monday. Analysts said Apple would recover, and so would Nestlé.');
    expect(entity(tags, 'Apple')).toMatchObject({ key: 'apple', ids: { ticker: 'AAPL', mic: 'XNAS', country: 'US' } });
    expect(mentionsOf(tags, 'Apple')).toEqual(['Apple Inc.', 'Apple']);
    expect(entity(tags, 'Nestlé')?.ids).toMatchObject({ ticker: 'NESN', mic: 'XSWX', country: 'CH' });
  });

  it('have the acronym and seat of an institution, and no country if it belongs to none', () => {
    const tags = tag('On Friday NATO and the International Monetary Fund answered. The IMF was brief.');
    expect(entity(tags, 'NATO')?.ids).toEqual({ acronym: 'NATO', seat: '2800866' });
    expect(entity(tags, 'International Monetary Fund')?.ids).toEqual({ acronym: 'IMF', seat: '4140963' });
    expect(mentionsOf(tags, 'International Monetary Fund')).toEqual(['International Monetary Fund', 'IMF']);
  });

  it('have one key for all their names', () => {
    const keys = ['the White House', 'the Bank of England', 'the BoE', 'Downing Street', 'the Kremlin'].map(
      (name) => tag(`In a statement ${name} said on Tuesday that nothing had changed.`).entities[0]?.key,
    );
    expect(keys).toEqual(['white-house', 'bank-of-england', 'bank-of-england', 'downing-street', 'kremlin']);
  });

  it('yield to acronyms that the text defines', () => {
    const tags = tag('The Rapid Supply Fund (RSF) was praised by its members. On Monday the RSF bought tents.');
    expect(mentionsOf(tags, 'Rapid Supply Fund')).toEqual(['Rapid Supply Fund', 'RSF', 'RSF']);
    expect(names(tags, 'organization')).not.toContain('Reporters Without Borders');
  });

  it('are linked by an ambiguous name once named unambiguously', () => {
    const tags = tag('The Chicago Bulls lost again on Sunday. In the last quarter the Bulls scored nine points.');
    expect(mentionsOf(tags, 'Chicago Bulls')).toEqual(['Chicago Bulls', 'Bulls']);
  });

  it('with the same name are resolved by the text', () => {
    const rangers = (text: string) =>
      tag(text).entities.find(({ mentions }) => mentions.some(({ text }) => text === 'Rangers'))?.key;
    expect(rangers('The Texas Rangers won again on Sunday. In the last inning the Rangers scored nine times.')).toBe(
      'texas-rangers',
    );
    expect(rangers('The New York Rangers lost again on Sunday. A spokesman for Rangers said the club was sorry.')).toBe(
      'new-york-rangers',
    );
    expect(
      rangers('Rangers F.C. sacked the coach in Glasgow, Scotland. Rangers F.C. said Rangers would recover.'),
    ).toBe('rangers-fc');
  });

  it('yield to a full name in the text', () => {
    const tags = tag('The Millbrook Bears beat the visitors on Sunday. The Bears scored in the last minute.');
    expect(names(tags, 'organization')).toEqual(['Millbrook Bears']);
  });

  it('do not replace a city that is a location', () => {
    const tags = tag('Sevilla FC lost on Sunday. Thousands marched in Sevilla, and Sevilla FC promised to change.');
    expect(mentionsOf(tags, 'Sevilla FC')).toEqual(['Sevilla FC', 'Sevilla FC']);
    expect(names(tags, 'place')).toHaveLength(1);
  });

  it('are not linked if a word of the name is lowercase', () => {
    const tags = tag('A Colorado avalanche killed two people on Sunday, and a Miami heat wave two more..');
    expect(names(tags, 'organization')).toEqual([]);
  });

  it('are not linked by an acronym spelled like their city', () => {
    expect(
      names(tag('Scores in the PISA study fell on Monday, and NICE said it was sad.'), 'organization'),
    ).not.toEqual(expect.arrayContaining([expect.stringMatching(/^(?:Pisa SC|OGC Nice)$/)]));
  });

  it('differ from names with other diacritics, but a text may omit diacritics', () => {
    const tags = tag('Der TÜV prüft Autos in München. Der TÜV sagt nein, die Angst ist groß.', { language: 'de' });
    expect(entity(tags, 'TÜV')?.ids).toEqual({});
    const plain = tag('Doctors of Medecins Sans Frontieres were turned back at the border on Monday.');
    expect(names(plain, 'organization')).toEqual(['Doctors Without Borders']);
  });

  it('are linked by a short acronym if the text mentions their country or full name', () => {
    const there = tag(
      'Officials in Beijing denied it, the state broadcaster CCTV reported on Monday. CCTV said China had no such plan.',
    );
    expect(names(there, 'organization')).toEqual(['CCTV']);
    expect(entity(there, 'CCTV')?.ids['country']).toBe('CN');
    const full = tag('PSV Eindhoven lost on Sunday. The coach of PSV said that they had been the better side.');
    expect(mentionsOf(full, 'PSV Eindhoven')).toContain('PSV');
  });

  it('are not linked by a short acronym alone', () => {
    const elsewhere = tag('La CGT de Argentina convocó un paro en Buenos Aires. La CGT pidió un diálogo.', {
      language: 'es',
    });
    expect(entity(elsewhere, 'CGT')?.ids).toEqual({});
    const inflation = tag('The CPI rose by 3 per cent, economists in Accra said. The CPI of Ghana is made each month.');
    expect(names(inflation, 'organization')).not.toContain('International Criminal Court');
  });

  it('are not found by a short acronym alone', () => {
    const tags = tag('Police in Accra looked at CCTV footage. She gave a CAS number to the customers.');
    expect(names(tags, 'organization')).toEqual([]);
  });

  it('are linked by an international acronym', () => {
    const tags = tag('The WHO and the IMF warned on Monday. The BBC and CNN reported it at once.');
    expect(names(tags, 'organization').sort()).toEqual([
      'BBC',
      'CNN',
      'International Monetary Fund',
      'World Health Organization',
    ]);
  });

  it('are split if two were recognized as one', () => {
    const tags = tag('Toyota Motor Corp and Sony Group Corp. said on Monday that the strong yen hurt their exports.');
    expect(names(tags, 'organization').sort()).toEqual(['Sony', 'Toyota']);
  });
});

describe('institutions that every country has', () => {
  it('belong to the country next to them', () => {
    const tags = tag(
      'The Indian Supreme Court and the Supreme Court of Kenya both ruled on Monday. Ghana’s Finance Ministry did not.',
    );
    expect(entity(tags, 'Supreme Court of India')?.ids['country']).toBe('IN');
    expect(entity(tags, 'Supreme Court of Kenya')?.ids['country']).toBe('KE');
    expect(entity(tags, 'Finance Ministry of Ghana')?.ids['country']).toBe('GH');
  });

  it('else belong to the country mentioned most', () => {
    const tags = tag(
      'Voters in Lima and Arequipa stayed calm. The Constitutional Court will meet, Peruvian radio said.',
    );
    expect(entity(tags, 'Constitutional Court of Peru')).toMatchObject({ ids: { country: 'PE' } });
  });

  it('belong to the country of their city or region, unless the region has its own', () => {
    const inside = tag(
      'Officials from the Health Ministry in Gaza counted the dead. Israel denied it, and Israel blamed militants.',
    );
    expect(names(inside, 'organization')).toEqual(['Health Ministry of Palestine']);
    const state = tag('Lawyers went to the Supreme Court in Ohio on Monday. Mexico and Mexican firms were silent.');
    expect(names(state, 'organization')).toEqual(['Supreme Court']);
  });

  it('need more than a demonym, and more than one of two equally mentioned countries', () => {
    const demonym = tag('The Ministry of Natural Resources closed the mine of a Chinese firm with Chinese workers.');
    expect(names(demonym, 'organization')).toEqual(['Ministry of Natural Resources']);
    const two = tag('Envoys of Chad and Niger met at noon. The Finance Ministry was silent, its minister said.');
    expect(names(two, 'organization')).toEqual(['Finance Ministry']);
  });

  it("belong to the site's country if the text does not indicate one", () => {
    const at = (url: string) =>
      names(tag('Envoys of Chad and Niger met at noon. The Finance Ministry was silent.', { url }), 'organization');
    expect(at('https://news.example.ls/mine')).toEqual(['Finance Ministry of Lesotho']);
    expect(at('https://news.example.co.uk/mine')).toEqual(['Finance Ministry of the United Kingdom']);
    expect(at('https://news.example.io/mine')).toEqual(['Finance Ministry']);
    expect(at('no address')).toEqual(['Finance Ministry']);
  });

  it("prefer the site's country to another equally mentioned one that has them", () => {
    const of = (text: string, language: string, url: string) => names(tag(text, { language, url }), 'organization');
    expect(of('Il Senato ha votato. Francia e Germania attendono.', 'it', 'https://giornale.example.it/voto')).toEqual([
      'Senate of Italy',
    ]);
    const british = 'Congress will vote on the bill on Monday. Ministers in Brazil and in France follow the vote.';
    expect(of(british, 'en', 'https://news.example.co.uk/bill')).toEqual(['Congress']);
  });

  it('leave a preceding country as a separate place', () => {
    const tags = tag('Ministers met in Guadalajara on Monday. Mexico’s Senate and the Finance Ministry were silent.');
    expect(names(tags, 'organization').sort()).toEqual(['Finance Ministry of Mexico', 'Senate of Mexico']);
    expect(mentionsOf(tags, 'Mexico')).toEqual(['Mexico']);
  });

  it('have one form for a ministry', () => {
    const one = tag('The Ministry of Finance in Nairobi, Kenya, published its plan on Monday.');
    const other = tag('Kenya’s Finance Ministry published its plan on Monday.');
    expect(names(one, 'organization')).toEqual(['Finance Ministry of Kenya']);
    expect(names(other, 'organization')).toEqual(['Finance Ministry of Kenya']);
  });

  it('belong to countries that have them', () => {
    const tags = tag('China and China’s neighbours waited while the Senate debated. An American senator left early.');
    expect(names(tags, 'organization')).toEqual(['United States Senate']);
  });

  it('keep their plain name without a country', () => {
    expect(names(tag('The case went to the Supreme Court on Monday.'), 'organization')).toEqual(['Supreme Court']);
  });
});
