/** What the operator wants of what feeds bring. */
export interface Rule {
  readonly id: number;
  /** `drop`: not what matches. `keep`: only what matches this or another rule to keep. */
  readonly verdict: 'drop' | 'keep';
  /** The feed that it is for, or the label of the feeds; without both it is for all feeds. */
  readonly feedId?: number | undefined;
  readonly label?: string | undefined;
  readonly conditions: Conditions;
}

/** All that are set must hold. Of several values, one is enough. */
export interface Conditions {
  /** Globs. */
  readonly urls?: readonly string[] | undefined;
  /** Words. */
  readonly titles?: readonly string[] | undefined;
  /** Words. */
  readonly categories?: readonly string[] | undefined;
  /** Codes of ISO 639. */
  readonly languages?: readonly string[] | undefined;
  readonly olderThanDays?: number | undefined;
  /** In words. */
  readonly shorterThan?: number | undefined;
}

/** The options of `wireroom rules add` for the conditions of a rule. */
export function conditionsText({
  urls = [],
  titles = [],
  categories = [],
  languages = [],
  olderThanDays,
  shorterThan,
}: Conditions): string {
  return [
    ...urls.map((glob) => `--url ${quoted(glob)}`),
    ...titles.map((words) => `--title ${quoted(words)}`),
    ...categories.map((words) => `--category ${quoted(words)}`),
    ...(languages.length > 0 ? [`--language ${languages.join(',')}`] : []),
    ...(olderThanDays === undefined ? [] : [`--older-than ${olderThanDays}d`]),
    ...(shorterThan === undefined ? [] : [`--shorter-than ${shorterThan}`]),
  ].join(' ');
}

/** The options of `wireroom rules add` that make a rule. */
export function ruleText({ verdict, feedId, label, conditions }: Rule): string {
  return [
    `--${verdict}`,
    conditionsText(conditions),
    ...(feedId === undefined ? [] : [`--feed ${feedId}`]),
    ...(label === undefined ? [] : [`--label ${quoted(label)}`]),
  ].join(' ');
}

const quoted = (text: string): string =>
  /^[\p{L}\p{N}_.:/-]+$/u.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
