type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined | ''> };

/** Leaves out what is `undefined` or blank: in our documents a property that says nothing is absent. */
export const defined = <T extends object>(properties: T): Defined<T> =>
  Object.fromEntries(
    Object.entries(properties).filter(([, value]) => value !== undefined && value !== ''),
  ) as Defined<T>;
