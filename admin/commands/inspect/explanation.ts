import { ruleOf } from '../../../config/outcomes.ts';
import type { ArticleDocument } from '../../../pipelines/article/document.ts';
import { RULES, type Trace } from '../../../pipelines/article/index.ts';
import { pairs, table } from '../../output/table.ts';

/** Why a step leaves text out. */
const REASONS: ReadonlyMap<string, string> = new Map([
  ...RULES.map(({ name, reason }) => [name, reason] as const),
  ['site rule', 'the rule for this site removes it'],
  ['outside the body', 'outside the element chosen as the body'],
]);

/** Formats the output of --explain: the source of each field, what was left out and why, and the time per step. */
export function explanation(article: ArticleDocument, { steps, removals }: Trace): string {
  return [
    pairs(summaryOf(article)),
    'Fields',
    table(
      [
        { heading: 'FIELD', value: ({ field }) => field },
        { heading: 'FROM', value: ({ from }) => from },
        { heading: 'VALUE', value: ({ value }) => value, maxWidth: 100 },
      ],
      fieldsOf(article),
    ),
    'Left out of the text',
    removedTable(removals) || 'nothing',
    `Time: ${steps.reduce((sum, { ms }) => sum + ms, 0).toFixed(1)} ms`,
    table(
      [
        { heading: 'STEP', value: ({ step }) => step },
        { heading: 'MS', value: ({ ms }) => ms.toFixed(1), align: 'right' },
        { heading: 'TIMES', value: ({ times }) => times, align: 'right' },
      ],
      steps.toSorted((a, b) => b.ms - a.ms),
    ),
  ].join('\n\n');
}

const summaryOf = ({ url, outcome, siteRule }: ArticleDocument): [string, string | undefined][] => [
  ['url', url],
  ['outcome', `${outcome} (${ruleOf(outcome).description})`],
  ['site rule', siteRule === undefined ? 'none' : siteRule.rule],
  ['rule found', siteRule?.found.join(', ')],
  ['rule missed', siteRule?.missed.join(', ')],
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
    ['standfirst', 'page', article.standfirst?.replaceAll('\n\n', ' ')],
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
      { heading: 'STEP', value: ({ step }) => step },
      { heading: 'CHARS', value: ({ text }) => text.length, align: 'right' },
      { heading: 'ELEMENT', value: ({ element }) => element, maxWidth: 40, dropOrder: 1 },
      { heading: 'TEXT', value: ({ text }) => text, maxWidth: 60, minWidth: 24 },
      { heading: 'WHY', value: ({ step }) => REASONS.get(step) },
    ],
    removals,
  );
