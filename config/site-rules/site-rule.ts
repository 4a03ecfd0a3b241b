/**
 * What we know about one site that its pages do not say. Rules break when the site changes, so each has a date, each says
 * what it gained, and what one does not find is looked for as on any other page.
 */
export interface SiteRule {
  /** Registrable domains or hosts in lower case; sub-domains match too. */
  readonly domains: readonly string[];
  /** The day from which the site's pages look like this: YYYY-MM-DD. */
  readonly from: string;
  /** The last day on which they do. */
  readonly until?: string;
  /** CSS selector of the element that holds the body. The first one with text counts. */
  readonly body?: string;
  /** CSS selectors of elements to remove before the body is looked for. */
  readonly strip?: readonly string[];
  /** CSS selector of the headline. */
  readonly title?: string;
  /** CSS selector of the date: its `datetime` or `content`, otherwise its text. */
  readonly date?: string;
  /** IANA zone of times that state none. */
  readonly timeZone?: string;
  /** What the rule gained when it was added, measured with and without it. */
  readonly gain: string;
}
