/** Optional properties without a value are absent, as `exactOptionalPropertyTypes` has it. */
export const compact = <T extends object>(
  value: {
    [K in keyof T]-?: object extends Pick<T, K> ? T[K] | undefined : T[K];
  },
): T => Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== undefined)) as T;
