type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined | ''> };

/** Leaves out what is `undefined` or blank: in our documents a property that says nothing is absent. */
export const omitEmpty = <T extends object>(properties: T): Defined<T> => {
  const kept: { [K in keyof T]?: T[K] } = {};
  for (const name in properties) {
    if (properties[name] !== undefined && properties[name] !== '') kept[name] = properties[name];
  }
  return kept as Defined<T>;
};
