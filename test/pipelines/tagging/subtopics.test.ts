import { describe, expect, it } from 'vitest';
import { tokenize } from '../../../pipelines/tagging/tokens/tokenize.ts';
import { confidenceOf, createSubtopicFinder } from '../../../pipelines/tagging/topics/subtopics.ts';
import { documentTerms, termsOf } from '../../../pipelines/tagging/topics/terms.ts';
import {
  OTHER_PHRASES,
  TOO_GENERAL,
  TOPIC_NAMES,
  UNAMBIGUOUS_NAMES,
} from '../../../pipelines/tagging/topics/topic-names.ts';
import { loadTopicTree } from '../../../pipelines/tagging/topics/tree.ts';
import { tag } from './tagged.ts';

const tree = loadTopicTree();
const find = createSubtopicFinder(tree);
const named = (title: string, text = ''): string[] => {
  const { terms, inTitle } = documentTerms(tokenize(title, text), 500);
  return find(terms, inTitle).map(({ qcode }) => tree.get(qcode)?.name ?? '');
};
const naming = (title: number, opening: number, text: number, terms = 400) =>
  confidenceOf({ title, opening, text }, terms);

describe('subtopic names', () => {
  it('refer to subtopics of the vocabulary', () => {
    expect(TOPIC_NAMES.filter(([, qcode]) => tree.get(qcode)?.broader === undefined)).toEqual([]);
  });

  it('refer to one topic, or to topics under different top-level topics', () => {
    const tops = new Map<string, string[]>();
    for (const [name, qcode] of TOPIC_NAMES) {
      const key = termsOf(name).join(' ');
      tops.set(key, [...(tops.get(key) ?? []), tree.topOf(qcode)]);
    }
    expect([...tops].filter(([, of]) => new Set(of).size < of.length)).toEqual([]);
  });

  it('have one meaning as keywords', () => {
    const names = UNAMBIGUOUS_NAMES.map(([name]) => name);
    expect(names).toContain('bitcoin');
    expect(names.filter((name) => ['strike', 'transfer', 'offensive', 'trial', 'strike?'].includes(name))).toEqual([]);
  });

  it('exclude look-alike phrases and general names', () => {
    const phrases = new Set(OTHER_PHRASES);
    expect(TOPIC_NAMES.filter(([name]) => phrases.has(name))).toEqual([]);
    expect(TOO_GENERAL.flatMap((name) => named(name))).toEqual([]);
  });
});

describe('a text mentions a subtopic', () => {
  it('by its official name, its plural and its everyday name', () => {
    expect(named('Two earthquakes')).toEqual(['earthquake']);
    expect(named('The quake and its aftershocks')).toEqual(['earthquake']);
    expect(named('Movies to see')).toEqual(['cinema']);
  });

  it('by the longest name only', () => {
    expect(named('The central bank')).toEqual(['central bank']);
    expect(named('A stock exchange')).toEqual(['market and exchange']);
  });

  it('not by a phrase that only contains the name', () => {
    expect(named('A food bank on a bank holiday, an Olympic champion in the West Bank')).toEqual([]);
  });

  it('of the right kind of football', () => {
    expect(named('Football fans wait for the Champions League')).toEqual(['soccer']);
    expect(named('College football: quarterback throws a touchdown')).toEqual(['American football']);
    expect(named('Rugby club plays on the football ground')).toEqual(['rugby']);
  });

  it('of central banks if "the bank" refers to one', () => {
    expect(named('Bank of England holds rates, says the bank')).toEqual(['central bank']);
    expect(named('Bank sues bank after warning by the central bank')).toContain('banking');
  });
});

describe('the confidence of a mention', () => {
  it('is highest if title and text agree', () => {
    expect(naming(1, 0, 1)).toBeGreaterThan(naming(1, 0, 0));
    expect(naming(1, 0, 0)).toBeGreaterThan(naming(0, 0, 5));
  });

  it('is higher in the opening than later', () => {
    expect(naming(0, 1, 5)).toBeGreaterThan(naming(0, 0, 5));
  });

  it('is higher in a short text than in a long one', () => {
    expect(naming(0, 1, 2, 60)).toBeGreaterThan(naming(0, 1, 2, 400));
  });

  it('is zero for a mention in passing', () => {
    expect(naming(0, 1, 1)).toBe(0);
    expect(naming(0, 0, 4)).toBe(0);
  });
});

it('a mentioned subtopic counts only under a likely top-level topic', () => {
  const qcodes = tag(
    'The central bank raised its interest rate to slow inflation, and shares of lenders rose. Investors expect another rise of the ' +
      'interest rate in May. The earthquake of last year is still felt in the books of insurers.',
    { title: 'Central bank lifts interest rate again as inflation climbs' },
  ).topics.map(({ name }) => name);
  expect(qcodes).toEqual(expect.arrayContaining(['central bank', 'interest rate', 'inflation']));
  expect(qcodes).not.toContain('earthquake');
});
