/** Something on the page that is not in the article. */
export interface Removal {
  /** The step that took it out. */
  readonly step: string;
  /** The element, by its tag and names; undefined for a paragraph. */
  readonly element: string | undefined;
  readonly text: string;
}

export interface StepTime {
  readonly step: string;
  /** Without the steps inside it. */
  readonly ms: number;
  /** More than once where the page was read again. */
  readonly times: number;
}

/** How an article was read. */
export interface Trace {
  readonly steps: readonly StepTime[];
  readonly removals: readonly Removal[];
}

/** A paragraph, as far as a trace is concerned. */
interface Paragraph {
  readonly text: string;
}

interface Open {
  readonly steps: Map<string, { ms: number; times: number }>;
  readonly removals: Removal[];
  /** Steps under way, the innermost last, with the time that steps inside took. */
  readonly stack: { readonly step: string; inside: number }[];
}

let open: Open | undefined;

/** What `read` returns, and how it came to it. Extraction is synchronous, so nothing else runs meanwhile. */
export const traced = <T>(read: () => T): { readonly result: T; readonly trace: Trace } => {
  const mine: Open = { steps: new Map(), removals: [], stack: [] };
  open = mine;
  try {
    const result = step('everything else', read);
    const steps = [...mine.steps].map(([name, time]) => ({ step: name, ...time }));
    return { result, trace: { steps, removals: mine.removals } };
  } finally {
    open = undefined;
  }
};

/** Does a step of the work; its time is taken while there is a trace. */
export const step = <T>(name: string, work: () => T): T => {
  if (open === undefined) return work();
  const { steps, stack } = open;
  const own = { step: name, inside: 0 };
  stack.push(own);
  const start = performance.now();
  try {
    return work();
  } finally {
    const all = performance.now() - start;
    stack.pop();
    const around = stack.at(-1);
    if (around) around.inside += all;
    const sum = steps.get(name) ?? { ms: 0, times: 0 };
    steps.set(name, { ms: sum.ms + all - own.inside, times: sum.times + 1 });
  }
};

/** To be told of each element before it is removed. */
export const noteElement = (element: Element): void => {
  if (open === undefined) return;
  const id = element.id === '' ? '' : `#${element.id}`;
  const classes = (element.getAttribute('class') ?? '').split(/\s+/).filter(Boolean).slice(0, 3);
  const name = `${element.tagName.toLowerCase()}${id}${classes.map((word) => `.${word}`).join('')}`;
  note(open, name, element.textContent ?? '');
};

/** To be told which blocks a rule left of which, and its name. */
export const noteBlocks = (rule: string, before: readonly Paragraph[], left: readonly Paragraph[]): void => {
  if (open === undefined || before.length === left.length) return;
  const kept = new Set(left);
  const { removals } = open;
  for (const block of before) if (!kept.has(block)) removals.push({ step: rule, element: undefined, text: block.text });
};

/** To be told what the page shows and what the article is: what no step has removed stands outside the body. */
export const noteArticle = (shown: readonly Paragraph[], article: readonly Paragraph[]): void => {
  if (open === undefined) return;
  const { removals } = open;
  const inArticle = squeezed(article.map(({ text }) => text).join(' '));
  // What the second look at the page has brought back was not removed.
  const gone = removals.splice(0).filter(({ text }) => !inArticle.includes(squeezed(text)));
  const seen = new Set<string>();
  for (const removal of gone) {
    const key = `${removal.step} ${removal.element} ${squeezed(removal.text)}`;
    if (!seen.has(key)) removals.push(removal);
    seen.add(key);
  }
  const removed = removals.map(({ text }) => squeezed(text)).join(' ');
  for (const { text } of shown) {
    const key = squeezed(text);
    if (!inArticle.includes(key) && !removed.includes(key))
      removals.push({ step: 'outside the body', element: undefined, text });
  }
};

const note = ({ stack, removals }: Open, element: string, content: string): void => {
  const text = content.replace(/\s+/g, ' ').trim();
  if (text !== '') removals.push({ step: stack.at(-1)?.step ?? '', element, text });
};

/** White space says nothing here: elements are glued where blocks are not. */
const squeezed = (text: string): string => text.replace(/\s+/g, '');
