import { describe, expect, it } from 'vitest';
import { readTopics } from '../../../pipelines/tagging/index.ts';
import { tag } from './tagged.ts';

const vocabulary = readTopics();
const match =
  'The striker scored twice before half-time and the goalkeeper saved a penalty kick. The coach praised his team after ' +
  'the match, which takes the club to the top of the league with two games of the season left.';

const tagWithThreshold = (minTopicScore: number) => tag(match, {}, { minTopicScore });

describe('the vocabulary', () => {
  it('has 17 top-level topics and a parent for all others', () => {
    const codes = new Set(vocabulary.map(({ qcode }) => qcode));
    expect(vocabulary.filter(({ broader }) => broader === undefined)).toHaveLength(17);
    expect(vocabulary.every(({ broader }) => broader === undefined || codes.has(broader))).toBe(true);
    expect(vocabulary.find(({ qcode }) => qcode === 'medtop:15000000')?.name).toBe('sport');
  });
});

describe('classified topics', () => {
  it('come from the words of the text', () => {
    expect(tag(match).topics[0]).toMatchObject({ qcode: 'medtop:15000000', name: 'sport', source: 'classifier' });
  });

  it('are absent without enough evidence', () => {
    expect(tag('She put the cup on the table, looked out and said nothing for a while.').topics).toEqual([]);
  });

  it('include a subtopic mentioned under a likely topic', () => {
    const tags = tag(
      'A strong earthquake shook the island before dawn. Rescuers search the rubble for survivors of the earthquake, ' +
        'and aftershocks sent people into the streets again.',
      { title: 'Earthquake leaves hundreds homeless' },
    );
    expect(tags.topics.map(({ qcode }) => qcode)).toEqual(
      expect.arrayContaining(['medtop:03000000', 'medtop:20000153']),
    );
  });

  it('are all ranked at a threshold of 0', () => {
    const { topics } = tagWithThreshold(0);
    const tops = topics.filter(({ qcode }) => vocabulary.some((topic) => topic.qcode === qcode && !topic.broader));
    expect(tops).toHaveLength(17);
    expect(topics.map(({ score }) => score)).toEqual(topics.map(({ score }) => score).sort((a, b) => b - a));
  });

  it('all meet the requested threshold', () => {
    expect(tagWithThreshold(0.99).topics.every(({ score }) => score >= 0.99)).toBe(true);
  });

  it('have scores from 0 to 1', () => {
    expect(tagWithThreshold(0).topics.every(({ score }) => score >= 0 && score <= 1)).toBe(true);
  });
});

describe("publishers' topics", () => {
  const of = (more: object) => tag('A short note.', more).topics.filter(({ source }) => source === 'publisher');

  it('come from the section in several languages', () => {
    expect(['Politics', 'Politik', 'Politique', 'Política'].map((section) => of({ section })[0]?.qcode)).toEqual(
      Array(4).fill('medtop:11000000'),
    );
    expect(of({ section: 'Wirtschaft' })[0]).toMatchObject({ qcode: 'medtop:04000000', score: 1 });
    expect(of({ section: 'World | Science & Technology' })[0]?.qcode).toBe('medtop:13000000');
  });

  it('come from keywords by official and everyday names', () => {
    expect(of({ keywords: ['earthquakes', 'Premier League', 'nonsense'] }).map(({ name }) => name)).toEqual([
      'earthquake',
      'soccer',
    ]);
  });

  it("come from the folders of the URL, not the article's slug", () => {
    expect(of({ url: 'https://news.example/sport/tennis/why-politics-matters' }).map(({ name }) => name)).toEqual([
      'sport',
      'tennis',
    ]);
    expect(of({ url: 'not a url' })).toEqual([]);
  });

  it('ignore vocabulary names in the URL unless a section of the same topic precedes', () => {
    const named = (url: string) => of({ url }).map(({ name }) => name);
    expect(named('https://gdp.police.example/news/story')).toEqual([]);
    expect(named('https://jornal.example/interior/2026/noticia')).toEqual([]);
    expect(named('https://news.example/college/story')).toEqual([]);
    expect(named('https://sport.news.example/tennis/story')).toEqual(['sport', 'tennis']);
  });

  it('are listed once if the classifier agrees', () => {
    const { topics } = tag(match, { section: 'Sport' });
    expect(topics.filter(({ qcode }) => qcode === 'medtop:15000000')).toEqual([
      { qcode: 'medtop:15000000', name: 'sport', score: 1, source: 'publisher' },
    ]);
  });
});
