import { createRequire } from 'node:module';
import type * as Linkedom from 'linkedom';

/** A WeakMap whose values are made when they are first asked for, if those it is given are empty Maps. */
class OnDemand<Key extends WeakKey, Value> extends WeakMap<Key, Value> {
  #onDemand = false;

  override set(key: Key, value: Value): this {
    if (!(value instanceof Map) || value.size > 0) return super.set(key, value);
    this.#onDemand = true;
    return this;
  }

  override get(key: Key): Value | undefined {
    const value = super.get(key);
    if (value !== undefined || !this.#onDemand) return value;
    const made = new Map() as Value;
    super.set(key, made);
    return made;
  }
}

/**
 * linkedom keeps an empty Map of listeners for each node in a WeakMap, although nobody listens to a page that is read here: a fifth of
 * the time that reading a page takes, half of it the garbage collector's. It is loaded in one go (so that nothing else is) while
 * WeakMap means the one above.
 */
const load = (): typeof Linkedom => {
  const usual = globalThis.WeakMap;
  globalThis.WeakMap = OnDemand;
  try {
    return createRequire(import.meta.url)('linkedom');
  } finally {
    globalThis.WeakMap = usual;
  }
};

export const { parseHTML } = load();
