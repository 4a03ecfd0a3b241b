import { describe, expect, it } from 'vitest';
import { corrected } from './corrected.ts';

describe('recognized names', () => {
  it('exclude a pronoun in capitals', () => {
    expect(corrected('MEN WHO SMOKE AND WOMEN WHO DO NOT LIVE HERE')).toEqual([]);
    expect(corrected('Doctors of the WHO went there at noon.')).toEqual(['organization WHO']);
  });

  it('have one type per text, by majority or legal form', () => {
    expect(
      corrected('Runners use [place Strovia]. [organization Strovia] grew, and [organization Strovia] paid.'),
    ).toEqual(['organization Strovia', 'organization Strovia', 'organization Strovia']);
    expect(corrected('[person Halvard] sold it. [person Halvard] is [organization Halvard Ltd] of York.')).toEqual([
      'organization Halvard',
      'organization Halvard',
      'organization Halvard Ltd',
    ]);
  });

  it('remain countries even when they act', () => {
    expect(corrected('At noon [organization Norway] signed.')).toEqual(['place Norway']);
  });

  it('include family names of persons named in full', () => {
    expect(
      corrected('At noon [person Thandi Mokoena] left. They say [organization Mokoena] stays, and Mokoena agreed.'),
    ).toEqual(['person Thandi Mokoena', 'person Mokoena', 'person Mokoena']);
  });

  it('include family names recognized as places, unless such a place exists', () => {
    expect(
      corrected('[person Sem Vandorpel] won. [place Vandorpel] led. [person Eva London] left [place London].'),
    ).toEqual(['person Sem Vandorpel', 'person Vandorpel', 'person Eva London', 'place London']);
  });

  it('end before a verb', () => {
    expect(corrected('At noon [organization Supreme Court rejects Northwind Appeal] in full.')).toEqual([
      'organization Supreme Court',
      'organization Northwind Appeal',
    ]);
    expect(corrected('The girl from [place Quezon City beat Belarusian] rivals.')).toEqual(['place Quezon City']);
    expect(corrected("On [place Mahé's popular Beau Vallon] they swim.")).toEqual(['place Mahé', 'place Beau Vallon']);
    expect(corrected('He works for the [organization Bank of the West of Ireland].')).toEqual([
      'organization Bank of the West of Ireland',
    ]);
  });

  it('are organizations if they match a multi-word club or company', () => {
    expect(corrected('A game ahead of the [place New York Mets] and [person Eli Lilly].')).toEqual([
      'organization New York Mets',
      'organization Eli Lilly',
    ]);
  });

  it('distinguish an institution from its building', () => {
    expect(corrected('The [place Kremlin] denied it; guests dined in the [place Kremlin].')).toEqual([
      'organization Kremlin',
      'place Kremlin',
    ]);
    expect(corrected('The [place British Museum] is open.')).toEqual(['place British Museum']);
  });

  it('are clubs instead of cities only in texts about sport', () => {
    expect(corrected('Snow closed schools in the hills. [organization Denver] opened shelters.')).toEqual([
      'place Denver',
    ]);
    expect(
      corrected(
        'The coach praised his team after the game. [organization Denver] scored in overtime and leads the league.',
      ),
    ).toEqual(['organization Denver']);
    expect(corrected('A [organization Colorado] avalanche stopped the game, the coach of the team said.')).toEqual([
      'place Colorado',
    ]);
  });
});
