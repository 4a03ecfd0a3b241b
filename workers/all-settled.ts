/** Waits for all of it, also when some fails; then throws what the first of these failed with. */
export const allSettledOrThrow = async (work: readonly Promise<unknown>[]): Promise<void> => {
  for (const result of await Promise.allSettled(work)) if (result.status === 'rejected') throw result.reason;
};
