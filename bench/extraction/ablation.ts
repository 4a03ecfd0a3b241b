import { setImmediate as nextTurn } from 'node:timers/promises';
import { type RuleName, withAsked, without } from '../../pipelines/article/cleaning/rule-switch.ts';
import { textBy, wireroom } from './engines.ts';
import { halfOf, type LabelledPage } from './labelled-pages.ts';
import { f1Of, mean, type Score, scoreOf } from './score.ts';

/** A row of the table: the rule, how many pages ask for it, and for each set what it is worth on either half of the sites. */
export type Worth = Readonly<Record<string, string | number>>;

interface Read {
  readonly score: Score;
  /** Rules that would change something on this page. */
  readonly asked: ReadonlySet<RuleName>;
}

/**
 * What each rule is worth: the scores with all rules, less those without it. A page that does not ask for a rule is
 * not read without it, so that a rule costs the time of the few pages it is for.
 */
export async function* worthOfRules(pages: readonly LabelledPage[], rules: readonly RuleName[]): AsyncGenerator<Worth> {
  const all = new Map<LabelledPage, Read>();
  for (const page of pages) {
    const { result: text, asked } = withAsked(() => textBy(wireroom, page));
    all.set(page, { score: scoreOf(page, text), asked });
    // Documents are freed between turns of the event loop only.
    await nextTurn();
  }
  const asking = (rule: RuleName): number => [...all.values()].filter(({ asked }) => asked.has(rule)).length;
  // Those of few pages first: they cost the least time.
  for (const rule of rules.toSorted((a, b) => asking(a) - asking(b))) {
    const lost = new Map<LabelledPage, Score>();
    for (const [page, { asked }] of all) {
      if (!asked.has(rule)) continue;
      lost.set(
        page,
        scoreOf(
          page,
          without(rule, () => textBy(wireroom, page)),
        ),
      );
      await nextTurn();
    }
    yield { rule, 'pages that ask': lost.size, ...differences(all, lost) };
  }
}

const HALVES = ['looked at', 'never looked at'] as const;

const differences = (all: ReadonlyMap<LabelledPage, Read>, lost: ReadonlyMap<LabelledPage, Score>): Worth => {
  const sets = [...new Set([...all.keys()].map(({ set }) => set))];
  return Object.fromEntries(
    sets.map((set) => {
      const ofSet = [...all].filter(([page]) => page.set === set);
      const hasTexts = ofSet.some(([page]) => page.text !== undefined);
      const gains = HALVES.map((half) => {
        const changes = ofSet
          .filter(([page]) => halfOf(page) === half)
          .map(([page, { score }]) => gain(score, lost.get(page) ?? score, hasTexts));
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
  const written = value.toFixed(digits);
  return Number(written) === 0 ? '0' : value > 0 ? `+${written}` : written;
};
