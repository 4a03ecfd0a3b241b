// Globals, because a parameter would pass through every step for the benchmark's sake. They are
// safe: extraction is synchronous, each pool thread has its own copy, and only the two functions
// below set them, for the time of one call.
let disabled: string | undefined;
let requested: Set<string> | undefined;

/**
 * Whether the rule of a name is enabled: always, except while its worth is measured. Pages without
 * a call need not be extracted without the rule.
 */
export function applies(rule: string): boolean {
  requested?.add(rule);
  return rule !== disabled;
}

/** Runs an extraction and returns its result with the rules that `applies` was called for. */
export function withRequestedRules<T>(extract: () => T): { readonly result: T; readonly rules: ReadonlySet<string> } {
  const rules = new Set<string>();
  requested = rules;
  try {
    return { result: extract(), rules };
  } finally {
    requested = undefined;
  }
}

/** Runs an extraction with one rule disabled and returns its result. */
export function withoutRule<T>(rule: string, extract: () => T): T {
  disabled = rule;
  try {
    return extract();
  } finally {
    disabled = undefined;
  }
}
