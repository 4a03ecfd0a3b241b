import { parseUrl } from '../../../config/parse-url.ts';
import type { Settings } from '../../../config/settings.ts';
import { WireroomError } from '../../../config/wireroom-error.ts';
import { checkUrl } from '../../../pipelines/fetch/checked-url.ts';
import { createGuard } from '../../../pipelines/fetch/index.ts';
import { note } from '../../output/print.ts';

/**
 * Checks the URL of a receiver, as far as that is possible without a request.
 * @throws WireroomError that does not repeat the URL, which may contain a secret
 */
export const parseTarget = (
  text: string,
  { allowNetworks, allowPorts }: Pick<Settings, 'allowNetworks' | 'allowPorts'>,
): string => {
  if (!parseUrl(text))
    throw new WireroomError('bad_url', `'--to' needs the URL of a receiver, such as https://hooks.example.com/news`);
  const guard = createGuard({ allow: allowNetworks, allowPorts });
  const { url } = checkUrl(text, { redirects: [], network: undefined, guard, reach: 'opened' });
  url.hash = '';
  if (url.protocol === 'http:') note(`${url.host} gets articles without encryption; use https if it can`);
  return url.href;
};
