/** A part of the page that is not in the article. */
export interface Removal {
  /** The step that left it out. */
  readonly step: string;
  /** The element as tag, id and classes; undefined for a block. */
  readonly element: string | undefined;
  readonly text: string;
}

export interface StepTime {
  readonly step: string;
  /** Excluding the time of nested steps. */
  readonly ms: number;
  /** More than 1 if Readability chose again. */
  readonly times: number;
}

/** How an article was extracted. */
export interface Trace {
  readonly steps: readonly StepTime[];
  readonly removals: readonly Removal[];
}

/** A block, as far as a trace is concerned. */
interface Paragraph {
  readonly text: string;
}

interface OpenTrace {
  readonly steps: Map<string, { ms: number; times: number }>;
  readonly removals: Removal[];
  /** Steps in progress, the innermost last, with the time of nested steps. */
  readonly stack: { readonly step: string; inside: number }[];
}

// A global, because a parameter would pass through every step for the sake of `inspect`. It is
// safe: extraction is synchronous, each pool thread has its own copy, and only `traced` sets it,
// for the time of one call.
let current: OpenTrace | undefined;

/** Runs an extraction and returns its result with a trace of it. */
export function traced<T>(extract: () => T): { readonly result: T; readonly trace: Trace } {
  const trace: OpenTrace = { steps: new Map(), removals: [], stack: [] };
  current = trace;
  try {
    const result = step('everything else', extract);
    const steps = [...trace.steps].map(([name, time]) => ({ step: name, ...time }));
    return { result, trace: { steps, removals: trace.removals } };
  } finally {
    current = undefined;
  }
}

/** Runs a step of the extraction, and measures its time if there is a trace. */
export function step<T>(name: string, work: () => T): T {
  if (current === undefined) return work();
  const { steps, stack } = current;
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
}

/** Records an element that a rule marks. */
export function noteElement(element: Element): void {
  if (current === undefined) return;
  const id = element.id === '' ? '' : `#${element.id}`;
  const classes = (element.getAttribute('class') ?? '').split(/\s+/).filter(Boolean).slice(0, 3);
  const name = `${element.tagName.toLowerCase()}${id}${classes.map((word) => `.${word}`).join('')}`;
  note(current, name, element.textContent ?? '');
}

/** Records the blocks that a rule dropped. */
export function noteBlocks(rule: string, before: readonly Paragraph[], after: readonly Paragraph[]): void {
  if (current === undefined || before.length === after.length) return;
  const kept = new Set(after);
  const { removals } = current;
  for (const block of before) if (!kept.has(block)) removals.push({ step: rule, element: undefined, text: block.text });
}

/**
 * Completes the trace: blocks of the page that are not in the article and that no step left out
 * are outside the body.
 */
export function noteArticle(page: readonly Paragraph[], article: readonly Paragraph[]): void {
  if (current === undefined) return;
  const { removals } = current;
  const inArticle = squeezed(article.map(({ text }) => text).join(' '));
  // A second choice may have brought text back.
  const gone = removals.splice(0).filter(({ text }) => !inArticle.includes(squeezed(text)));
  const seen = new Set<string>();
  for (const removal of gone) {
    const key = `${removal.step} ${removal.element} ${squeezed(removal.text)}`;
    if (!seen.has(key)) removals.push(removal);
    seen.add(key);
  }
  const removed = removals.map(({ text }) => squeezed(text)).join(' ');
  for (const { text } of page) {
    const key = squeezed(text);
    if (!inArticle.includes(key) && !removed.includes(key))
      removals.push({ step: 'outside the body', element: undefined, text });
  }
}

const note = ({ stack, removals }: OpenTrace, element: string, content: string): void => {
  const text = content.replace(/\s+/g, ' ').trim();
  if (text !== '') removals.push({ step: stack.at(-1)?.step ?? '', element, text });
};

/** White space is ignored, because the text of an element has none between its paragraphs. */
const squeezed = (text: string): string => text.replace(/\s+/g, '');
