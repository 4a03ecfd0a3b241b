/** Does `work` for all items, at most `concurrency` at a time. Yields the results in the order of the items. */
export async function* orderedMap<T, R>(
  items: readonly T[],
  concurrency: number,
  work: (item: T) => Promise<R>,
): AsyncGenerator<R> {
  const running: Promise<R>[] = [];
  for (const item of items) {
    const result = work(item);
    // A failure is thrown when its turn comes. Until then it must not count as unhandled.
    result.catch(() => undefined);
    running.push(result);
    const oldest = running.length >= concurrency ? running.shift() : undefined;
    if (oldest) yield await oldest;
  }
  for (const result of running) yield await result;
}
