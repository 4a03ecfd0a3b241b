import { expect, test } from 'vitest';
import { isOtherIssue } from '../../../pipelines/stories/frame.ts';
import { titleDates } from '../../../pipelines/stories/title-dates.ts';

const results = (company: string, profit: string, sales: string, shares: string) => ({
  title: `${company} reports third-quarter earnings`,
  text: `The company said that it earned ${profit} million dollars in the third quarter of the year. Sales of ${company} came to ${sales} million dollars in the period. In the final minutes of trading, shares hit ${shares} dollars.`,
});

test('results of two companies by one robot are not one text, at any time and on any site', () => {
  const [one, other] = [results('Kolbe', '41', '512.8', '38.05'), results('Tarn', '118', '1,970', '74.60')];
  expect(isOtherIssue(one, other, 'en', false)).toBe(true);
  expect(isOtherIssue(one, one, 'en', true)).toBe(false);
});

const flood = (dead: number, rest: string) => ({
  title: `Floods in Arden valley: death toll rises to ${dead}`,
  text: `The number of dead in the Arden valley has risen to ${dead}, said Prime Minister Ana Ruvalo. The dam, built in 1962, broke after 310 millimeters of rain. ${rest}`,
});

test('a follow-up with another toll repeats facts, so it is no other issue', () => {
  expect(isOtherIssue(flood(34, 'Divers search the lake.'), flood(41, 'Schools stay closed.'), 'en', true)).toBe(false);
});

test('a report that grew out of another repeats its names, so other figures make no other issue of it', () => {
  const report = (ages: string, end: string) => ({
    title: 'Former employee charged after shooting at Vandalia party',
    text: `A former employee of Colborn Metals opened fire at a party in Vandalia on Friday, killing one man, said Sheriff Leo Marsh. Anthony Lugo and Dana Weir were hit as they ran from the hall on Mill Road. ${ages} ${end}`,
  });
  const [first, next] = [
    report('They are 45 and 38.', 'The call came at 8.15.'),
    report('Prosecutor Ruth Amsel read 2 charges.', 'He is held at 500 Third Street until 9.40.'),
  ];
  expect(isOtherIssue(first, next, 'en', false)).toBe(false);
});

test('like titles that name other days are other issues on one site, but only there', () => {
  const log = (day: string) => ({
    title: `Police log for ${day}`,
    text: 'A dog was found in Elm Street and returned to its owner.',
  });
  expect(isOtherIssue(log('Monday'), log('Tuesday'), 'en', true)).toBe(true);
  expect(isOtherIssue(log('Monday'), log('Monday'), 'en', true)).toBe(false);
  expect(isOtherIssue(log('Monday'), log('Tuesday'), 'en', false)).toBe(false);
});

test.each([
  ['pt', 'Radares: veja os locais desta terça-feira (11)', ['terça']],
  ['es', 'Bonoloto: resultados del 12 de noviembre', ['12', 'noviembre']],
  ['de', 'Lottozahlen am Samstag, 8. November', ['samstag', '8', 'november']],
  ['en', 'November floods in the north: toll rises to 34', ['november']],
  ['', 'Police log for Monday', ['monday']],
])('days and months of a title in "%s"', (language, title, expected) => {
  expect([...titleDates(title, language)]).toEqual(expected);
});
