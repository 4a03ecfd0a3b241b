import { redactCredentials } from '../../../pipelines/url/credentials.ts';
import { whyNotUrl } from '../../arguments/url.ts';
import { EXIT } from '../../report-error.ts';
import type { OtherFeed } from './feed-to-add.ts';

/** What became of one URL. */
export interface Answer {
  readonly input: string;
  readonly result: 'added' | 'already there' | 'not a feed' | 'not a URL' | 'not added' | 'skipped';
  /** The feed, and the page that named it when the input was that page. */
  readonly id?: number;
  readonly url?: string;
  readonly title?: string;
  /** It is trusted to speak for other sites. */
  readonly trusted?: true;
  /** Another site that most of its entries lead to. */
  readonly leads_to?: string;
  readonly found_on?: string;
  /** Why it was taken of the feeds of that page, and which the others are. */
  readonly why?: string;
  readonly others?: readonly OtherFeed[];
  /** Where in a file it stands, when something is wrong with it. */
  readonly line?: number;
  readonly reason?: string;
}

/** The answer to what is no URL. Often it holds a password, which no answer repeats. */
export const notAUrl = (given: string): Answer => {
  const reason = whyNotUrl(given);
  const input = redactCredentials(given);
  return { input, result: 'not a URL', ...(reason === undefined ? {} : { reason }) };
};

/** Why nothing of a site can be added or polled. */
export const whyBlocked = (site: string): string => `the site ${site} is blocked ("sites unblock ${site}" ends that)`;

const FINE: ReadonlySet<Answer['result']> = new Set(['added', 'already there', 'skipped']);

const isFailure = ({ result }: Answer): boolean => !FINE.has(result);

/** An answer as one line. */
export const lineOf = ({
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
}: Omit<Answer, 'result'> & { readonly result: string }): string => {
  const details = [
    id === undefined ? '' : `feed ${id}`,
    title ?? '',
    trusted ? 'trusted' : '',
    found_on ? `found on ${found_on}${why ? `: ${why}` : ''}` : '',
    line === undefined ? '' : `line ${line}`,
  ];
  const about = details.filter(Boolean).join(', ');
  return `${result}: ${url ?? input}${about ? ` (${about})` : ''}${reason ? `: ${reason}` : ''}`;
};

/** All answers in one line, and the exit code that goes with them. */
export const summaryOf = (answers: readonly Answer[]): string => {
  if (answers.some(isFailure)) process.exitCode = EXIT.failed;
  const count = (wanted: (answer: Answer) => boolean): number => answers.filter(wanted).length;
  const skipped = count(({ result }) => result === 'skipped');
  const failed = count(isFailure);
  return [
    `${count(({ result }) => result === 'added')} added`,
    `${count(({ result }) => result === 'already there')} already there`,
    ...(skipped > 0 ? [`${skipped} skipped`] : []),
    ...(failed > 0 ? [`${failed} not added`] : []),
  ].join(', ');
};
