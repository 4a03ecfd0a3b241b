import type { Settings } from '../config/settings.ts';
import { VERSION } from '../config/version.ts';
import { createFetcher, createGuard, type Fetcher, userAgent } from '../pipelines/fetch/index.ts';

/** Creates a fetcher with the address guard and user agent of the service. */
export const openFetcher = ({ allowNetworks, contact }: Pick<Settings, 'allowNetworks' | 'contact'>): Fetcher =>
  createFetcher({ guard: createGuard({ allow: allowNetworks }), userAgent: userAgent(VERSION, contact) });
