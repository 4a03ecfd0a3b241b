import { setImmediate as nextTurn } from 'node:timers/promises';
import { withoutRule, withRequestedRules } from '../../pipelines/article/cleaning/rule-switch.ts';
import { textBy, wireroom } from './engines.ts';
import { halfOf, type LabelledPage } from './labelled-pages.ts';
import { f1Of, mean, type Score, scoreOf } from './score.ts';

/**
 * A row of the table: the rule, how many pages it would change, and its worth for each set on
 * either half of the sites.
 */
export type Worth = Readonly<Record<string, string | number>>;

interface Extraction {
  readonly score: Score;
  /** Rules that would change something on this page. */
  readonly requested: ReadonlySet<string>;
}

/**
 * Measures what each rule is worth: the scores with all rules minus the scores without it. Only
 * pages that the rule would change are extracted without it.
 */
export async function* worthOfRules(pages: readonly LabelledPage[], rules: readonly string[]): AsyncGenerator<Worth> {
  const all = new Map<LabelledPage, Extraction>();
  for (const page of pages) {
    const { result: text, rules: requested } = withRequestedRules(() => textBy(wireroom, page));
    all.set(page, { score: scoreOf(page, text), requested });
    // jsdom frees documents only between turns of the event loop.
    await nextTurn();
  }
  const pagesOf = (rule: string): number => [...all.values()].filter(({ requested }) => requested.has(rule)).length;
  // Rules of few pages first, because they cost the least time.
  for (const rule of rules.toSorted((a, b) => pagesOf(a) - pagesOf(b))) {
    const without = new Map<LabelledPage, Score>();
    for (const [page, { requested }] of all) {
      if (!requested.has(rule)) continue;
      without.set(
        page,
        scoreOf(
          page,
          withoutRule(rule, () => textBy(wireroom, page)),
        ),
      );
      await nextTurn();
    }
    yield { rule, pages: without.size, ...differences(all, without) };
  }
}

const HALVES = ['looked at', 'never looked at'] as const;

const differences = (all: ReadonlyMap<LabelledPage, Extraction>, without: ReadonlyMap<LabelledPage, Score>): Worth => {
  const sets = [...new Set([...all.keys()].map(({ set }) => set))];
  return Object.fromEntries(
    sets.map((set) => {
      const ofSet = [...all].filter(([page]) => page.set === set);
      const hasTexts = ofSet.some(([page]) => page.text !== undefined);
      const gains = HALVES.map((half) => {
        const changes = ofSet
          .filter(([page]) => halfOf(page) === half)
          .map(([page, { score }]) => gain(score, without.get(page) ?? score, hasTexts));
        return hasTexts ? signed(mean(changes), 4) : signed(sum(changes), 0);
      });
      return [`${set}, ${hasTexts ? 'F1 by page' : 'passages'}`, gains.join(' / ')];
    }),
  );
};

const gain = (withRule: Score, withoutRule: Score, hasTexts: boolean): number =>
  hasTexts ? f1(withRule) - f1(withoutRule) : right(withRule) - right(withoutRule);
const f1 = ({ precision = 0, recall = 0 }: Score): number => f1Of(precision, recall);
const right = ({ kept, dropped }: Score): number => kept + dropped;
const sum = (numbers: readonly number[]): number => numbers.reduce((all, number) => all + number, 0);

const signed = (value: number, digits: number): string => {
  const text = value.toFixed(digits);
  return Number(text) === 0 ? '0' : value > 0 ? `+${text}` : text;
};
