import { EXIT } from '../../report-error.ts';
import { whyNotUrl } from '../../wanted-url.ts';

/** What became of one URL. */
export interface Answer {
  readonly input: string;
  readonly result: 'added' | 'already there' | 'not a feed' | 'not a URL' | 'not added';
  /** The feed, and the page that named it when the input was that page. */
  readonly id?: number;
  readonly url?: string;
  readonly title?: string;
  readonly found_on?: string;
  readonly reason?: string;
}

/** The answer to what is no URL. */
export const notUrl = (input: string): Answer => {
  const reason = whyNotUrl(input);
  return { input, result: 'not a URL', ...(reason === undefined ? {} : { reason }) };
};

const isFailure = ({ result }: Answer): boolean => result !== 'added' && result !== 'already there';

/** An answer as one line. */
export const lineOf = ({
  input,
  result,
  id,
  url,
  title,
  found_on,
  reason,
}: Omit<Answer, 'result'> & { readonly result: string }): string => {
  const details = [id === undefined ? '' : `feed ${id}`, title ?? '', found_on ? `found on ${found_on}` : ''];
  const about = details.filter(Boolean).join(', ');
  return `${result}: ${url ?? input}${about ? ` (${about})` : ''}${reason ? `: ${reason}` : ''}`;
};

/** All answers in one line, and the exit code that goes with them. */
export const summaryOf = (answers: readonly Answer[]): string => {
  if (answers.some(isFailure)) process.exitCode = EXIT.failed;
  const count = (wanted: (answer: Answer) => boolean): number => answers.filter(wanted).length;
  const failed = count(isFailure);
  return [
    `${count(({ result }) => result === 'added')} added`,
    `${count(({ result }) => result === 'already there')} already there`,
    ...(failed > 0 ? [`${failed} not added`] : []),
  ].join(', ');
};
