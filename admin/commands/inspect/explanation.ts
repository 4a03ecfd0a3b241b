import { ruleOf } from '../../../config/outcomes.ts';
import type { ArticleDocument } from '../../../pipelines/article/document.ts';
import type { Trace } from '../../../pipelines/article/index.ts';
import { pairs, table } from '../../output/table.ts';

/** Why a step takes something out, in words. Steps are named as in docs/extraction.md. */
const WHY: Readonly<Record<string, string>> = {
  'consent tools': 'a consent dialogue',
  'own headline': 'another article on the page',
  'site rule': 'the rule of the site strips it',
  'page tags': 'its tag, role or being hidden says it stands around articles',
  names: 'its class or id says it is no text',
  captions: 'stands with a picture and is no longer than a caption',
  'link paragraphs': 'a paragraph that is mostly links',
  'boilerplate lines': 'a line of boilerplate: share, newsletter, rights, read more',
  'embed consent': 'asks for consent to load something',
  'link lists': 'a list of links',
  'early repeats': 'said again further down',
  lead: 'headline, byline or date once more, before the text',
  tail: 'after the end of the text',
  'outside the body': 'not in the element that was taken for the body, nor stated as text elsewhere',
};

/** What --explain prints of an article: where each field comes from, what was removed and why, what took how long. */
export const explanation = (article: ArticleDocument, { steps, removals }: Trace): string =>
  [
    pairs(summaryOf(article)),
    'Fields',
    table(
      [
        { head: 'FIELD', of: ({ field }) => field },
        { head: 'FROM', of: ({ from }) => from },
        { head: 'VALUE', of: ({ value }) => value, most: 100 },
      ],
      fieldsOf(article),
    ),
    'Not in the text',
    removals.length === 0 ? 'nothing' : removedTable(removals),
    `Time: ${steps.reduce((sum, { ms }) => sum + ms, 0).toFixed(1)} ms`,
    table(
      [
        { head: 'STEP', of: ({ step }) => step },
        { head: 'MS', of: ({ ms }) => ms.toFixed(1), align: 'right' },
        { head: 'TIMES', of: ({ times }) => times, align: 'right' },
      ],
      steps.toSorted((a, b) => b.ms - a.ms),
    ),
  ].join('\n\n');

const summaryOf = ({ url, outcome, siteRule }: ArticleDocument): [string, string | undefined][] => [
  ['url', url],
  ['outcome', `${outcome} (${ruleOf(outcome).description})`],
  ['site rule', siteRule === undefined ? 'none' : siteRule.rule],
  ['it found', siteRule?.found.join(', ')],
  ['it missed', siteRule?.missed.join(', ')],
];

interface Field {
  readonly field: string;
  readonly from: string;
  readonly value: string;
}

const fieldsOf = (article: ArticleDocument): readonly Field[] => {
  const { sources = {}, siteRule, published } = article;
  const byRule = (part: 'body' | 'title' | 'date', otherwise: string | undefined): string | undefined =>
    siteRule?.found.includes(part) ? 'site rule' : otherwise;
  const rows: readonly (readonly [field: string, from: string | undefined, value: string | undefined])[] = [
    ['title', byRule('title', sources.title), article.title],
    ['authors', sources.authors, article.authors.join(', ')],
    [
      'published',
      byRule('date', published?.source),
      published && `${published.at.toISOString()}, to the ${published.precision}`,
    ],
    ['modified', sources.modified, article.modified?.toISOString()],
    ['section', sources.section, article.section],
    ['keywords', sources.keywords, article.keywords.join(', ')],
    ['language', sources.language, article.language],
    ['summary', sources.summary, article.summary],
    ['image', sources.image, article.image],
    ['canonical', 'page', article.canonicalUrl],
    ['next page', 'page', article.nextPageUrl],
    [
      'text',
      byRule('body', article.bodySource),
      `${article.text.length} characters in ${article.text === '' ? 0 : article.text.split('\n\n').length} paragraphs`,
    ],
  ];
  return rows.map(([field, from, value = '']) => ({
    field,
    from: value === '' ? '' : (from ?? 'page'),
    value: value || 'none',
  }));
};

const removedTable = (removals: Trace['removals']): string =>
  table(
    [
      { head: 'STEP', of: ({ step }) => step },
      { head: 'CHARS', of: ({ text }) => text.length, align: 'right' },
      { head: 'ELEMENT', of: ({ element }) => element, most: 40, spare: true },
      { head: 'TEXT', of: ({ text }) => text, most: 60 },
      { head: 'WHY', of: ({ step }) => WHY[step] },
    ],
    removals,
  );
