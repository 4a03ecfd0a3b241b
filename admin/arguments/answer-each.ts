import { WireroomError } from '../../config/wireroom-error.ts';
import { redactCredentials } from '../../model/url/credentials.ts';
import { print, printError, printJson } from '../output/print.ts';
import { EXIT } from '../report-error.ts';
import { readArguments } from './read-arguments.ts';

/** What a command did with one of its arguments. */
export interface Answer<Result extends string> {
  readonly input: string;
  readonly result: Result;
  readonly id?: number | undefined;
  readonly url?: string | undefined;
  readonly reason?: string | undefined;
}

interface AnswerOptions<A> {
  readonly json: true | undefined;
  /** Formats an answer. */
  readonly line: (answer: A) => string;
  /** Results that make the exit code 1. */
  readonly failures: readonly string[];
}

/** Answers each argument (- reads them from stdin), with a line for each or as one JSON array. */
export async function answerEach<A extends { readonly result: string }>(
  given: readonly string[],
  { json, line, failures }: AnswerOptions<A>,
  answer: (input: string) => Promise<A>,
): Promise<A[]> {
  const answers: A[] = [];
  for (const input of await readArguments(given)) {
    const answered = await answer(input);
    answers.push(answered);
    if (!json) print(line(answered));
    if (failures.includes(answered.result)) process.exitCode = EXIT.failed;
  }
  if (json) printJson(answers);
  return answers;
}

/** Returns what `work` does; of a WireroomError, that `result` with the reason. No password is repeated. */
export async function answerOr<A, Result extends string>(
  input: string,
  result: Result,
  work: () => Promise<A>,
): Promise<A | Answer<Result>> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof WireroomError)) throw error;
    return { input: redactCredentials(input), result, reason: redactCredentials(error.message) };
  }
}

/** Does `work` for each argument (- reads them from stdin). A WireroomError is printed, and makes the exit code 1. */
export async function workOnEach(given: readonly string[], work: (input: string) => Promise<void>): Promise<void> {
  for (const input of await readArguments(given)) {
    try {
      await work(input);
    } catch (error) {
      if (!(error instanceof WireroomError)) throw error;
      printError(error.message);
      process.exitCode = EXIT.failed;
    }
  }
}

/** Formats an answer: what became of it, and why. */
export function answerLine({ input, result, id, url, reason }: Answer<string>): string {
  return `${result}: ${url ?? input}${id === undefined ? '' : ` (article ${id})`}${reason ? `: ${reason}` : ''}`;
}
