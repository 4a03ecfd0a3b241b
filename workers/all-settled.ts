/** Waits for all promises, then throws the reason of the first that rejected. */
export async function allSettledOrThrow(promises: readonly Promise<unknown>[]): Promise<void> {
  for (const result of await Promise.allSettled(promises)) if (result.status === 'rejected') throw result.reason;
}
