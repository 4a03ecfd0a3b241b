import { describe, expect, it } from 'vitest';
import { UN_MEMBERS } from '../../../../bench/training/places/un-members.ts';
import { loadTaggingData } from '../../../../pipelines/tagging/tagging-data.ts';
import { fold } from '../../../../pipelines/text/fold.ts';

const { gazetteer } = loadTaggingData();
const countryOf = (name: string, language: string): string | undefined =>
  gazetteer.find(fold(name).replace(/^the /, ''), language).find(({ kind }) => kind === 'country')?.country;

describe('the usual name of a country', () => {
  // Another Node version may have a newer CLDR than the table.
  it.each(['de', 'en', 'es', 'fr', 'hr', 'it', 'nl', 'pt', 'no', 'ru', 'tr'])('is known in %s', (language) => {
    const names = [...UN_MEMBERS].flatMap((code) =>
      (['long', 'short'] as const).flatMap((style) => {
        const name = new Intl.DisplayNames([language], { type: 'region', style }).of(code) ?? '';
        const isAcronym = !/\p{Ll}{2}/u.test(name);
        return isAcronym ? [] : [{ code, name: name.replace(/ \(.+\)$/, '') }];
      }),
    );
    const unknown = names.filter(({ code, name }) => countryOf(name, language) !== code);
    expect(names.length).toBeGreaterThan(370);
    expect(unknown.length, JSON.stringify(unknown)).toBeLessThanOrEqual(4);
  });

  it.each([
    ['de', 'Syrien', 'SY'],
    ['de', 'Vereinigten Staaten', 'US'],
    ['fr', 'États-Unis', 'US'],
    ['fr', 'Tchéquie', 'CZ'],
    ['es', 'Corea del Norte', 'KP'],
    ['it', 'Birmania', 'MM'],
    ['pt', 'Irã', 'IR'],
    ['nl', 'Saoedi-Arabië', 'SA'],
    ['no', 'Tyskland', 'DE'],
    ['ru', 'Китай', 'CN'],
    ['tr', 'Çin', 'CN'],
    ['tr', 'Fas', 'MA'],
  ])('is in %s %s', (language, name, code) => {
    expect(countryOf(name, language)).toBe(code);
  });

  it.each([
    ['it', 'Riunione'],
    ['no', 'Man'],
    ['vi', 'Nga'],
    ['pt', 'Maurício'],
    ['fa', 'چک'],
    ['th', 'เช็ก'],
    ['zh', '金'],
    ['ro', 'sua'],
    ['es', 'San Martín'],
    ['es', 'Santa Elena'],
    ['fr', 'Saint-Martin'],
  ])('is not an ordinary word or the name of many towns: %s %s', (language, name) => {
    expect(countryOf(name, language)).toBeUndefined();
  });
});

it('no name in a script without spaces is a single character', () => {
  const names = [...gazetteer.unspaced.values()].flat().map(({ name }) => name);
  expect(names.filter((name) => [...name].length < 2)).toEqual([]);
});
