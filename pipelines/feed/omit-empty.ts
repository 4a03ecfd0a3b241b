type NonEmpty<T> = { [K in keyof T]?: Exclude<T[K], undefined | ''> };

/** Omits properties that are `undefined` or empty strings. */
export function omitEmpty<T extends object>(properties: T): NonEmpty<T> {
  const kept: { [K in keyof T]?: T[K] } = {};
  for (const name in properties) {
    if (properties[name] !== undefined && properties[name] !== '') kept[name] = properties[name];
  }
  return kept as NonEmpty<T>;
}
