import { expect, it } from 'vitest';
import type { Tags } from '../../../pipelines/tagging/index.ts';
import { tag } from './tagged.ts';

const reasonsOf = (tagged: Tags['entities'] | Tags['topics']): Record<string, string | undefined> =>
  Object.fromEntries(tagged.map(({ name, reason }) => [name, reason]));

it('entities have reasons for detection and link on request', () => {
  const text =
    'The mayor, Helen Brandt, left Birmingham, Alabama, on Monday. Brandt flew to Oslo for talks with NATO. ' +
    'President Macron was there, and Chinese reporters asked him about the Harbour Workers Federation (HWF).';
  expect(reasonsOf(tag(text, {}, { reasons: true }).entities)).toMatchObject({
    'Helen Brandt': 'found by the model; full name in the text; "Brandt" is part of it',
    'Emmanuel Macron': 'found by the model; list of well-known persons; nobody else of this name in the text',
    NATO: 'found by the model; list of institutions',
    China: 'mentioned only as "Chinese"',
    Oslo: 'found by the model; city in the gazetteer',
    Birmingham: expect.stringMatching(
      /^found by the model; city in the gazetteer; \d+ more with this name; Alabama follows/,
    ),
  });
  expect(tag(text).entities.every((entity) => !('reason' in entity))).toBe(true);
});

it('names found in tables have that reason', () => {
  const tags = tag('Kanclerz Angela Merkel rozmawiała wczoraj z gośćmi o budżecie państwa.', {}, { reasons: true });
  expect(reasonsOf(tags.entities)['Angela Merkel']).toMatch(/^found in the tables; /);
});

const MATCH =
  'The football team won the match after a late goal. The coach praised the striker, who scored for the tenth time this season. ' +
  'The football league begins again in August.';

it('topics have reasons on request', () => {
  const told = { section: 'Business', keywords: ['inflation', 'Lisbon'], url: 'https://a.example/health/story' };
  const reasons = reasonsOf(tag(MATCH, told, { reasons: true }).topics);
  expect(reasons).toMatchObject({
    'economy, business and finance': 'the section "Business"',
    inflation: 'the keyword "inflation"',
    health: 'the URL contains "health"',
    soccer: 'mentioned as "football", "striker" 3 times in the text, first at the beginning',
  });
  expect(reasons['sport']).toMatch(/^(?:learned words:|listed words:) ".*"(?:team|match|goal|coach|striker)"/);
  expect(tag(MATCH, told).topics.every((topic) => !('reason' in topic))).toBe(true);
});

it('reasons do not change topics', () => {
  const withReasons = tag(MATCH, {}, { reasons: true, minTopicScore: 0 }).topics;
  expect(withReasons.map(({ reason, ...topic }) => topic)).toEqual(tag(MATCH, {}, { minTopicScore: 0 }).topics);
  expect(withReasons.every(({ reason }) => reason !== undefined && reason.length > 0)).toBe(true);
});

it('deciding words lower the score when removed', () => {
  const [reason = ''] = tag(MATCH, {}, { reasons: true }).topics.flatMap((topic) =>
    topic.name === 'sport' ? [topic.reason] : [],
  );
  const words = [...reason.matchAll(/"([^"]+)"/g)].map(([, word]) => word ?? '');
  expect(words.length).toBeGreaterThan(2);
  const scoreOfSport = (text: string) =>
    tag(text, {}, { minTopicScore: 0 }).topics.find(({ name }) => name === 'sport')?.score ?? 0;
  const without = words.reduce((text, word) => text.replaceAll(word, ''), MATCH);
  expect(scoreOfSport(without)).toBeLessThan(scoreOfSport(MATCH));
});
