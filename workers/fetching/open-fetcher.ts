import { type Settings, SettingsError } from '../../config/settings.ts';
import { VERSION } from '../../config/version.ts';
import { WireroomError } from '../../config/wireroom-error.ts';
import { createFetcher, createGuard, type Fetcher, userAgent } from '../../pipelines/fetch/index.ts';

type FetchSettings = Pick<Settings, 'allowNetworks' | 'allowPorts' | 'contact' | 'proxies'>;

/** Creates the fetcher of a process, with its address guard, user agent and proxies. */
export function openFetcher({ allowNetworks, allowPorts, contact, proxies }: FetchSettings): Fetcher {
  return createFetcher({
    guard: createGuard({ allow: allowNetworks, allowPorts }),
    userAgent: userAgent(VERSION, contact),
    proxies,
  });
}

/**
 * Checks that the proxies are at public addresses or in opened networks, as each connection to them
 * is checked again.
 * @throws SettingsError with a line for each that is not
 */
export async function checkProxies({ allowNetworks, proxies }: Omit<FetchSettings, 'allowPorts'>): Promise<void> {
  const guard = createGuard({ allow: allowNetworks });
  const problems = await Promise.all(
    (
      [
        ['HTTP_PROXY', proxies.http],
        ['HTTPS_PROXY', proxies.https],
      ] as const
    ).map(async ([name, proxy]) => {
      try {
        if (proxy !== undefined) await guard.checkAddresses(new URL(proxy), 'any');
        return [];
      } catch (error) {
        // A proxy whose name cannot be resolved now may be found later.
        return error instanceof WireroomError ? [`${name} must not be used: ${error.message}`] : [];
      }
    }),
  );
  if (problems.flat().length > 0) throw new SettingsError(problems.flat().join('\n'));
}
