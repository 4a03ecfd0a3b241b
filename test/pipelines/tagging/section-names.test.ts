import { describe, expect, it } from 'vitest';
import { createPublisherMapping } from '../../../pipelines/tagging/topics/publisher.ts';
import {
  NON_TOPIC_SECTIONS,
  SECTIONS_BY_LANGUAGE,
  sectionKey,
} from '../../../pipelines/tagging/topics/section-names.ts';
import { loadTopicTree } from '../../../pipelines/tagging/topics/tree.ts';

const tree = loadTopicTree();
const mapped = createPublisherMapping(tree);
const input = { title: '', text: '' };
const ofSection = (section: string): string[] => mapped({ ...input, section }).map(({ name }) => name);
const ofAddress = (path: string): string[] =>
  mapped({ ...input, url: `https://news.example/${path}/an-article-of-12345` }).map(({ name }) => name);
const all = Object.values(SECTIONS_BY_LANGUAGE).flat();

describe('section name lists', () => {
  it('contain at least 200 names in each of six languages', () => {
    const keys = (language: string): number =>
      new Set(SECTIONS_BY_LANGUAGE[language]?.map(([name]) => sectionKey(name))).size;
    for (const language of ['en', 'de', 'fr', 'es', 'pt', 'it']) expect(keys(language), language).toBeGreaterThan(200);
  });

  it('refer to topics in the vocabulary', () => {
    expect(all.filter(([, qcode]) => tree.get(qcode) === undefined)).toEqual([]);
  });

  it('give each name one meaning across languages', () => {
    const meanings = new Map<string, Set<string>>();
    for (const [name, qcode] of all) {
      const key = sectionKey(name);
      meanings.set(key, (meanings.get(key) ?? new Set()).add(qcode));
    }
    expect([...meanings].filter(([, qcodes]) => qcodes.size > 1)).toEqual([]);
  });

  it('find every name as written', () => {
    const lost = all.filter(
      ([name, qcode]) => !mapped({ ...input, section: name }).some((topic) => topic.qcode === qcode),
    );
    expect(lost).toEqual([]);
  });

  it('find every name in URLs', () => {
    const lost = all.filter(
      ([name, qcode]) =>
        !mapped({
          ...input,
          url: `https://news.example/${name.toLowerCase().replaceAll(' ', '-')}/an-article`,
        }).some((topic) => topic.qcode === qcode),
    );
    expect(lost).toEqual([]);
  });
});

describe('a section name', () => {
  it('matches regardless of case, accents, hyphens and plural endings', () => {
    for (const section of ['Política', 'POLITICA', 'política', 'politicas'])
      expect(ofSection(section)).toEqual(['politics']);
    for (const section of ['Video Games', 'video-games', 'Video game', 'VIDEO_GAMES'])
      expect(ofSection(section)).toEqual(['video game']);
  });

  it('matches with any form of "and"', () => {
    for (const section of ['Science and Technology', 'Science & Technology', 'science technology'])
      expect(ofSection(section)).toEqual(['science and technology']);
    expect(ofSection('Économie & Finance')).toEqual(ofSection('Économie et finance'));
  });

  it('matches with an article, a year or the word "news"', () => {
    expect(ofSection("L'environnement")).toEqual(['environment']);
    expect(ofSection('Elections 2024')).toEqual(['election']);
    expect(ofSection('Sports News')).toEqual(['sport']);
  });

  it('is split into levels', () => {
    expect(ofSection('News > Sport > Tennis')).toEqual(['sport', 'tennis']);
    expect(ofSection('World | Science & Technology')).toEqual(['science and technology']);
  });

  it('maps to a subtopic where possible', () => {
    const deeper = {
      Football: 'soccer',
      Elections: 'election',
      'Stock markets': 'market and exchange',
      Fußball: 'soccer',
      Landtagswahl: 'regional elections',
      Klimawandel: 'climate change',
      Retraites: 'pension',
      'Énergies renouvelables': 'renewable energy',
      Bolsa: 'market and exchange',
      'Inteligencia artificial': 'artificial intelligence',
      Eleições: 'election',
      Vestibular: 'entrance examination',
      Calciomercato: 'soccer',
      Terremoto: 'earthquake',
    };
    expect(Object.keys(deeper).map((section) => ofSection(section))).toEqual(
      Object.values(deeper).map((name) => [name]),
    );
  });

  it('of two topics maps to their common parent, or to nothing', () => {
    expect(ofSection('Boxing & Tennis')).toEqual(['sport']);
    expect(ofSection('Fashion and Tennis')).toEqual([]);
  });

  it('that states only a place, an audience or a format maps to nothing', () => {
    const names =
      `World Local National International Opinion Life News Home Video Photos Podcasts Live Magazine Features Style People
      Women Men Games Series TV Partner Welt Lokales Ausland Inland Meinung Leben Panorama Vermischtes Aktuell Magazin Stil
      Monde France Régions Opinions Débats Vie Actualités Mundo Internacional Nacional Opinión Vida Sucesos Clima Actualidad
      Cidades Opinião Brasil Mondo Esteri Cronaca Opinioni Rubriche`.split(/\s+/);
    expect(names.flatMap((name) => [...ofSection(name), ...ofAddress(name.toLowerCase())])).toEqual([]);
  });

  it('that is a topic only as a keyword maps as a keyword', () => {
    expect(NON_TOPIC_SECTIONS.has(sectionKey('women'))).toBe(true);
    expect(mapped({ ...input, keywords: ['Women'] }).map(({ name }) => name)).toEqual(['women']);
  });
});

describe('a URL', () => {
  it('may write umlauts as two letters and percent-encode accents', () => {
    expect(ofAddress('boerse')).toEqual(['market and exchange']);
    expect(ofAddress('b%C3%B6rse')).toEqual(['market and exchange']);
    expect(ofAddress('borse')).toEqual(['market and exchange']);
    expect(ofAddress('pol%C3%ADtica')).toEqual(['politics']);
  });

  it('may have digits in a folder', () => {
    expect(ofAddress('sport/formel-1')).toEqual(['sport', 'motor car racing']);
    expect(ofAddress('elections-2024')).toEqual(['election']);
    expect(ofAddress('2024/05')).toEqual([]);
  });

  it('may have the section as subdomain', () => {
    expect(mapped({ ...input, url: 'https://deportes.diario.example/una-nota' }).map(({ name }) => name)).toEqual([
      'sport',
    ]);
    expect(mapped({ ...input, url: 'https://sport.example/a-story' })).toEqual([]);
  });

  it('with invalid escapes is read literally', () => {
    expect(ofAddress('sport/%zz')).toEqual(['sport']);
  });
});
