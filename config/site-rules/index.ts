import type { SiteRule } from './site-rule.ts';
import { waz } from './waz.de.ts';

export type { SiteRule } from './site-rule.ts';

/** All rules, one file for each site. The first rule that applies to the host and date of a page is used. */
export const SITE_RULES: readonly SiteRule[] = [waz];
