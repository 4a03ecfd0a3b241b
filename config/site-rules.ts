/** What we know about one site that its pages do not say. The first rule whose domain matches counts. */
export interface SiteRule {
  /** Registrable domain or host; sub-domains match too. */
  readonly domain: string;
  /** CSS selector of the element that holds the body. */
  readonly body?: string;
  /** CSS selectors of elements to remove before extraction. */
  readonly remove?: readonly string[];
  /** IANA zone of times that state none. */
  readonly timeZone?: string;
}

/** Kept short on purpose: a rule for one site is a rule that breaks when that site changes. */
export const SITE_RULES: readonly SiteRule[] = [];
