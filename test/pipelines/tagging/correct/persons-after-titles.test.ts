import { describe, expect, it } from 'vitest';
import { corrected } from './corrected.ts';

describe('titles', () => {
  it('precede persons and are not part of their names', () => {
    expect(corrected('Hier [person M. Sarrazin] a salué [place Pr Coste approuve] avec Mme Le Bihan.', 'fr')).toEqual([
      'person Sarrazin',
      'person Coste',
      'person Le Bihan',
    ]);
    expect(corrected('Habló [place Dr. Orozco] con la Sra. [person Villar de la Cruz].', 'es')).toEqual([
      'person Orozco',
      'person Villar de la Cruz',
    ]);
    expect(corrected('Gisteren sprak dhr. van den Hoek met mr. Smit-Vos.', 'nl')).toEqual([
      'person van den Hoek',
      'person Smit-Vos',
    ]);
    expect(corrected('Ieri il dott. Gallo ha visto la dott.ssa Serra.', 'it')).toEqual([
      'person Gallo',
      'person Serra',
    ]);
  });

  it('do not occur inside a name', () => {
    expect(corrected('Fue al [organization Hospital Dr. Olmedo] con Juan D. Olmedo.', 'es')).toEqual([
      'organization Hospital Dr. Olmedo',
    ]);
  });

  it('depend on the language', () => {
    expect(corrected('Gestern kam Me Oudin.', 'de')).toEqual([]);
  });
});
