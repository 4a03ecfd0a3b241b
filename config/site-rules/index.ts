import type { SiteRule } from './site-rule.ts';
import { waz } from './waz.de.ts';

export type { SiteRule } from './site-rule.ts';

/** Every rule, one file for each site. The first that is in force for a page's host counts. */
export const SITE_RULES: readonly SiteRule[] = [waz];
