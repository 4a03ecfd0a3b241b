import { WireroomError } from '../../../config/wireroom-error.ts';
import { networkFailure } from '../network-failure.ts';

/**
 * The proxy could not be used, whatever the site: a failure of our own network. The message names
 * the proxy, never its password.
 */
export class ProxyError extends WireroomError {
  constructor(proxy: string, cause: unknown) {
    const reason = networkFailure(cause)?.reason ?? (cause instanceof Error ? cause.message : String(cause));
    super('unreachable', cause instanceof WireroomError ? `the proxy ${reason}` : `the proxy ${proxy} ${reason}`, {
      cause,
    });
  }
}
