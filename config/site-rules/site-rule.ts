/**
 * Extraction rule for one site. Rules break when the site changes, so each rule has dates and a
 * measured gain. If a selector finds nothing, the general extraction applies.
 */
export interface SiteRule {
  /** Registrable domains or hosts in lower case; subdomains match too. */
  readonly domains: readonly string[];
  /** First day of this page layout: YYYY-MM-DD. */
  readonly from: string;
  /** Last day of this page layout. */
  readonly until?: string;
  /** CSS selector of the body element. The first match with text is used. */
  readonly body?: string;
  /** CSS selectors of elements to remove before the body is selected. */
  readonly strip?: readonly string[];
  /** CSS selector of the headline. */
  readonly title?: string;
  /** CSS selector of the date. Its `datetime` or `content` attribute is used, otherwise its text. */
  readonly date?: string;
  /** IANA time zone for times without a zone. */
  readonly timeZone?: string;
  /** Measured effect of the rule when it was added, with and without it. */
  readonly gain: string;
}
