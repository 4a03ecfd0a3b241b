export interface Redirect {
  readonly status: number;
  readonly from: string;
  readonly to: string;
}

/** Maximum number of redirects to follow. RFC 9309 requires at least five. */
export const MAX_REDIRECTS = 5;

/** Whether to follow a status. 300 has no single target, and 304 and 305 are not redirects. */
export function isRedirect(status: number): boolean {
  return [301, 302, 303, 307, 308].includes(status);
}

/**
 * Returns the permanent target of a URL: the last target of the leading permanent redirects (301,
 * 308). Redirects after a temporary one do not count.
 */
export function permanentTarget(redirects: readonly Redirect[]): string | undefined {
  const temporary = redirects.findIndex(({ status }) => status !== 301 && status !== 308);
  return redirects.slice(0, temporary === -1 ? undefined : temporary).at(-1)?.to;
}
