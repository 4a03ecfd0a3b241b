export interface Redirect {
  readonly status: number;
  readonly from: string;
  readonly to: string;
}

/** Most hops that are followed; RFC 9309 asks for at least five. */
export const MAX_REDIRECTS = 5;

/** 300 has no single target and 304 and 305 are no redirects. */
export const isRedirect = (status: number): boolean => [301, 302, 303, 307, 308].includes(status);

/**
 * Where a URL has moved for good: the end of the part of its redirects that is permanent (301, 308) from the first one
 * on. One temporary hop ends it, since what comes after belongs to today's detour.
 */
export const permanentTarget = (redirects: readonly Redirect[]): string | undefined => {
  const temporary = redirects.findIndex(({ status }) => status !== 301 && status !== 308);
  return redirects.slice(0, temporary === -1 ? undefined : temporary).at(-1)?.to;
};
