import { describe, expect, it } from 'vitest';
import { corrected } from './corrected.ts';

const german = (marked: string): string[] => corrected(marked, 'de');

describe('a German noun that is also a name', () => {
  it('is not a name without evidence', () => {
    expect(
      german(
        'Sie nahm ihn auf den [organization Arm], sah in den [organization Spiegel] und hatte neue [organization Kraft] für den [place Regen].',
      ),
    ).toEqual([]);
  });

  it('is a name after its kind, in quotation marks, with a legal form or a verb of speaking', () => {
    expect(
      german('Das stand im Nachrichtenmagazin [organization Spiegel] und in der «[organization Zeit]», wie es heißt.'),
    ).toEqual(['organization Spiegel', 'organization Zeit']);
    expect(
      german(
        'Davon wusste der [organization Spiegel] nichts. Laut [organization Stern] war es die [organization Kraft] AG.',
      ),
    ).toEqual(['organization Stern', 'organization Kraft']);
  });

  it('is a person after a title', () => {
    expect(german('Frau [person Koch] kam mit Außenminister [person Vogel], ein [person Wolf] heulte.')).toEqual([
      'person Koch',
      'person Vogel',
    ]);
  });

  it('is a person named in full elsewhere, unless it has an article', () => {
    expect(
      german('Hier steht [person Anna Wolf]. Da lachte [person Wolf], und der [person Wolf] im Gehege heulte.'),
    ).toEqual(['person Anna Wolf', 'person Wolf']);
  });

  it('is a large city after a preposition, and a country unless its people are meant', () => {
    expect(german('Er kam aus [place Essen], und das [place Essen] war kalt.')).toEqual(['place Essen']);
    expect(german('Sie flog nach [place Polen], wo die [place Polen] sangen.')).toEqual(['place Polen']);
  });

  it('is a name next to another of its kind', () => {
    expect(
      german('Es gewannen [organization Infineon] und [organization Allianz] in [place Baden] im [place Aargau].'),
    ).toEqual(['organization Infineon', 'organization Allianz', 'place Baden', 'place Aargau']);
  });
});
