/** Waits for all promises, then throws the reason of the first that rejected. */
export const allSettledOrThrow = async (promises: readonly Promise<unknown>[]): Promise<void> => {
  for (const result of await Promise.allSettled(promises)) if (result.status === 'rejected') throw result.reason;
};
