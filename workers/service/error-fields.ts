/** Frames of a stack that help to find a fault; the rest is the runtime's. */
const MAX_FRAMES = 5;

/** The fields that the log shows of an error. */
export interface ErrorFields {
  readonly message: string;
  readonly code?: string;
  readonly outcome?: string;
  readonly stack?: string;
}

/**
 * Returns the fields of an error that belong in a log. Drivers attach whole clients to their
 * errors, with keys and passwords in them, so no other property is read.
 */
export function errorFields(error: unknown, { stack }: { readonly stack: boolean }): ErrorFields {
  if (!(error instanceof Error)) return { message: String(error) };
  const frames = stack ? framesOf(error) : '';
  return {
    message: messageOf(error),
    ...textField(error, 'code'),
    ...textField(error, 'outcome'),
    ...(frames === '' ? {} : { stack: frames }),
  };
}

/**
 * The messages of an error and its causes. A connection that failed on every address of a host has
 * only the errors of these.
 */
const messageOf = (error: Error): string => {
  const first: unknown = error instanceof AggregateError ? error.errors[0] : undefined;
  const own = error.message || (first instanceof Error ? first.message : '') || error.name;
  const cause = error.cause instanceof Error ? messageOf(error.cause) : '';
  return cause === '' || own.includes(cause) ? own : `${own}: ${cause}`;
};

const textField = (error: Error, name: 'code' | 'outcome'): Partial<Record<typeof name, string>> => {
  const value: unknown = Reflect.get(error, name);
  return typeof value === 'string' ? { [name]: value } : {};
};

const framesOf = ({ stack = '' }: Error): string =>
  stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, MAX_FRAMES)
    .join('\n')
    .trim();
