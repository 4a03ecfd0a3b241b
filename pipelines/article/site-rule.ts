import type { SiteRule } from '../../config/site-rules.ts';
import { hostOf } from '../url/site.ts';

/** The first rule for this URL's host or a domain above it. */
export const ruleFor = (url: string, rules: readonly SiteRule[]): SiteRule | undefined => {
  const host = hostOf(url);
  return rules.find(({ domain }) => host === domain || host.endsWith(`.${domain}`));
};
