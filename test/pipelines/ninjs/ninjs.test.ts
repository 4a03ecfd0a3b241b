import { describe, expect, test } from 'vitest';
import type { NinjsArticle } from '../../../pipelines/ninjs/article.ts';
import { ninjsOf } from '../../../pipelines/ninjs/ninjs.ts';
import { uriOf } from '../../../pipelines/ninjs/uri.ts';
import { brokenNinjsRules } from './schema.ts';

/** An article of which nothing is known but what must be. */
const BARE: NinjsArticle = {
  id: 7,
  url: 'https://harbour.example/ferry',
  final_url: null,
  site: 'harbour.example',
  title: '',
  standfirst: null,
  summary: null,
  authors: [],
  published_at: null,
  first_seen_at: '2026-03-04T09:00:00+00:00',
  ready_at: '2026-03-04T09:01:00.123456+00:00',
  content_changed_at: null,
  version: 1,
  language: null,
  section: null,
  keywords: [],
  image: null,
  word_count: 0,
  paywalled: false,
  body: '',
  html: '',
  genre: null,
  wire_name: null,
  entities: [],
  topics: [],
  media: [],
  links: [],
  alternates: [],
};

const FULL: NinjsArticle = {
  ...BARE,
  final_url: 'https://www.harbour.example/2026/ferry',
  title: 'The ferry is back',
  standfirst: 'After two years.',
  summary: 'The ferry sails again.',
  authors: ['Maria Santos', 'Li Wei'],
  published_at: '2026-03-04T08:30:00+00:00',
  content_changed_at: '2026-03-05T10:00:00+00:00',
  version: 2,
  language: 'en',
  section: 'Local',
  keywords: ['ferries'],
  image: 'https://www.harbour.example/ferry.jpg',
  word_count: 4,
  paywalled: true,
  body: 'The ferry is back.',
  html: '<p>The ferry is back.</p>',
  genre: 'genre:LiveCoverage',
  wire_name: 'Lusa',
  entities: [
    {
      type: 'place',
      key: 'porto-pt',
      name: 'Porto',
      ids: { geonames: '2735943', country: 'PT', latitude: '41.14961', longitude: '-8.61099' },
    },
    { type: 'place', key: 'portugal', name: 'Portugal', ids: { iso2: 'PT' } },
    { type: 'place', key: 'california', name: 'California', ids: { 'iso3166-2': 'US-CA' } },
    { type: 'organization', key: 'transtejo', name: 'Transtejo', ids: { wikidata: 'Q1', ticker: 'TTJ', mic: 'XLIS' } },
    { type: 'person', key: 'ana-dias', name: 'Ana Dias', ids: { bioguide: 'D000001' } },
    { type: 'person', key: 'maria-santos', name: 'Maria Santos', ids: {} },
  ],
  topics: [
    { qcode: 'medtop:20000337', name: 'transport', publisher_score: 1, classifier_score: 0.5 },
    { qcode: 'medtop:04000000', name: 'economy, business and finance', publisher_score: null, classifier_score: 0.876 },
  ],
  media: [
    {
      kind: 'picture',
      url: 'https://www.harbour.example/ferry.jpg',
      title: 'The ferry',
      credit: 'Ana Dias',
      type: 'image/jpeg',
      width: 800,
      height: 600,
    },
    { kind: 'video', url: 'https://player.example/1', title: 'A trip', duration_s: 90 },
  ],
  links: [
    { url: 'https://inland.example/1', text: 'the old ferry' },
    { url: 'https://inland.example/2', text: '' },
  ],
  alternates: [{ url: 'https://www.harbour.example/pt/ferry', language: 'pt-PT' }],
};

test('an article is a valid news item with all that is known of it', () => {
  const item = ninjsOf(FULL);
  expect(brokenNinjsRules(item)).toEqual([]);
  expect(item).toEqual({
    uri: expect.stringMatching(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/),
    standard: { name: 'ninjs', version: '3.1', schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json' },
    type: 'text',
    representationType: 'partial',
    version: '2',
    firstCreated: '2026-03-04T09:01:00.123456+00:00',
    versionCreated: '2026-03-05T10:00:00+00:00',
    contentCreated: '2026-03-04T08:30:00+00:00',
    pubStatus: 'usable',
    usageTerms: 'This copy comes without a license. Ask the publisher, harbour.example, before you publish it.',
    language: 'en',
    genres: [
      { name: 'Live Coverage', uri: 'http://cv.iptc.org/newscodes/genre/LiveCoverage', literal: 'genre:LiveCoverage' },
    ],
    by: 'Maria Santos, Li Wei',
    infoSources: [
      { name: 'harbour.example', role: 'publisher', uri: 'https://www.harbour.example' },
      { name: 'Lusa', role: 'agency' },
    ],
    headlines: [{ role: 'main', contentType: 'text/plain', value: 'The ferry is back' }],
    descriptions: [
      { role: 'standfirst', contentType: 'text/plain', value: 'After two years.' },
      { role: 'summary', contentType: 'text/plain', value: 'The ferry sails again.' },
    ],
    bodies: [
      { role: 'main', contentType: 'text/plain', wordCount: 4, value: 'The ferry is back.' },
      { role: 'main', contentType: 'text/html', value: '<p>The ferry is back.</p>' },
    ],
    subjects: [
      {
        name: 'transport',
        rel: 'about',
        uri: 'http://cv.iptc.org/newscodes/mediatopic/20000337',
        literal: 'medtop:20000337',
        creator: 'harbour.example',
        confidence: 100,
      },
      {
        name: 'economy, business and finance',
        rel: 'about',
        uri: 'http://cv.iptc.org/newscodes/mediatopic/04000000',
        literal: 'medtop:04000000',
        creator: 'Wireroom',
        confidence: 88,
      },
      { name: 'Local', rel: 'section', creator: 'harbour.example' },
      { name: 'ferries', rel: 'keyword', creator: 'harbour.example' },
    ],
    people: [
      {
        name: 'Ana Dias',
        rel: 'mentions',
        uri: 'https://bioguide.congress.gov/search/bio/D000001',
        literal: 'ana-dias',
      },
      { name: 'Maria Santos', rel: 'mentions', literal: 'maria-santos' },
    ],
    organisations: [
      {
        name: 'Transtejo',
        rel: 'mentions',
        uri: 'http://www.wikidata.org/entity/Q1',
        literal: 'transtejo',
        symbols: [{ exchange: 'XLIS', symbol: 'TTJ' }],
      },
    ],
    places: [
      {
        name: 'Porto',
        rel: 'mentions',
        uri: 'https://sws.geonames.org/2735943/',
        literal: 'porto-pt',
        geoJSON: { type: 'Point', coordinates: [-8.61099, 41.14961] },
      },
      { name: 'Portugal', rel: 'mentions', uri: 'http://cvx.iptc.org/iso3166-1a2/PT', literal: 'portugal' },
      { name: 'California', rel: 'mentions', literal: 'california' },
    ],
    renditions: [{ name: 'web', href: 'https://www.harbour.example/2026/ferry' }],
    associations: [
      {
        uri: 'https://www.harbour.example/ferry.jpg',
        name: 'picture 1',
        rel: 'attachment',
        type: 'picture',
        by: 'Ana Dias',
        descriptions: [{ role: 'caption', value: 'The ferry' }],
        renditions: [
          {
            name: 'main',
            href: 'https://www.harbour.example/ferry.jpg',
            contentType: 'image/jpeg',
            width: 800,
            height: 600,
          },
        ],
      },
      {
        uri: 'https://player.example/1',
        name: 'video 2',
        rel: 'attachment',
        type: 'video',
        headlines: [{ value: 'A trip' }],
        renditions: [{ name: 'main', href: 'https://player.example/1', duration: 90 }],
      },
      { uri: 'https://inland.example/1', name: 'the old ferry', rel: 'link' },
      { uri: 'https://inland.example/2', name: 'https://inland.example/2', rel: 'link' },
      { uri: 'https://www.harbour.example/pt/ferry', name: 'pt-PT', rel: 'alternate', language: 'pt-PT' },
    ],
    altIds: [{ role: 'wireroom', value: '7' }],
  });
});

test('what is not known is left out', () => {
  const item = ninjsOf(BARE);
  expect(brokenNinjsRules(item)).toEqual([]);
  expect(Object.keys(item)).toEqual([
    'uri',
    'standard',
    'type',
    'representationType',
    'version',
    'firstCreated',
    'versionCreated',
    'pubStatus',
    'usageTerms',
    'infoSources',
    'renditions',
    'altIds',
  ]);
  expect(item).toMatchObject({ representationType: 'full', versionCreated: BARE.ready_at });
});

test('the URI of an article stays when its address and text change, and is of its database alone', () => {
  const uri = (changes: Partial<NinjsArticle>): unknown => ninjsOf({ ...BARE, ...changes })['uri'];
  expect(uri({ final_url: 'https://elsewhere.example/', title: 'Corrected' })).toBe(uri({}));
  expect(uri({ first_seen_at: '2026-03-04T10:00:00+01:00' })).toBe(uri({}));
  expect(uri({ first_seen_at: '2026-03-04T09:00:01+00:00' })).not.toBe(uri({}));
  expect(uri({ id: 8 })).not.toBe(uri({}));
});

test('a main picture that is not among the media comes first', () => {
  const { associations } = ninjsOf({ ...FULL, image: 'https://www.harbour.example/other.jpg' });
  expect(associations).toMatchObject([
    { name: 'picture 1', uri: 'https://www.harbour.example/other.jpg' },
    { name: 'picture 2', uri: 'https://www.harbour.example/ferry.jpg' },
    { name: 'video 3' },
    {},
    {},
    {},
  ]);
});

describe('addresses of the web that are no URIs', () => {
  test.each([
    ['https://harbour.example/a|b^c`{}', 'https://harbour.example/a%7Cb%5Ec%60%7B%7D'],
    ['https://harbour.example/?q[]=1&x=100%', 'https://harbour.example/?q%5B%5D=1&x=100%25'],
    ['https://harbour.example/#!feed-entry=a#b', 'https://harbour.example/#!feed-entry=a%23b'],
    ['https://müller.example/ü%C3%BC', 'https://xn--mller-kva.example/%C3%BC%C3%BC'],
    ['https://someone:secret@[::1]:8080/', 'https://[::1]:8080/'],
    ['javascript:alert(1)', undefined],
    ['data:image/gif;base64,R0lG', undefined],
    ['nonsense', undefined],
  ])('%s', (url, uri) => {
    expect(uriOf(url)).toBe(uri);
  });

  test('an article full of them is valid', () => {
    const urls = [
      'https://harbour.example/a|b^c`{}',
      'https://harbour.example/?q[]=1&x=100%',
      'https://harbour.example/#!feed-entry=a#b',
      'javascript:alert(1)',
      'nonsense',
      `https://harbour.example/${'%'.repeat(100)}\u{1f6a2}`,
    ];
    const item = ninjsOf({
      ...FULL,
      url: 'https://harbour.example/feed#!feed-entry=[1]#2',
      final_url: null,
      media: urls.map((url) => ({ kind: 'picture', url })),
      links: urls.map((url) => ({ url, text: '\u0000<script>' })),
      alternates: urls.map((url) => ({ url, language: 'x' })),
    });
    expect(brokenNinjsRules(item)).toEqual([]);
    expect(item['associations']).toHaveLength(1 + 4 * 3);
  });
});

test('a rule that is broken is noticed', () => {
  expect(brokenNinjsRules({ ...ninjsOf(FULL), headline: 'x' })).not.toEqual([]);
  expect(brokenNinjsRules({ ...ninjsOf(FULL), uri: 'a b' })).not.toEqual([]);
  expect(
    brokenNinjsRules({ ...ninjsOf(FULL), places: [{ geoJSON: { type: 'Point', coordinates: [1, 200] } }] }),
  ).not.toEqual([]);
});
