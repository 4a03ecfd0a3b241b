import { describe, expect, it } from 'vitest';
import { entity, mentionsOf, names, tag } from './tagged.ts';

describe('organizations', () => {
  it('are recognized by the last word of their name', () => {
    const tags = tag(
      'The deal between Harrow Holdings, Telmark Group and the Greenfield Foundation was signed on Friday.',
    );
    expect(names(tags, 'organization').sort()).toEqual(['Greenfield Foundation', 'Harrow Holdings', 'Telmark Group']);
  });

  it('are recognized by the word before "of" or "for"', () => {
    const tags = tag('The report of the Ministry of Foreign Affairs was sent to the University of Antwerp on Monday.');
    expect(names(tags, 'organization').sort()).toEqual(['Ministry of Foreign Affairs', 'University of Antwerp']);
  });

  it('keep an adjective at the start of their name', () => {
    const tags = tag('The Central Bank of Norway and the National Museum Council were closed.');
    expect(names(tags, 'organization').sort()).toEqual(['National Museum Council', 'Norges Bank']);
    expect(mentionsOf(tags, 'Norges Bank')).toEqual(['Central Bank of Norway']);
  });

  it('merge a defined acronym with its long form', () => {
    const tags = tag(
      'The Harbour Workers Federation (HWF) called for talks. On Tuesday the HWF repeated its demand in writing.',
    );
    expect(mentionsOf(tags, 'Harbour Workers Federation')).toEqual(['Harbour Workers Federation', 'HWF', 'HWF']);
  });

  it('of the same length are no acronyms of each other', () => {
    const tags = tag(
      'The BBQ (Dak) has announced a march to Tashkent. Kyochon said a convoy of 38 trucks sent by the Dak (BBQ) entered through the crossing on Monday.',
    );
    expect(names(tags, 'organization')).toEqual(expect.arrayContaining(['BBQ', 'Dak']));
  });

  it('merge an acronym with a long form of the same initials', () => {
    const tags = tag('Critics of the National Transport Agency were heard. In the end the NTA gave in.');
    expect(mentionsOf(tags, 'National Transport Agency')).toEqual(['National Transport Agency', 'NTA']);
  });

  it('are not a branch that is mentioned less often', () => {
    const tags = tag(
      'Velorn, the carmaker, opened a plant in Texas. Velorn shares rose on Monday. Velorn North America lost money.',
    );
    expect(mentionsOf(tags, 'Velorn')).toEqual(['Velorn', 'Velorn']);
    expect(mentionsOf(tags, 'Velorn North America')).toEqual(['Velorn North America']);
  });

  it('are not a later one with a longer name', () => {
    const tags = tag(
      'El Gobierno aprobó ayer el decreto en Madrid. El Gobierno de Meloni protestó en Roma. El Gobierno respondió con calma.',
      { language: 'es' },
    );
    expect(mentionsOf(tags, 'Gobierno de Meloni')).toEqual(['Gobierno de Meloni']);
  });

  it('are linked by the first noun of their name once mentioned in full', () => {
    const tags = tag(
      'El Ayuntamiento de Madrid aprobó el plan. El Ayuntamiento dijo que gastará más y el Ayuntamiento lo celebra.',
      { language: 'es' },
    );
    expect(mentionsOf(tags, 'Ayuntamiento de Madrid')).toHaveLength(3);
  });

  it('are linked by the end of their name if listed and not an ordinary word', () => {
    const unknown = tag('Die Grok-KI steht in der Kritik. Viele Firmen in Köln setzen auf KI, sagte der Minister.', {
      language: 'de',
    });
    expect(mentionsOf(unknown, 'Grok-KI')).not.toContain('KI');
    const common = tag('ICICI Bank fell 2 per cent in Mumbai. Bank and financial stocks were weak, analysts said.');
    expect(mentionsOf(common, 'ICICI Bank')).toEqual(['ICICI Bank']);
  });

  it('list the names that mean them in this text only', () => {
    const text = 'La Comisión Europea multó a Google en Bruselas. La Comisión dijo que Google había abusado.';
    const tags = tag(text, { language: 'es' }, { aliases: true });
    expect(entity(tags, 'European Commission')?.shortForms).toEqual(['Comisión']);
    expect(entity(tags, 'Google')?.shortForms).toBeUndefined();
  });

  it('have one name with and without a legal form', () => {
    const tags = tag('Shares in Ostrava Motors Inc. fell. A spokesman for Ostrava Motors declined to comment.');
    expect(mentionsOf(tags, 'Ostrava Motors')).toHaveLength(2);
  });

  it('have their usual name if well known', () => {
    const tags = tag(
      'Delegates of the UN and of the E.U. met in the lobby. Later the United Nations issued a statement.',
    );
    expect(mentionsOf(tags, 'United Nations')).toEqual(['UN', 'United Nations']);
    expect(entity(tags, 'European Union')?.key).toBe('european-union');
  });

  it('exclude acronyms of things and currencies', () => {
    const tags = tag('The GDP grew and the CEO paid US$5 for a DVD about HIV.');
    expect(names(tags, 'organization')).toEqual([]);
    expect(names(tags, 'place')).toEqual([]);
  });

  it('exclude events, laws and prizes', () => {
    const tags = tag('He watched the Harvest Festival, missed the Coastal Cup and quoted the Fisheries Act.');
    expect(names(tags, 'organization')).toEqual([]);
  });

  it("with the same name resolve to the text's country", () => {
    const tags = tag('The Labour Party of Malta won. In Valletta the Labour Party said that the Maltese had chosen.');
    expect(mentionsOf(tags, 'Labor Party')).toEqual(['Labour Party of Malta', 'Labour Party']);
    const japan = tag('In Tokyo the Liberal Democratic Party elected a leader, and Japan has a new prime minister.');
    expect(entity(japan, 'Liberal Democratic Party of Japan')?.ids['country']).toBe('JP');
  });

  it('have register ids', () => {
    const tags = tag(
      'Lens Technology, a supplier in the Chinese city of Changsha, and the University of Pavia in Italy agreed.',
    );
    expect(entity(tags, 'Lens Technology')?.ids).toMatchObject({ country: 'CN', ticker: '300433', mic: 'XSHE' });
    expect(entity(tags, 'University of Pavia')?.ids).toEqual({ country: 'IT', domain: 'unipv.it' });
  });

  it('are not found by register names', () => {
    expect(
      names(tag('Pedestrians saw a buckle, a box and some lemonade at Lear, Dover and Pool.'), 'organization'),
    ).toEqual([]);
  });
});
