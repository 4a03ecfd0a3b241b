import { redactCredentials } from '../../../model/url/credentials.ts';
import { whyNotUrl } from '../../arguments/urls.ts';
import { EXIT } from '../../report-error.ts';
import type { OtherFeed } from './feed-to-add.ts';

/** The result for one URL. */
export interface Answer {
  readonly input: string;
  readonly result: 'added' | 'already there' | 'not a feed' | 'not a URL' | 'not added' | 'skipped';
  /** The feed. */
  readonly id?: number | undefined;
  readonly url?: string | undefined;
  readonly title?: string | undefined;
  /** What it says is used for articles of other sites too. */
  readonly trusted?: true;
  /** Another site that most of its entries lead to. */
  readonly leads_to?: string;
  /** The page that led to the feed, if the input was not the feed itself. */
  readonly found_on?: string;
  /** Why this feed was chosen among those of the page, and the others. */
  readonly why?: string;
  readonly others?: readonly OtherFeed[];
  /** Line of the file, if something is wrong with it. */
  readonly line?: number;
  readonly reason?: string | undefined;
}

/** Creates the answer to an invalid URL. It may contain a password, which is not repeated. */
export function notAUrl(given: string): Answer {
  return { input: redactCredentials(given), result: 'not a URL', reason: whyNotUrl(given) };
}

/** Explains that feeds of a blocked site cannot be added or polled. */
export function explainBlocked(site: string): string {
  return `the site ${site} is blocked; to allow it: wireroom sites unblock ${site}`;
}

const SUCCESSES: ReadonlySet<Answer['result']> = new Set(['added', 'already there', 'skipped']);

const isFailure = ({ result }: Answer): boolean => !SUCCESSES.has(result);

/** Formats an answer as one line. */
export function formatAnswer({
  input,
  result,
  id,
  url,
  title,
  trusted,
  found_on,
  why,
  line,
  reason,
}: Omit<Answer, 'result'> & { readonly result: string }): string {
  const details = [
    id === undefined ? '' : `feed ${id}`,
    title ?? '',
    trusted ? 'trusted' : '',
    found_on ? `found on ${found_on}${why ? `: ${why}` : ''}` : '',
    line === undefined ? '' : `line ${line}`,
  ];
  const parenthesis = details.filter(Boolean).join(', ');
  return `${result}: ${url ?? input}${parenthesis ? ` (${parenthesis})` : ''}${reason ? `: ${reason}` : ''}`;
}

/** Summarizes the answers in one line, and sets the exit code if any of them is a failure. */
export function summarize(answers: readonly Answer[]): string {
  if (answers.some(isFailure)) process.exitCode = EXIT.failed;
  const count = (matches: (answer: Answer) => boolean): number => answers.filter(matches).length;
  const skipped = count(({ result }) => result === 'skipped');
  const failed = count(isFailure);
  return [
    `${count(({ result }) => result === 'added')} added`,
    `${count(({ result }) => result === 'already there')} already there`,
    ...(skipped > 0 ? [`${skipped} skipped`] : []),
    ...(failed > 0 ? [`${failed} not added`] : []),
  ].join(', ');
}
