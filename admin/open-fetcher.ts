import type { Settings } from '../config/settings.ts';
import { VERSION } from '../config/version.ts';
import { createFetcher, createGuard, type Fetcher, userAgent } from '../pipelines/fetch/index.ts';

/** A fetcher with the guard and the user agent that the service has too. */
export const openFetcher = ({ allowNetworks, contact }: Pick<Settings, 'allowNetworks' | 'contact'>): Fetcher =>
  createFetcher({ guard: createGuard({ allow: allowNetworks }), userAgent: userAgent(VERSION, contact) });
