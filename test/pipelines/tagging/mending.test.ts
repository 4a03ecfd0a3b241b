import { describe, expect, it } from 'vitest';
import { loadGazetteer } from '../../../pipelines/tagging/gazetteer.ts';
import { mendSpans } from '../../../pipelines/tagging/mend-spans.ts';
import { readWords } from '../../../pipelines/tagging/reading.ts';
import type { FoundName } from '../../../pipelines/tagging/span.ts';

const gazetteer = loadGazetteer();

/** Mends names that were found so: "[person Councilman Chuck Nelson] wants …". */
const mend = (marked: string): string[] => {
  const marks = [...marked.matchAll(/\[(person|organization|place|other) ([^\]]+)\]/g)];
  const text = marked.replace(/\[(?:person|organization|place|other) ([^\]]+)\]/g, '$1');
  const words = readWords('', text);
  let from = 0;
  const found = marks.map(({ 1: type, 2: name = '' }): FoundName => {
    const start = text.indexOf(name, from);
    from = start + name.length;
    const first = words.findIndex((word) => word.start >= start);
    const last = words.findLastIndex((word) => word.end <= from);
    return { first, last, type: type as FoundName['type'] };
  });
  return mendSpans(words, found, 'en', gazetteer).map(
    ({ first, last, type }) => `${type} ${text.slice(words[first]?.start, words[last]?.end)}`,
  );
};

describe('mending', () => {
  it('leaves offices before a name and letters after it outside', () => {
    expect(mend('Then [person Councilman Chuck Nelson] met [person Cllr Keane Duncan].')).toEqual([
      'person Chuck Nelson',
      'person Keane Duncan',
    ]);
    expect(mend('They asked [person Marian Harkin TD] and [person Sheikh Hasina].')).toEqual([
      'person Marian Harkin',
      'person Sheikh Hasina',
    ]);
  });

  it('takes an ordinary word at the head of a sentence for no organization, unless the text has it elsewhere', () => {
    expect(mend('[organization Dictatorship], hegemony and colonial practices have no place.')).toEqual([]);
    expect(mend('[organization Dictatorship] sang. Fans of [organization Dictatorship] danced.')).toEqual([
      'organization Dictatorship',
      'organization Dictatorship',
    ]);
  });

  it('ends a name before a verb', () => {
    expect(mend('At noon [organization Supreme Court rejects Northwind Appeal] in full.')).toEqual([
      'organization Supreme Court',
      'organization Northwind Appeal',
    ]);
    expect(mend('The girl from [place Quezon City beat Belarusian] rivals.')).toEqual(['place Quezon City']);
    expect(mend("On [place Mahé's popular Beau Vallon] they swim.")).toEqual(['place Mahé', 'place Beau Vallon']);
    expect(mend('He works for the [organization Bank of the West of Ireland].')).toEqual([
      'organization Bank of the West of Ireland',
    ]);
  });

  it('takes an acronym that the text explains as a thing or an office for no organization', () => {
    expect(
      mend(
        'The Inspector General of Police ([organization IGP]) and children with special needs ([organization CWSN]) met. The [organization IGP] spoke.',
      ),
    ).toEqual([]);
    expect(
      mend(
        'The Harbour Workers Federation ([organization HWF]) met the [organization Rice Growers Union] ([organization RGU]).',
      ),
    ).toEqual(['organization HWF', 'organization Rice Growers Union', 'organization RGU']);
  });

  it('ends the name of a known organization before another', () => {
    expect(mend('They chose [organization Netflix for Larraín] and [organization Novo Nordisk of Denmark].')).toEqual([
      'organization Netflix',
      'organization Novo Nordisk',
      'place Denmark',
    ]);
    expect(mend('She leads [organization Doctors for Action] now.')).toEqual(['organization Doctors for Action']);
    expect(mend('Officers of the [organization Royal Air Force of Jordan] and the [organization RAF] met.')).toEqual([
      'organization Royal Air Force of Jordan',
      'organization RAF',
    ]);
  });

  it('knows a person by the form of the name', () => {
    expect(mend('Then [organization C.C. Wei] told analysts; [place Joel Fernandez], an engineer, agreed.')).toEqual([
      'person C.C. Wei',
      'person Joel Fernandez',
    ]);
    expect(mend('The shop is on [place Martin Luther King Drive] and near [place San Antonio].')).toEqual([
      'place Martin Luther King Drive',
      'place San Antonio',
    ]);
  });

  it('takes a club or a company of several words for nothing else', () => {
    expect(mend('A game ahead of the [place New York Mets] and [person Eli Lilly].')).toEqual([
      'organization New York Mets',
      'organization Eli Lilly',
    ]);
  });

  it('takes an institution that has the name of a house for who it is, and its house for where', () => {
    expect(mend('The [place Kremlin] denied it; guests dined in the [place Kremlin].')).toEqual([
      'organization Kremlin',
      'place Kremlin',
    ]);
    expect(mend('The [place British Museum] is open.')).toEqual(['place British Museum']);
  });

  it('knows a club by the last word of its name beside its full name only', () => {
    expect(
      mend('[organization Manchester City] lost at home. The goal stunned City, and the City Ground sang.'),
    ).toEqual(['organization Manchester City', 'organization City']);
    expect(mend('[organization Halton Council] lost. The vote stunned City brokers.')).toEqual([
      'organization Halton Council',
    ]);
  });

  it('finds a name after the word that says what it is', () => {
    expect(mend('Market watchdog Borsitor asked the tabloid Morgenblatt for details.')).toEqual([
      'organization Borsitor',
      'organization Morgenblatt',
    ]);
    expect(mend('The drug of the label [other Zeptane] and the union American workers want.')).toEqual([]);
  });

  it('takes what stands where only places stand for a town', () => {
    expect(
      mend('Buses from [place Wellington] and [person Napier] stopped. Police in [organization Mitrovica] agreed.'),
    ).toEqual(['place Wellington', 'place Napier', 'place Mitrovica']);
    expect(mend('[person Anna Napier] spoke at noon; a letter from [person Napier] was read.')).toEqual([
      'person Anna Napier',
      'person Napier',
    ]);
    expect(mend('He grew up in nearby Newmarket and works for [organization Halton].')).toEqual([
      'place Newmarket',
      'organization Halton',
    ]);
  });

  it('takes a city for its club only where the text is about sport', () => {
    expect(mend('Snow closed schools in the hills. [organization Denver] opened shelters.')).toEqual(['place Denver']);
    expect(
      mend('The coach praised his team after the game. [organization Denver] scored in overtime and leads the league.'),
    ).toEqual(['organization Denver']);
    expect(mend('A [organization Colorado] avalanche stopped the game, the coach of the team said.')).toEqual([
      'place Colorado',
    ]);
  });

  it('takes a name that ends like a place for one', () => {
    expect(mend('Fires spread in the [organization Lolo National Forest].')).toEqual(['place Lolo National Forest']);
  });

  it('knows the regions of a country, whoever speaks for them', () => {
    expect(mend('The [organization Western Cape] has opened its dams.')).toEqual(['place Western Cape']);
    expect(mend('Fires in the [place Brazilian Amazon] spread.')).toEqual(['place Amazon']);
  });

  it('knows a paper by its article, and a person who is called by a title', () => {
    expect(mend('Critics were divided: The Guardian gave it five stars.')).toEqual(['organization The Guardian']);
    expect(mend('The trial of Sheikh [person Hasina] began.')).toEqual(['person Sheikh Hasina']);
  });
});
