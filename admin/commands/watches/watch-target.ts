import { parseUrl } from '../../../config/parse-url.ts';
import type { Settings } from '../../../config/settings.ts';
import { WireroomError } from '../../../config/wireroom-error.ts';
import { checkUrl } from '../../../pipelines/fetch/check-url.ts';
import { createGuard } from '../../../pipelines/fetch/index.ts';
import { readNamedFile } from '../../arguments/read-file.ts';
import { note } from '../../output/print.ts';

export interface TargetOptions {
  /** URL. */
  readonly to?: string;
  /** File that has the URL, or `-` for stdin. */
  readonly toFile?: string;
}

/** Reads the URL of a receiver that is given by option or file. @throws what `parseTarget` and `readNamedFile` throw */
export async function readTarget(
  { to, toFile }: TargetOptions,
  settings: Pick<Settings, 'allowNetworks' | 'allowPorts'>,
): Promise<string | undefined> {
  const text =
    toFile === undefined
      ? to
      : Buffer.from(await readNamedFile(toFile))
          .toString()
          .trim();
  return text === undefined ? undefined : parseTarget(text, settings);
}

/**
 * Checks the URL of a receiver, as far as that is possible without a request.
 * @throws WireroomError that does not repeat the URL, which may contain a secret
 */
const parseTarget = (
  text: string,
  { allowNetworks, allowPorts }: Pick<Settings, 'allowNetworks' | 'allowPorts'>,
): string => {
  if (!parseUrl(text))
    throw new WireroomError(
      'bad_url',
      `'--to' and '--to-file' need the URL of a receiver, such as https://hooks.example.com/news`,
    );
  const guard = createGuard({ allow: allowNetworks, allowPorts });
  const { url } = checkUrl(text, { redirects: [], network: undefined, guard, reach: 'opened' });
  url.hash = '';
  if (url.protocol === 'http:') note(`${url.host} gets articles without encryption; use https if it can`);
  return url.href;
};
